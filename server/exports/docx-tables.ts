// Tables of a DOCX: how wide their columns are, their lines, and the facts at a document's head.

import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Facts, Table as TableBlock } from '../../src/lib/core/minutes/document.ts';
import { fairWidths } from '../../src/lib/core/minutes/fair-widths.ts';
import { widestWord } from '../../src/lib/core/minutes/slides/fit.ts';
import { linesOf } from '../../src/lib/core/minutes/slides/slide-lines.ts';
import { docxRuns } from './docx-runs.ts';
import { COLOURS, TEXT_WIDTH_TWIPS } from './docx-styles.ts';

const LABEL_TWIPS = 1_900;
export const CELL_MARGIN_TWIPS = 120;
/** Size of text in tables, and how much wider it is in bold. */
const CELL_POINTS = 10;
const BOLD = 1.1;
/** As data; `minutes.typ` has the same. */
const MAX_UNBROKEN = 1_400;

/** By the columns' shares, but so that no word has to be broken, as far as that goes. */
export function columnTwips({ columns, rows }: TableBlock, widthTwips: number): number[] {
  const least = columns.map((_column, index) => {
    const lines = rows.flatMap((cells) => linesOf(cells[index]?.blocks ?? []));
    return widestWord(lines, CELL_POINTS * BOLD) * 20 + CELL_MARGIN_TWIPS;
  });
  const shares = columns.map(({ share }) => share);
  return fairWidths(shares, least, widthTwips).map(Math.floor);
}

/** So little that it may as well stand on one page; what is longer would leave a page half empty. */
export function isShort({ blocks }: { blocks: Block[] }): boolean {
  return JSON.stringify(blocks).length < MAX_UNBROKEN;
}

/** The name in a head cell; what stands below it is said as elsewhere. */
export function boldName(blocks: Block[]): Block[] {
  return blocks.map((block, index) =>
    index === 0 && block.type === 'paragraph'
      ? { ...block, content: block.content.map((run) => (run.type === 'text' ? { ...run, bold: true as const } : run)) }
      : block,
  );
}

/** Label and value side by side, without a line around them. */
export function factsTable({ entries }: Facts): Table {
  const columnWidths = [LABEL_TWIPS, TEXT_WIDTH_TWIPS - LABEL_TWIPS];
  const cell = (width: number | undefined, children: Paragraph[]) =>
    new TableCell({ width: { size: width ?? 0, type: WidthType.DXA }, children });
  return new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: { ...tableBorders(), top: NO_LINE, bottom: NO_LINE, insideHorizontal: NO_LINE },
    margins: { left: 0, right: CELL_MARGIN_TWIPS, top: 0, bottom: 0 },
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
              lines.map((content) => new Paragraph({ style: 'TableText', children: docxRuns(content) })),
            ),
          ],
        }),
    ),
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A line of that weight. */
export function line(size: number, color: string) {
  return { style: BorderStyle.SINGLE, size, color } as const;
}

/** A hairline below each row. */
export function tableBorders() {
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
