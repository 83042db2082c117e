// The table that says the same as the wheel: month by month what stands there, and of what is too much to name how many.

import { RINGS, inOrder, total, type Dated, type DayCount, type RingId } from './dated.ts';
import { monthOf, type Segment } from './year.ts';

export interface MonthRows {
  /** "2027-03". */
  readonly month: string;
  /** In the order of their days. */
  readonly things: readonly Dated[];
  /** What is counted and not named. */
  readonly rest: readonly { readonly ring: RingId; readonly count: number }[];
}

/** The months that something stands in, with all of the chosen rings: each thing once, named or counted (rule YW3). */
export function rowsOf(
  segments: readonly Segment[],
  rings: readonly RingId[],
  counts: readonly DayCount[],
  things: readonly Dated[],
): MonthRows[] {
  const months = [...new Set(segments.map(({ from }) => monthOf(from)))];
  const chosen = RINGS.filter((ring) => rings.includes(ring));
  const thingsBy = Map.groupBy(things, ({ day }) => monthOf(day));
  const countsBy = Map.groupBy(counts, ({ ring, day }) => `${ring} ${monthOf(day)}`);
  return months
    .map((month) => {
      const named = (thingsBy.get(month) ?? []).filter(({ ring }) => chosen.includes(ring)).toSorted(inOrder);
      const rest = chosen.map((ring) => ({
        ring,
        count: total(countsBy.get(`${ring} ${month}`) ?? []) - named.filter((one) => one.ring === ring).length,
      }));
      return { month, things: named, rest: rest.filter(({ count }) => count > 0) };
    })
    .filter(({ things: named, rest }) => named.length > 0 || rest.length > 0);
}
