// Blocks → the parts of a DOCX body. Where a block stands (list level, quote, cell, decision) is handed down as a place.

import {
  HeadingLevel as DocxHeading,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import {
  inWords,
  type Block,
  type Heading,
  type List,
  type Table as TableBlock,
} from '../../src/lib/core/minutes/document.ts';
import { officeColours, type Colours } from './drawing-ml.ts';
import type { Figure } from '../../src/lib/core/minutes/figure.ts';
import { docxFigure } from './docx-figure.ts';
import { checkBox, docxRuns, picture } from './docx-runs.ts';
import { INDENT_TWIPS, TEXT_WIDTH_TWIPS, orderedReference } from './docx-styles.ts';
import { boldName, CELL_MARGIN_TWIPS, factsTable, isShort, line, tableBorders, tableSetting } from './docx-tables.ts';

type Part = Paragraph | Table;

interface Place {
  /** Style of running text here. */
  style?: string;
  /** How many lists we are in. */
  depth: number;
  widthTwips: number;
  /** In a cell of a table. */
  isInner?: boolean;
  /** Stay on the page of what follows. */
  keepNext?: boolean;
}

const HEADINGS = [
  DocxHeading.TITLE,
  DocxHeading.HEADING_1,
  DocxHeading.HEADING_2,
  DocxHeading.HEADING_3,
  DocxHeading.HEADING_4,
  DocxHeading.HEADING_5,
] as const;
const FIRST_DRAWING = 10_000;
const LIST_SPACING = { after: 40 };

/** Writes the blocks of one document; each ordered list of it is numbered on its own. */
export class DocxBlocks {
  /** The first numbers of its ordered lists. */
  readonly starts = new Set<number>();
  readonly #accent: string;
  readonly #colours: Colours;
  #lists = 0;
  #drawings = 0;

  /** `accent` is the organisation's colour, as Word writes colours. */
  constructor(accent: string) {
    this.#accent = accent;
    this.#colours = officeColours(`#${accent}`);
  }

  parts(blocks: Block[]): Part[] {
    return this.#parts(blocks, { depth: 0, widthTwips: TEXT_WIDTH_TWIPS });
  }

  #parts(blocks: Block[], place: Place): Part[] {
    return blocks.flatMap((block) => this.#part(block, place));
  }

  #part(block: Block, place: Place): Part[] {
    switch (block.type) {
      case 'heading':
        return [heading(block, this.#accent)];
      case 'paragraph':
        return [styled(docxRuns(block.content), block.tone === 'quiet' ? { ...place, style: 'Quiet' } : place)];
      case 'list':
        return this.#list(block, place);
      case 'quote':
        return this.#parts(block.blocks, { ...place, style: 'Quote' });
      case 'table':
        return this.#table(block, place);
      case 'image':
        return [new Paragraph({ children: [picture(block, place.widthTwips)] })];
      case 'picture':
        return this.#part(inWords(block), place);
      case 'figure':
        return [this.#figure(block, place.widthTwips)];
      case 'decision':
        return [
          styled([new TextRun(block.label)], { ...place, style: 'DecisionLabel' }),
          ...block.blocks.flatMap((each, index) =>
            this.#part(each, { ...place, style: 'Decision', keepNext: index < block.blocks.length - 1 }),
          ),
          gap(),
        ];
      case 'facts':
        return [factsTable(block), gap()];
    }
  }

  /** Every shape of the document has a number of its own, far from those that the library gives its pictures. */
  #figure(figure: Figure, widthTwips: number): Paragraph {
    const id = FIRST_DRAWING + this.#drawings;
    this.#drawings += figure.shapes.length + 1;
    return docxFigure(figure, { id, colours: this.#colours, widthTwips });
  }

  #list({ style, start, items }: List, place: Place): Part[] {
    const inside = { ...place, depth: place.depth + 1 };
    const numbering = this.#numbering(style, start, place.depth);
    return items.flatMap(({ blocks, checked }) => {
      const [first, ...rest] = blocks;
      const sign: ParagraphChild[] = style === 'check' ? [checkBox(checked === true)] : [];
      const children = first?.type === 'paragraph' ? [...sign, ...docxRuns(first.content)] : sign;
      return [
        new Paragraph({ ...(place.style && { style: place.style }), ...numbering, children }),
        ...this.#parts(first?.type === 'paragraph' ? rest : blocks, inside),
      ];
    });
  }

  #numbering(style: List['style'], start: number, level: number): IParagraphOptions {
    const spacing = LIST_SPACING;
    if (style === 'check') return { indent: { left: INDENT_TWIPS * (level + 1), hanging: INDENT_TWIPS }, spacing };
    if (style === 'bullet') return { numbering: { reference: 'bullets', level }, spacing };
    this.starts.add(start);
    this.#lists += 1;
    return { numbering: { reference: orderedReference(start), level, instance: this.#lists }, spacing };
  }

  #table(block: TableBlock, place: Place): Part[] {
    const { headerRows, rows } = block;
    const { columnTwips, turnedTwips } = tableSetting(block, place.widthTwips, place.isInner === true);
    const isHead = (row: number) => row < headerRows;
    const isTurned = (row: number, column: number) => turnedTwips !== null && isHead(row) && column > 0;
    const table = new Table({
      width: { size: place.widthTwips, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: columnTwips,
      borders: tableBorders(),
      margins: { left: 0, right: CELL_MARGIN_TWIPS, top: 30, bottom: 30 },
      rows: rows.map(
        (cells, row) =>
          new TableRow({
            // Said only where it is so: some readers take even a `false` for a head.
            ...(isHead(row) && { tableHeader: true }),
            ...(isTurned(row, 1) && { height: { value: turnedTwips ?? 0, rule: HeightRule.ATLEAST } }),
            cantSplit: cells.every(isShort),
            children: cells.map(
              (cell, column) =>
                new TableCell({
                  width: { size: columnTwips[column] ?? 0, type: WidthType.DXA },
                  ...(isHead(row) && {
                    borders: { bottom: line(8, this.#accent) },
                    verticalAlign: VerticalAlign.BOTTOM,
                  }),
                  ...(isTurned(row, column) && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
                  children: this.#cell(cell.header ? boldName(cell.blocks) : cell.blocks, {
                    ...{ style: place.isInner ? 'InnerTableText' : 'TableText', depth: 0, isInner: true },
                    widthTwips: (columnTwips[column] ?? 0) - CELL_MARGIN_TWIPS,
                  }),
                }),
            ),
          }),
      ),
    });
    return [table, gap()];
  }

  /** A cell must end with a paragraph. */
  #cell(blocks: Block[], place: Place & { style: string }): Part[] {
    const parts = this.#parts(blocks, place);
    return parts.at(-1) instanceof Paragraph ? parts : [...parts, new Paragraph({ style: place.style })];
  }
}

/** Room after what has no room of its own; two tables in a row would also become one without it. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } });
}

function heading({ level, number, content }: Heading, accent: string): Paragraph {
  const before = number === undefined ? [] : [new TextRun({ text: `${number}  `, color: accent })];
  return new Paragraph({
    heading: HEADINGS[level - 1] ?? DocxHeading.HEADING_5,
    children: [...before, ...docxRuns(content)],
  });
}

function styled(children: ParagraphChild[], { style, depth, keepNext }: Place): Paragraph {
  return new Paragraph({
    ...(style && { style }),
    ...(keepNext && { keepNext }),
    ...(depth > 0 && { indent: { left: INDENT_TWIPS * depth }, spacing: LIST_SPACING }),
    children,
  });
}
