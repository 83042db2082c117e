// How often a forum meets: plain data, with every number that a date follows from. The dates themselves are counted on the
// server (`server/fora/dates.ts`), which knows the calendar.

import * as v from 'valibot';

/** 1 is Monday, as in ISO 8601. */
const weekdaySchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
/** Which one of the month: the first to the fourth, and 5 for the last. */
const weekOfMonthSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
export const LAST_OF_MONTH = 5;

const between = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Nobody meets in July. */
const JULY = 7;
/** More often than in each of the eleven months is a rhythm of weeks. */
export const MOST_TIMES_A_YEAR = 11;

export const rhythmSchema = v.variant('every', [
  v.strictObject({ every: v.literal('weeks'), count: between(1, 26), weekday: weekdaySchema }),
  v.strictObject({
    ...{ every: v.literal('months'), count: between(1, 12) },
    ...{ weekday: weekdaySchema, week: weekOfMonthSchema },
  }),
  v.pipe(
    v.strictObject({
      every: v.literal('year'),
      /** So many times at least, and at most: "fem-seks gange årligt". */
      ...{ from: between(1, MOST_TIMES_A_YEAR), to: between(1, MOST_TIMES_A_YEAR) },
      /** The month of the year's first meeting. */
      month: between(1, 12),
      ...{ weekday: weekdaySchema, week: weekOfMonthSchema },
    }),
    v.check(({ from, to }) => from <= to, 'at least is no more than at most'),
  ),
  v.strictObject({ every: v.literal('asNeeded') }),
]);
export type Rhythm = v.InferOutput<typeof rhythmSchema>;

/** The months in which a forum meets that meets so many times a year: as evenly as it goes, and never in July (rule FO4). */
export function monthsOfYear(times: number, first: number): number[] {
  const start = first === JULY ? JULY + 1 : first;
  const months = Array.from({ length: 12 }, (_, index) => ((start - 1 + index) % 12) + 1).filter((one) => one !== JULY);
  return Array.from({ length: times }, (_, n) => months[Math.floor((n * months.length) / times)] ?? start);
}
