// Dates, times and durations as people of the chosen language write them. Instants are epoch ms, shown in a given time zone.

import { MINUTE_MS } from '$lib/core/time.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale, type Locale } from '$lib/paraglide/runtime.js';

const TAGS: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** Kept once made: making one takes longer than telling a hundred dates, and a list tells hundreds. */
const made = new Map<string, Intl.DateTimeFormat>();

/** How dates are told in that language. */
export function intl(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = made.get(key) ?? new Intl.DateTimeFormat(TAGS[locale], options);
  made.set(key, kept);
  return kept;
}

/** "tirsdag den 24. november 2026". */
export function dateLong(atMs: number, timeZone: string, locale: Locale = getLocale()): string {
  return intl(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(atMs);
}

/** "24. nov." in few letters, where the year goes without saying. */
export function dateShort(atMs: number, timeZone: string, locale: Locale = getLocale()): string {
  return intl(locale, { timeZone, day: 'numeric', month: 'short' }).format(atMs);
}

/** A calendar day "2026-12-01" as "1. december 2026". */
export function dayLong(day: string, locale: Locale = getLocale()): string {
  const options = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return intl(locale, options).format(Date.parse(`${day}T00:00:00Z`));
}

/** The calendar day of an instant, as "2026-11-24": what a date field holds, and what agreements are dated by. */
export function dayOf(atMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(atMs);
}

/** "15.00" in Danish, "15:00" in English: for columns and the shared screen. */
export function timeBare(atMs: number, timeZone: string, locale: Locale = getLocale()): string {
  return intl(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(atMs);
}

/** "kl. 15.00" in Danish: inside a sentence. */
export function timeOfDay(atMs: number, timeZone: string, locale: Locale = getLocale()): string {
  return m.common_time_at({ time: timeBare(atMs, timeZone, locale) }, { locale });
}

/** "kl. 15.00–17.00". */
export function timeSpan(fromMs: number, toMs: number, timeZone: string, locale: Locale = getLocale()): string {
  const from = timeBare(fromMs, timeZone, locale);
  return m.common_time_span({ from, to: timeBare(toMs, timeZone, locale) }, { locale });
}

function digits(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const ss = String(seconds % 60).padStart(2, '0');
  if (minutes < 60) return `${minutes}:${ss}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${ss}`;
}

/**
 * What is left of a time box: "12:40", and once it is used up "+1:05" for the time over.
 * A second counts as left until it is gone, so that a fresh box of five minutes reads "5:00".
 */
export function clock(leftMs: number): string {
  if (leftMs > 0) return digits(Math.ceil(leftMs / 1000));
  const overSeconds = Math.floor(-leftMs / 1000);
  return overSeconds === 0 ? digits(0) : `+${digits(overSeconds)}`;
}

/** "25 min.", also beyond the hour: for the rows of an agenda. Seconds are rounded away. */
export function minutes(durationMs: number, locale: Locale = getLocale()): string {
  return m.common_duration_minutes({ minutes: Math.round(durationMs / MINUTE_MS) }, { locale });
}

/** "45 min.", "2 t.", "2 t. 5 min.": for sums and lengths. */
export function duration(durationMs: number, locale: Locale = getLocale()): string {
  const all = Math.round(durationMs / MINUTE_MS);
  const parts = { hours: Math.floor(all / 60), minutes: all % 60 };
  if (parts.hours === 0) return m.common_duration_minutes({ minutes: all }, { locale });
  if (parts.minutes === 0) return m.common_duration_hours({ hours: parts.hours }, { locale });
  return m.common_duration_both(parts, { locale });
}

/** A join code in two halves, which are easier to read out: "482 913". */
export function joinCodeText(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`.trim();
}
