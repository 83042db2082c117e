// Between the clock on the wall and the instant: what date and time fields say, as epoch ms in the meeting's time zone.

import { Temporal } from 'temporal-polyfill';
import { TIME_ZONE } from '$lib/core/time.ts';

/**
 * The instant of a date "2026-11-24" and a time "15:00", or null when they are none. An hour that summer time skips
 * becomes the one after it; one that comes twice is the first.
 */
export function instantOf(date: string, time: string, timeZone: string = TIME_ZONE): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return null;
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The date and time that the fields show for an instant. */
export function wallTimeOf(atMs: number, timeZone: string = TIME_ZONE): { date: string; time: string } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  return { date: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString({ smallestUnit: 'minute' }) };
}
