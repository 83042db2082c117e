// What every part of a meeting is made of: ids, times, days and texts, with their limits.

import { MINUTE_MS } from '../../time.ts';
import * as v from 'valibot';

/** Longest texts that a person may give, in UTF-16 units; what is longer is refused at the edge. */
export const TEXT_LIMITS = { name: 80, title: 200, line: 1_000, paragraph: 4_000, text: 20_000 } as const;

/** An address that mails can go to; empty where none is known. */
export const mailSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(254),
  v.union([v.literal(''), v.pipe(v.string(), v.email())]),
);

/** No item and no meeting is longer than a day. */
export const MAX_DURATION_MS = 24 * 60 * MINUTE_MS;

export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

export const epochMsSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

export const durationMsSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DURATION_MS));

/** A text of at least one visible character after trimming, at most `limit` units. */
export const filledText = (limit: number) => v.pipe(v.string(), v.maxLength(limit), v.trim(), v.minLength(1));

/** The same, and it may be empty. */
export const optionalText = (limit: number) => v.pipe(v.string(), v.maxLength(limit), v.trim());

/** The address of a video meeting: https alone, or nothing. */
export const onlineUrlSchema = v.union([
  v.literal(''),
  v.pipe(v.string(), v.trim(), v.maxLength(2_000), v.url(), v.regex(/^https:\/\//i)),
]);

/** A calendar day as "YYYY-MM-DD" that exists. */
export const daySchema = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  }, 'not a day of the calendar'),
);

/** The number that a meeting's first item has. */
export const itemNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999));

export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
