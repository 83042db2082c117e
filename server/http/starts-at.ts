// When a meeting starts, as other programs write it.

import { Temporal } from 'temporal-polyfill';
import { TIME_ZONE } from '../../src/lib/core/time.ts';

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(?<offset>Z|[+-]\d\d(:?\d\d)?)?$/i;

/** ISO 8601 as epoch milliseconds; without an offset it is the time in Denmark. Null for what is no such time. */
export function startsAtMs(text: string): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  try {
    const ms = match.groups?.['offset']
      ? Temporal.Instant.from(match[0]).epochMilliseconds
      : Temporal.PlainDateTime.from(match[0], { overflow: 'reject' }).toZonedDateTime(TIME_ZONE).epochMilliseconds;
    return ms >= 0 ? ms : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
