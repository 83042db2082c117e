// The look of a DOCX: real styles that a secretary finds in Word's gallery, sober, in the language of the document.

import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import { softOf } from '../../src/lib/core/minutes/colour.ts';

export const COLOURS = { ink: '24211C', muted: '5D574C', line: 'D6CFC2' } as const;
/** A font that Word has: it is named in the file, not embedded. */
const FONT = 'Calibri';
/** Size of text in tables, and in those that stand in a cell of another. */
export const CELL_POINTS = 10;
export const INNER_POINTS = 8.5;
/** Lengths of Word: twentieths of a point. */
export const INDENT_TWIPS = 360;
export const PAGE_TWIPS = {
  width: 11_906,
  height: 16_838,
  marginX: 1_361,
  marginTop: 1_474,
  marginBottom: 1_361,
} as const;
export const TEXT_WIDTH_TWIPS = PAGE_TWIPS.width - 2 * PAGE_TWIPS.marginX;

const LANGUAGE_TAGS: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };
const MAX_LIST_LEVELS = 9;

/** A colour "#17594f" as Word writes it. */
export function docxColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** The same for label and text, so that Word draws one box around both; above and below it is room, not a line. */
function decisionBorder(accent: string, soft: string) {
  return {
    left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: accent },
    top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: soft },
    bottom: { style: BorderStyle.SINGLE, size: 4, space: 5, color: soft },
  };
}

/** All styles that the blocks name, in the organisation's colour. */
export function docxStyles(language: Language, colour: string): IStylesOptions {
  const accent = docxColour(colour);
  const soft = docxColour(softOf(colour).paper);
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: COLOURS.ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, color: COLOURS.ink, language: { value: LANGUAGE_TAGS[language] } },
        paragraph: { spacing: { after: 110, line: 254, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: FONT, size: 40, bold: true, color: COLOURS.ink },
        paragraph: {
          spacing: { before: 0, after: 240 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 8, color: accent } },
        },
      },
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 220),
      heading4: heading(22, 200),
      heading5: heading(22, 200),
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Organisation',
        name: 'Organisation',
        basedOn: 'Normal',
        run: { bold: true, size: 24, color: accent },
        paragraph: { spacing: { after: 280 } },
      },
      {
        id: 'DocumentKind',
        name: 'Document Kind',
        basedOn: 'Normal',
        run: { size: 24, color: COLOURS.muted },
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'Quiet',
        name: 'Quiet',
        basedOn: 'Normal',
        run: { size: 20, color: COLOURS.muted },
        paragraph: { keepNext: true, spacing: { after: 100 } },
      },
      {
        id: 'Decision',
        name: 'Decision',
        basedOn: 'Normal',
        paragraph: {
          keepLines: true,
          spacing: { before: 0, after: 40 },
          indent: { left: 200, right: 120 },
          shading: { fill: soft },
          border: decisionBorder(accent, soft),
        },
      },
      {
        id: 'DecisionLabel',
        name: 'Decision Label',
        basedOn: 'Decision',
        next: 'Decision',
        run: { bold: true, color: accent },
        paragraph: { keepNext: true, spacing: { before: 200, after: 20 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { color: COLOURS.muted },
        paragraph: {
          indent: { left: 284 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: COLOURS.line } },
        },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: CELL_POINTS * 2 },
        paragraph: { spacing: { before: 30, after: 30, line: 244, lineRule: LineRuleType.AUTO } },
      },
      { id: 'InnerTableText', name: 'Inner Table Text', basedOn: 'TableText', run: { size: INNER_POINTS * 2 } },
    ],
  };
}

/** Bullets, and one numbering for each first number that an ordered list of the document has. */
export function docxNumbering(starts: Iterable<number>): INumberingOptions {
  const levels = Array.from({ length: MAX_LIST_LEVELS }, (_, level) => level);
  const style = (level: number) => ({
    paragraph: { indent: { left: INDENT_TWIPS * (level + 1), hanging: INDENT_TWIPS } },
  });
  return {
    config: [
      {
        reference: 'bullets',
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: level % 2 === 0 ? '•' : '–',
          alignment: AlignmentType.LEFT,
          style: style(level),
        })),
      },
      ...[...starts].map((start) => ({
        reference: orderedReference(start),
        levels: levels.map((level) => ({
          level,
          start,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: style(level),
        })),
      })),
    ],
  };
}

/** Name of the numbering that begins with `start`. */
export function orderedReference(start: number): string {
  return `ordered-${start}`;
}
