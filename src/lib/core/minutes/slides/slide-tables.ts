// A table over as many slides as it needs. Its head stands on each; a row that is higher than a slide is told in words, each
// column's name before what stands in it.

import { text, type Inline, type Table, type TableCell } from '../document.ts';
import { fairWidths } from '../fair-widths.ts';
import { inlineText } from '../inline-edit.ts';
import { CELL_PADDING, heightOf, widestWord } from './fit.ts';
import { BODY_BOX, CELL_SIZE, type SlideLine, type SlideTable } from './slide.ts';
import { linesOf } from './slide-lines.ts';

export type TablePart = SlideTable | { type: 'words'; lines: SlideLine[] };

/** The parts of the table in order, none of them higher than `room`. */
export function tableParts(table: Table, room: number): TablePart[] {
  const rows = table.rows.map((cells) => cells.map(({ blocks, header }) => cellLines(blocks, header)));
  const widths = columnWidths(table, rows);
  const head = rows.slice(0, table.headerRows);
  const headHeight = sum(head.map((row) => rowHeight(row, widths)));
  const parts: TablePart[] = [];
  let taken: SlideLine[][][] = [];
  let left = room - headHeight;
  const finish = () => {
    if (taken.length > 0 || table.rows.length === head.length)
      parts.push({ type: 'table', shares: widths, headerRows: table.headerRows, rows: [...head, ...taken] });
    taken = [];
    left = room - headHeight;
  };
  for (const [index, row] of rows.slice(table.headerRows).entries()) {
    const height = rowHeight(row, widths);
    if (height > left) finish();
    if (height > left) {
      parts.push({ type: 'words', lines: rowInWords(table, table.headerRows + index) });
      continue;
    }
    taken.push(row);
    left -= height;
  }
  finish();
  return parts;
}

/** How high a row stands. */
export function rowHeight(cells: readonly SlideLine[][], widths: readonly number[]): number {
  const heights = cells.map((lines, column) => heightOf(lines, (widths[column] ?? 0) - 2 * CELL_PADDING.x, true));
  return Math.max(CELL_SIZE, ...heights) + 2 * CELL_PADDING.y;
}

/** By the columns' shares, but none narrower than its longest word, as far as that goes. */
function columnWidths({ columns }: Table, rows: readonly SlideLine[][][]): number[] {
  const least = columns.map((_column, index) => {
    const word = Math.max(0, ...rows.map((cells) => widestWord(cells[index] ?? [], CELL_SIZE * 1.07)));
    return Math.min(word + 2 * CELL_PADDING.x + 1, BODY_BOX.width / columns.length);
  });
  const shares = columns.map(({ share }) => share);
  return fairWidths(shares, least, BODY_BOX.width);
}

function cellLines(blocks: TableCell['blocks'], isHead: boolean): SlideLine[] {
  const lines = linesOf(blocks);
  const isBold = ({ look }: SlideLine) => isHead && look !== 'quiet';
  return lines.map((line) => (isBold(line) ? { ...line, content: line.content.map(bold) } : line));
}

function rowInWords({ rows, headerRows }: Table, row: number): SlideLine[] {
  const names = headerRows > 0 ? (rows[0] ?? []) : [];
  return (rows[row] ?? []).flatMap(({ blocks, header }, column): SlideLine[] => {
    const lines = linesOf(blocks);
    if (lines.length === 0) return [];
    if (header) return lines.map((line) => (line.look === 'quiet' ? line : { ...line, look: 'heading' }));
    const name = linesOf(names[column]?.blocks ?? [])
      .map(({ content }) => inlineText(content))
      .join(' ');
    return name === '' ? lines : [{ content: [text(name)], look: 'label', depth: 0, bullet: null }, ...lines];
  });
}

function bold(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, bold: true } : inline;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
