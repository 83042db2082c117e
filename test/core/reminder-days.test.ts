// On which days somebody is reminded, over all dates and all days on which the server was there to do it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  daysBetween,
  mondayOf,
  reminderDue,
  reminderSpan,
} from '../../src/lib/core/meeting/reminder-days.ts';

const day = fc.integer({ min: 0, max: 4_000 }).map((days) => dayAfter('2024-01-01', days));
const stages = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { maxLength: 4 });

/** The reminders that go out, each once, on these days. */
function sent(followUpOn: string, days: readonly string[], daysBefore: readonly number[]): number[] {
  const due = days.map((today) => reminderDue(followUpOn, today, daysBefore));
  return [...new Set(due.filter((stage) => stage !== null))];
}

describe('the day of a reminder', () => {
  test('[AF8] fourteen days before, the day before and on the day, over the turn of the year and of summer time', () => {
    for (const followUpOn of ['2027-01-05', '2027-03-29', '2026-10-26', '2028-03-01']) {
      const around = Array.from({ length: 40 }, (_, n) => dayAfter(followUpOn, n - 30));
      const first = (stage: number) => around.find((today) => reminderDue(followUpOn, today, [14, 1]) === stage) ?? '';
      expect([14, 1, 0].map((stage) => daysBetween(first(stage), followUpOn))).toEqual([14, 1, 0]);
    }
  });

  test('[AF8] a server that is there every day reminds of each stage once, on its day', () => {
    fc.assert(
      fc.property(day, stages, (followUpOn, daysBefore) => {
        const around = Array.from({ length: 110 }, (_, n) => dayAfter(followUpOn, n - 95));
        expect(sent(followUpOn, around, daysBefore)).toEqual([...[...daysBefore].sort((a, b) => b - a), 0]);
      }),
    );
  });

  test('[AF8] a day that was missed is made up for by the next, and never twice', () => {
    fc.assert(
      fc.property(
        day,
        stages,
        fc.uniqueArray(fc.integer({ min: -95, max: 7 }), { minLength: 1 }),
        (date, before, up) => {
          const days = up.sort((a, b) => a - b).map((n) => dayAfter(date, n));
          const went = sent(date, days, before);
          expect(went).toEqual([...new Set(went)].sort((a, b) => b - a));
          const latest = days.at(-1) ?? '';
          const come = [...before, 0].filter((stage) => daysBetween(latest, date) <= stage);
          if (come.length > 0) expect(went.at(-1)).toBe(Math.min(...come));
        },
      ),
    );
  });

  test('[AF8] long after its date nobody is reminded; what is due lies in the span that is asked for', () => {
    expect(reminderDue('2027-01-01', '2027-01-08', [14])).toBe(0);
    expect(reminderDue('2027-01-01', '2027-01-09', [14])).toBeNull();
    fc.assert(
      fc.property(day, day, stages, (followUpOn, today, daysBefore) => {
        const { from, to } = reminderSpan(today, daysBefore);
        const isDue = reminderDue(followUpOn, today, daysBefore) !== null;
        expect(isDue).toBe(followUpOn >= from && followUpOn <= to);
      }),
    );
  });

  test('[AF8] a week begins on Monday', () => {
    expect(['2026-11-22', '2026-11-23', '2027-01-01'].map(mondayOf)).toEqual([
      '2026-11-16',
      '2026-11-23',
      '2026-12-28',
    ]);
  });
});
