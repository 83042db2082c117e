// Dates and times as people read them, in the meeting's time zone.

import type { MinutesWords } from './words.ts';

/** A date with its weekday: "tirsdag den 24. november 2026". */
export function longDate(ms: number, timeZone: string, locale: string): string {
  const options = { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, options).format(ms);
}

/** A date without its weekday: "24. november 2026". */
export function plainDate(ms: number, timeZone: string, locale: string): string {
  const options = { timeZone, day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, options).format(ms);
}

/** "15.00" in Danish, "15:00" in English. */
function clockTime(ms: number, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);
}

/** A day "YYYY-MM-DD" in few letters: "15. jan. 2027". */
export function shortDay(day: string, locale: string): string {
  const options = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
}

/** The moment's day in its time zone as "YYYY-MM-DD", for file names. */
export function isoDay(ms: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(ms);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The days of many moments, as `isoDay` has them: the calendar is asked once for all. */
export function dayReader(timeZone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (ms) => format.format(ms);
}

/** "tirsdag den 24. november 2026 kl. 15.00–17.00"; the second date too when it ends on another day. */
export function timeSpan(startMs: number, endMs: number, timeZone: string, words: MinutesWords): string {
  const { locale } = words;
  const startDay = longDate(startMs, timeZone, locale);
  const endDay = longDate(endMs, timeZone, locale);
  const end = clockTime(endMs, timeZone, locale);
  const begin = `${startDay} ${dayTimes(startMs, null, timeZone, words)}`;
  return startDay === endDay ? `${begin}–${end}` : `${begin} – ${endDay} ${words.atTime} ${end}`;
}

/** Times of one day: "kl. 15.04–16.52", or only the first of them. */
export function dayTimes(startMs: number, endMs: number | null, timeZone: string, words: MinutesWords): string {
  const start = `${words.atTime} ${clockTime(startMs, timeZone, words.locale)}`;
  return endMs === null ? start : `${start}–${clockTime(endMs, timeZone, words.locale)}`;
}
