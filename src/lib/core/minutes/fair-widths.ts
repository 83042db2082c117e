// How wide the columns of a table are, where a format asks.

import type { Table } from './document.ts';
import { widestWord } from './slides/fit.ts';
import { linesOf } from './slides/slide-lines.ts';

/** How much wider text is in bold, as the names of rows and columns are. */
export const BOLD = 1.1;

/** The widest word of a column at that size, in points. */
export function columnWords(rows: Table['rows'], column: number, size: number): number {
  return widestWord(
    rows.flatMap((cells) => linesOf(cells[column]?.blocks ?? [])),
    size * BOLD,
  );
}

/** By their shares of the width, but none narrower than the least that it needs, as far as that goes. */
export function fairWidths(shares: readonly number[], least: readonly number[], width: number): number[] {
  const all = sum(shares);
  const scale = Math.min(1, width / (sum(least) || 1));
  const needed = least.map((each) => each * scale);
  const wished = shares.map((share, index) => Math.max((share / all) * width, needed[index] ?? 0));
  // What the narrow ones were given is taken from the others, in proportion to what they have to spare.
  const excess = sum(wished) - width;
  const spare = wished.map((each, index) => each - (needed[index] ?? 0));
  const allSpare = sum(spare) || 1;
  return wished.map((each, index) => each - (excess * (spare[index] ?? 0)) / allSpare);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
