// Whether a change from one year to the next is too small to say anything. EVA warns of explaining small variations, which may
// come from the pupils being others (report 5.1.1), and gives no number: the two thresholds here are ours, and only ask.

import type { Figures } from './chain.ts';

/** A change of less than so much of the earlier figure is small. */
const SMALL_PART = 0.1;
/** And so is one that fewer pupils than this can have made. */
const FEW_PUPILS = 3;

export interface Change {
  difference: number;
  /** As a part of the earlier figure; null when that is nothing. */
  part: number | null;
  /** To how many pupils the difference comes, where the figures are a percentage of so many. */
  pupils: number | null;
  isSmall: boolean;
}

/** What there is to say of two figures; null until both are there. */
export function changeOf({ earlier, later, pupils: of }: Figures): Change | null {
  if (earlier === null || later === null) return null;
  const difference = later - earlier;
  const part = earlier === 0 ? null : Math.abs(difference / earlier);
  const pupils = of === null ? null : (Math.abs(difference) / 100) * of;
  // Figures that are typed with a decimal or two: what lies on the threshold is not below it.
  const isBelow = (value: number | null, limit: number) => value !== null && value < limit - 1e-9;
  return { difference, part, pupils, isSmall: isBelow(part, SMALL_PART) || isBelow(pupils, FEW_PUPILS) };
}
