// The words of the year's wheel: what rings, marks, months and days are called.

import { total, RINGS, type DayCount, type RingId, type Standing } from '$lib/core/year/dated.ts';
import type { YearQuery } from '$lib/core/year/query.ts';
import type { Mark } from '$lib/core/year/wheel.ts';
import { yearName, type Span } from '$lib/core/year/year.ts';
import { dayLong, intl } from '$lib/components/common/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';

export const ringName = (ring: RingId): string => m[`wheel_ring_${ring}`]();
export const standingWord = (standing: Standing): string => m[`wheel_standing_${standing}`]();

/** "1 samtale", "7 samtaler". */
export const countWords = (ring: RingId, count: number): string =>
  count === 1 ? m[`wheel_count_${ring}_one`]() : m[`wheel_count_${ring}`]({ count });

const told = (id: string, options: Intl.DateTimeFormatOptions): string =>
  intl(getLocale(), { timeZone: 'UTC', ...options }).format(
    Date.parse(`${id.length === 7 ? `${id}-01` : id}T00:00:00Z`),
  );

/** "marts". */
export const monthName = (month: string): string => told(month, { month: 'long' });
/** "marts 2027". */
export const monthAndYear = (month: string): string => told(month, { month: 'long', year: 'numeric' });
/** "tir. 2. mar.": for columns. */
export const dayShort = (day: string): string => told(day, { weekday: 'short', day: 'numeric', month: 'short' });
/** What a part of the round is called on its rim: "marts", or "2". */
export const segmentName = (id: string): string => (id.length === 7 ? monthName(id) : String(Number(id.slice(8))));

/** "2. marts 2027", or "2. marts 2027 – 5. marts 2027". */
export const daysWords = ({ from, to }: Span): string =>
  from === to ? dayLong(from) : `${dayLong(from)} – ${dayLong(to)}`;

/** What the wheel shows: "2026/27", or "marts 2027". */
export const shownName = (query: Pick<YearQuery, 'kind' | 'begins' | 'month'>): string =>
  query.month === null ? yearName(query) : monthAndYear(query.month);

/** What a mark says of itself. */
export const markWords = (mark: Mark): string =>
  m.wheel_mark({
    ...{ days: daysWords(mark), count: countWords(mark.ring, mark.count) },
    standing: standingWord(mark.standing).toLocaleLowerCase(getLocale()),
  });

/** The whole wheel in a sentence, for those who do not see it. */
export function wheelWords(query: YearQuery, counts: readonly DayCount[]): string {
  const name = m.wheel_named({ name: shownName(query) });
  const parts = RINGS.filter((ring) => query.rings.includes(ring))
    .map((ring) => ({ ring, count: total(counts.filter((one) => one.ring === ring)) }))
    .filter(({ count }) => count > 0)
    .map(({ ring, count }) => countWords(ring, count));
  if (parts.length === 0) return m.wheel_alt_nothing({ name });
  const [last = '', ...before] = parts.toReversed();
  const said = before.length === 0 ? last : `${before.toReversed().join(', ')}${m.wheel_and()}${last}`;
  return m.wheel_alt({ name, counts: said });
}
