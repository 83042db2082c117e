// Blocks → the parts of a DOCX body. Where a block stands (list level, quote, cell, decision) is handed down as a place.

import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel as DocxHeading,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import {
  inWords,
  type Block,
  type Facts,
  type Heading,
  type Inline,
  type List,
  type Table as TableBlock,
} from '../../src/lib/core/minutes/document.ts';
import { officeColours, type Colours } from './drawing-ml.ts';
import type { Figure } from '../../src/lib/core/minutes/figure.ts';
import { docxFigure } from './docx-figure.ts';
import { COLOURS, INDENT_TWIPS, TEXT_WIDTH_TWIPS, orderedReference } from './docx-styles.ts';

type Part = Paragraph | Table;

interface Place {
  /** Style of running text here. */
  style?: string;
  /** How many lists we are in. */
  depth: number;
  widthTwips: number;
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
/** As data; `minutes.typ` has the same. */
const MAX_UNBROKEN = 1_400;
const LIST_SPACING = { after: 40 };
const LABEL_TWIPS = 1_900;
const POINTS_PER_PIXEL = 0.75;
const TEXT_WIDTH_PX = TEXT_WIDTH_TWIPS / 20 / POINTS_PER_PIXEL;

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
        return [styled(runs(block.content), block.tone === 'quiet' ? { ...place, style: 'Quiet' } : place)];
      case 'list':
        return this.#list(block, place);
      case 'quote':
        return this.#parts(block.blocks, { ...place, style: 'Quote' });
      case 'table':
        return this.#table(block, place);
      case 'image':
        return [new Paragraph({ children: [picture(block)] })];
      case 'picture':
        return this.#part(inWords(block), place);
      case 'figure':
        return [this.#figure(block)];
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
  #figure(figure: Figure): Paragraph {
    const id = FIRST_DRAWING + this.#drawings;
    this.#drawings += figure.shapes.length + 1;
    return docxFigure(figure, id, this.#colours);
  }

  #list({ style, start, items }: List, place: Place): Part[] {
    const inside = { ...place, depth: place.depth + 1 };
    const numbering = this.#numbering(style, start, place.depth);
    return items.flatMap(({ blocks, checked }) => {
      const [first, ...rest] = blocks;
      const sign: ParagraphChild[] = style === 'check' ? [checkBox(checked === true)] : [];
      const children = first?.type === 'paragraph' ? [...sign, ...runs(first.content)] : sign;
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

  #table({ columns, headerRows, rows }: TableBlock, place: Place): Part[] {
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    const columnWidths = columns.map(({ share }) => Math.floor((share / shares) * place.widthTwips));
    const table = new Table({
      width: { size: place.widthTwips, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths,
      borders: tableBorders(),
      margins: { left: 0, right: 120, top: 30, bottom: 30 },
      rows: rows.map(
        (cells, row) =>
          new TableRow({
            // Said only where it is so: some readers take even a `false` for a head.
            ...(row < headerRows && { tableHeader: true }),
            cantSplit: cells.every(isShort),
            children: cells.map(
              (cell, column) =>
                new TableCell({
                  width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
                  ...(row < headerRows && { borders: { bottom: line(8, this.#accent) } }),
                  children: this.#cell(cell.header ? bold(cell.blocks) : cell.blocks, columnWidths[column] ?? 0),
                }),
            ),
          }),
      ),
    });
    return [table, gap()];
  }

  /** A cell must end with a paragraph. */
  #cell(blocks: Block[], widthTwips: number): Part[] {
    const parts = this.#parts(blocks, { style: 'TableText', depth: 0, widthTwips });
    return parts.at(-1) instanceof Paragraph ? parts : [...parts, new Paragraph({ style: 'TableText' })];
  }
}

/** So little that it may as well stand on one page; what is longer would leave a page half empty. */
function isShort({ blocks }: { blocks: Block[] }): boolean {
  return JSON.stringify(blocks).length < MAX_UNBROKEN;
}

/** Room after what has no room of its own; two tables in a row would also become one without it. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.EXACT } });
}

function heading({ level, number, content }: Heading, accent: string): Paragraph {
  const before = number === undefined ? [] : [new TextRun({ text: `${number}  `, color: accent })];
  return new Paragraph({
    heading: HEADINGS[level - 1] ?? DocxHeading.HEADING_5,
    children: [...before, ...runs(content)],
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

function runs(content: Inline[]): ParagraphChild[] {
  return content.map((inline) => {
    if (inline.type === 'lineBreak') return new TextRun({ break: 1 });
    const { text, bold, italic, strike, href } = inline;
    const marks = { ...(bold && { bold }), ...(italic && { italics: italic }), ...(strike && { strike }) };
    if (href === undefined) return new TextRun({ text, ...marks });
    return new ExternalHyperlink({ link: href, children: [new TextRun({ text, ...marks, style: 'Hyperlink' })] });
  });
}

function checkBox(checked: boolean): TextRun {
  return new TextRun({ text: `${checked ? '☑' : '☐'}\u00A0`, font: 'Segoe UI Symbol' });
}

/** The name in a head cell; what stands below it is said as elsewhere. */
function bold(blocks: Block[]): Block[] {
  return blocks.map((block, index) =>
    index === 0 && block.type === 'paragraph'
      ? { ...block, content: block.content.map((run) => (run.type === 'text' ? { ...run, bold: true as const } : run)) }
      : block,
  );
}

function picture({ mediaType, base64, widthPx, heightPx, alt }: Extract<Block, { type: 'image' }>): ImageRun {
  const scale = Math.min(1, TEXT_WIDTH_PX / widthPx);
  return new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: Math.round(widthPx * scale), height: Math.round(heightPx * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
}

/** Label and value side by side, without a line around them. */
function factsTable({ entries }: Facts): Table {
  const columnWidths = [LABEL_TWIPS, TEXT_WIDTH_TWIPS - LABEL_TWIPS];
  const cell = (width: number | undefined, children: Paragraph[]) =>
    new TableCell({ width: { size: width ?? 0, type: WidthType.DXA }, children });
  return new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: { ...tableBorders(), top: NO_LINE, bottom: NO_LINE, insideHorizontal: NO_LINE },
    margins: { left: 0, right: 120, top: 0, bottom: 0 },
    rows: entries.map(
      ({ label, lines }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(columnWidths[0], [
              new Paragraph({ style: 'TableText', children: [new TextRun({ text: label, color: COLOURS.muted })] }),
            ]),
            cell(
              columnWidths[1],
              lines.map((content) => new Paragraph({ style: 'TableText', children: runs(content) })),
            ),
          ],
        }),
    ),
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function line(size: number, color: string) {
  return { style: BorderStyle.SINGLE, size, color } as const;
}

function tableBorders() {
  const hairline = line(4, COLOURS.line);
  return {
    top: NO_LINE,
    bottom: hairline,
    left: NO_LINE,
    right: NO_LINE,
    insideHorizontal: hairline,
    insideVertical: NO_LINE,
  };
}
