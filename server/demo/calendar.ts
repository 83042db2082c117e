// The days of the example municipality: counted from the day on which it is loaded, and moved to one on which people meet.

import { Temporal } from 'temporal-polyfill';
import { FIRST_MONTH, schoolYearOf } from '../../src/lib/core/fora/season.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import { isHoliday } from '../fora/holidays.ts';

const JULY = 7;
const SATURDAY = 6;
const START_STEP_MINUTES = 5;

const isFree = (day: Temporal.PlainDate) => day.dayOfWeek >= SATURDAY || day.month === JULY || isHoliday(day);

export class Calendar {
  readonly nowMs: number;
  readonly today: Temporal.PlainDate;

  constructor(nowMs: number) {
    this.nowMs = nowMs;
    this.today = this.#zoned(nowMs).toPlainDate();
  }

  /** The day so many days from today, as "YYYY-MM-DD"; a day on which nobody meets gives way to the next one farther off. */
  day(fromToday: number): string {
    let day = this.today.add({ days: fromToday });
    while (isFree(day)) day = day.add({ days: fromToday < 0 ? -1 : 1 });
    return day.toString();
  }

  /** The moment on such a day at a time of the clock on the wall. */
  at(fromToday: number, time: string): number {
    const day = Temporal.PlainDate.from(this.day(fromToday));
    return day.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: time }).epochMilliseconds;
  }

  /** When the school year that today stands in began. */
  get schoolYearBeginsMs(): number {
    const day = new Temporal.PlainDate(schoolYearOf(this.today.toString()), FIRST_MONTH, 1);
    return day.toZonedDateTime(TIME_ZONE).epochMilliseconds;
  }

  /** A start so many minutes ago, on a round time. */
  minutesAgo(minutes: number): number {
    const then = this.#zoned(this.nowMs).subtract({ minutes });
    const round = { minute: then.minute - (then.minute % START_STEP_MINUTES) };
    return then.with({ ...round, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }).epochMilliseconds;
  }

  #zoned(atMs: number): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(TIME_ZONE);
  }
}
