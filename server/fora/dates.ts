// On which dates a forum meets next. Counted by the clock on the wall, so that a meeting at nine stays at nine when summer
// time comes or goes (rule FO5); no meeting is proposed for a public holiday (rule FO6).

import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { LAST_OF_MONTH, monthsOfYear, type Rhythm } from '../../src/lib/core/fora/rhythm.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import { isHoliday } from './holidays.ts';

type Recurring = Exclude<Rhythm, { every: 'asNeeded' }>;
type Rule = ConstructorParameters<typeof RRuleTemporal<Temporal.ZonedDateTime>>[0];

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Asked {
  readonly rhythm: Rhythm;
  /** "09:00", by the clock on the wall. */
  readonly startsAt: string;
  /** The forum's last meeting, held or planned; null before its first. */
  readonly lastMs: number | null;
  readonly nowMs: number;
  readonly count: number;
  readonly timeZone?: string;
}

/** The next dates in the forum's rhythm, counted on from its last meeting; none for a forum that meets as needed. */
export function nextDates(asked: Asked): number[] {
  const { rhythm, startsAt, lastMs, nowMs, count, timeZone = TIME_ZONE } = asked;
  if (rhythm.every === 'asNeeded' || count === 0) return [];
  if (lastMs === null && rhythm.every !== 'year' && rhythm.count > 1) return beginningSoon(asked, rhythm);
  const zoned = (atMs: number) => Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  const last = lastMs === null ? null : zoned(lastMs);
  const begin = periodOf(rhythm, last ?? zoned(nowMs)).withPlainTime(Temporal.PlainTime.from(startsAt));
  // The last meeting may have been moved within its week or month: that one is held all the same.
  const heldUntilMs = last ? endOfPeriod(rhythm, last).epochMilliseconds : 0;
  const dates = new Set<number>();
  for (const date of occurrences(rhythm, begin)) {
    const working = onWorkingDay(date);
    if (date.epochMilliseconds >= heldUntilMs && working.epochMilliseconds > nowMs)
      dates.add(working.epochMilliseconds);
    if (dates.size === count) break;
  }
  return [...dates];
}

/** A forum that has not met yet begins on the next day that fits, and keeps its distance from then on. */
function beginningSoon(asked: Asked, rhythm: Exclude<Recurring, { every: 'year' }>): number[] {
  const [first] = nextDates({ ...asked, rhythm: { ...rhythm, count: 1 }, count: 1 });
  if (first === undefined) return [];
  return [first, ...nextDates({ ...asked, lastMs: first, count: asked.count - 1 })];
}

/** Far enough to find a date in any rhythm that has not met for years. */
const MOST_TRIED = 1_000;

function* occurrences(rhythm: Recurring, begin: Temporal.ZonedDateTime): Generator<Temporal.ZonedDateTime> {
  const rule = new RRuleTemporal({ ...ruleOf(rhythm), dtstart: begin } as Rule);
  let date = rule.next(begin.toInstant().subtract({ milliseconds: 1 }).toZonedDateTimeISO(begin.timeZoneId), true);
  for (let tried = 0; date !== null && tried < MOST_TRIED; tried++) {
    yield date;
    date = rule.next(date);
  }
}

function ruleOf(rhythm: Recurring) {
  const weekday = WEEKDAYS[rhythm.weekday - 1] ?? 'MO';
  if (rhythm.every === 'weeks') return { freq: 'WEEKLY', interval: rhythm.count, byDay: [weekday], wkst: 'MO' };
  const byDay = [`${rhythm.week === LAST_OF_MONTH ? -1 : rhythm.week}${weekday}`];
  if (rhythm.every === 'months') return { freq: 'MONTHLY', interval: rhythm.count, byDay };
  return { freq: 'YEARLY', byMonth: monthsOfYear(rhythm.from, rhythm.month), byDay };
}

/** The week or the month that a date stands in: a rhythm is counted from its beginning. */
function periodOf(rhythm: Recurring, date: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return rhythm.every === 'weeks' ? date.subtract({ days: date.dayOfWeek - 1 }) : date.with({ day: 1 });
}

function endOfPeriod(rhythm: Recurring, date: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return periodOf(rhythm, date)
    .startOfDay()
    .add(rhythm.every === 'weeks' ? { weeks: 1 } : { months: 1 });
}

/** A week later for as long as the day is a holiday: the weekday is what people have kept free. */
function onWorkingDay(date: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return isHoliday(date.toPlainDate()) ? onWorkingDay(date.add({ weeks: 1 })) : date;
}
