// How the dots fell. Those with equally many share a place, and the place after them is as far down as there are before it:
// two that share the first are followed by the third. What got none has no place.

import { contributionsIn } from '../contributions.ts';
import type { DotsOption } from './options.ts';
import type { DotsActivity } from './dots.ts';

export interface OptionResult extends DotsOption {
  count: number;
  place: number | null;
  /** Whether another has as many, and so the same place. */
  isShared: boolean;
}

/** Every option, those with the most dots first; equal ones in the order in which they stood. */
export function dotsResults(activity: Pick<DotsActivity, 'board' | 'contributions'>): OptionResult[] {
  const counts = new Map<string, number>();
  for (const { piece } of contributionsIn(activity, 'dots'))
    counts.set(piece.option, (counts.get(piece.option) ?? 0) + 1);
  const counted = activity.board.options.map((option) => ({ ...option, count: counts.get(option.id) ?? 0 }));
  const sorted = counted.toSorted((one, other) => other.count - one.count);
  const all = sorted.map(({ count }) => count);
  return sorted.map((option) => ({
    ...option,
    place: option.count === 0 ? null : all.indexOf(option.count) + 1,
    isShared: option.count > 0 && all.indexOf(option.count) !== all.lastIndexOf(option.count),
  }));
}

/** The first so many places, and everyone who shares the last of them: a tie is never cut. */
export function foremost(results: readonly OptionResult[], places: number): OptionResult[] {
  return results.filter(({ place }) => place !== null && place <= places);
}
