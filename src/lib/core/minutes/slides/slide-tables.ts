// A table over as many slides as it needs. Its head stands on each; a row that is higher than a slide, or has a table or a
// drawing in it, is told cell by cell, each column's name before what stands in it.

import { text, type Block, type Inline, type Table, type TableCell } from '../document.ts';
import { fairWidths } from '../fair-widths.ts';
import { inlineText } from '../inline-edit.ts';
import { CELL_PADDING, heightOf, widestWord } from './fit.ts';
import { BODY_BOX, CELL_SIZE, type SlideLine, type SlideTable } from './slide.ts';
import { linesOf } from './slide-lines.ts';

export type TablePart = SlideTable | { type: 'cells'; cells: ToldCell[] };
/** A cell outside of its table: its name, and what stands in it. */
export interface ToldCell {
  name: SlideLine[];
  blocks: Block[];
}

const GRAPHICS: ReadonlySet<Block['type']> = new Set(['table', 'figure', 'image', 'picture']);

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
    const cells = table.rows[table.headerRows + index] ?? [];
    const isTold =
      height > room - headHeight || cells.some(({ blocks }) => blocks.some(({ type }) => GRAPHICS.has(type)));
    if (isTold || height > left) finish();
    if (isTold) {
      parts.push({ type: 'cells', cells: toldCells(table, cells) });
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

function toldCells({ rows, headerRows }: Table, row: readonly TableCell[]): ToldCell[] {
  const names = headerRows > 0 ? (rows[0] ?? []) : [];
  return row.flatMap(({ blocks, header }, column): ToldCell[] => {
    if (blocks.length === 0) return [];
    if (header) {
      const lines = linesOf(blocks);
      return [{ name: lines.map((line) => (line.look === 'quiet' ? line : { ...line, look: 'heading' })), blocks: [] }];
    }
    const name = linesOf(names[column]?.blocks ?? [])
      .map(({ content }) => inlineText(content))
      .join(' ');
    return [{ name: name === '' ? [] : [{ content: [text(name)], look: 'label', depth: 0, bullet: null }], blocks }];
  });
}

function bold(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, bold: true } : inline;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
