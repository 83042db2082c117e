// Tables of a DOCX: how wide their columns are, their lines, and the facts at a document's head.

import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Facts, Table as TableBlock } from '../../src/lib/core/minutes/document.ts';
import { BOLD, columnWords, fairWidths } from '../../src/lib/core/minutes/fair-widths.ts';
import { inlineText } from '../../src/lib/core/minutes/inline-edit.ts';
import { linesOf } from '../../src/lib/core/minutes/slides/slide-lines.ts';
import { textWidth } from '../../src/lib/core/minutes/text-width.ts';
import { docxRuns } from './docx-runs.ts';
import { CELL_POINTS, COLOURS, INNER_POINTS, TEXT_WIDTH_TWIPS } from './docx-styles.ts';

const LABEL_TWIPS = 1_900;
export const CELL_MARGIN_TWIPS = 120;
/** How wide a column is at the least whose name stands on its side: one line, in points of its size. */
const TURNED_LINE = 1.4;
/** A longer name takes a second line. */
const MAX_TURNED_TWIPS = 2_200;
/** As data; `minutes.typ` has the same. */
const MAX_UNBROKEN = 1_400;

/** How a table is set in the width that it has. */
export interface TableSetting {
  columnTwips: number[];
  /** Where there is no room for the columns' names, all but the first stand on their side, in a row that is so high. */
  turnedTwips: number | null;
}

/** By the columns' shares, but so that no word has to be broken, as far as that goes. */
export function tableSetting(block: TableBlock, widthTwips: number, isInner: boolean): TableSetting {
  const { columns, headerRows, rows } = block;
  const points = isInner ? INNER_POINTS : CELL_POINTS;
  const least = columns.map((_column, index) => leastTwips(rows, index, points));
  const turned = least.map((upright, index) =>
    index === 0
      ? upright
      : Math.max(leastTwips(rows.slice(headerRows), index, points), points * TURNED_LINE * 20 + CELL_MARGIN_TWIPS),
  );
  if (headerRows === 0 || sum(least) <= widthTwips || sum(turned) >= sum(least)) {
    const shares = columns.map(({ share }) => share);
    return { columnTwips: fairWidths(shares, least, widthTwips).map(Math.floor), turnedTwips: null };
  }
  const names = rows.slice(0, headerRows).flatMap((cells) => cells.slice(1).flatMap(({ blocks }) => linesOf(blocks)));
  const longest = Math.max(...names.map(({ content }) => textWidth(inlineText(content), points * BOLD) * 20));
  return {
    columnTwips: fairWidths(turned, turned, widthTwips).map(Math.floor),
    turnedTwips: Math.ceil(Math.min(longest, MAX_TURNED_TWIPS)) + CELL_MARGIN_TWIPS,
  };
}

/** As wide as the widest word in the column. */
function leastTwips(rows: TableBlock['rows'], column: number, points: number): number {
  return columnWords(rows, column, points) * 20 + CELL_MARGIN_TWIPS;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
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
