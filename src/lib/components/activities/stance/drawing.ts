// Where things stand in the picture of a stance, in units of its own view box.

import { MAX_PLACE } from '$lib/core/meeting/activities/stance/line.ts';

const LEFT = 190;
const STEP = 125;

export const LINE = {
  width: 1600,
  height: 530,
  /** The lines of before and after, and the one line where there is no after. */
  above: 150,
  below: 325,
  alone: 440,
  /** How high what stands on a line may be; a column has its number over it. */
  stackOfTwo: 100,
  stackOfOne: 385,
  x: (place: number) => LEFT + place * STEP,
};

/** More than these on one place are a column. */
const MAX_DOTS = 9;
const LARGEST_DOT = 56;

/** More bands than these are a tangle. */
const MAX_BANDS = 24;

/** The moves that are drawn: all of them, or where they are too many those that most people made, and never half of a tie. */
export function drawnFlows<Flow extends { count: number }>(flows: readonly Flow[]): readonly Flow[] {
  const next = flows.toSorted((one, other) => other.count - one.count)[MAX_BANDS];
  return next === undefined ? flows : flows.filter(({ count }) => count > next.count);
}

/** How large a dot is when the fullest place holds so many. */
export function dotSize(highest: number, room: number): { px: number; isColumn: boolean } {
  return { px: Math.min(LARGEST_DOT, room / highest), isColumn: highest > MAX_DOTS };
}

/** The dots of one place, from the line outwards. */
export function stackAt(count: number): number[] {
  return Array.from({ length: count }, (_, step) => step);
}

/** From a place on the upper line to one on the lower. */
export function bandPath(from: number, to: number): string {
  const [start, end] = [LINE.x(Math.min(from, MAX_PLACE)), LINE.x(Math.min(to, MAX_PLACE))];
  const middle = (LINE.above + LINE.below) / 2;
  return `M ${start} ${LINE.above + 12} C ${start} ${middle} ${end} ${middle} ${end} ${LINE.below - 12}`;
}
