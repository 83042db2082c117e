// Scaling an agenda: the sum is exact for every agenda and every length, and proportions are kept.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleDurations } from '../../src/lib/core/meeting/scale.ts';

const MINUTE_MS = 60_000;
const minutes = (values: readonly number[]) => values.map((value) => value * MINUTE_MS);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const durationMs = fc.oneof(
  fc.integer({ min: 0, max: 240 }).map((value) => value * MINUTE_MS),
  fc.integer({ min: 0, max: 24 * 60 * MINUTE_MS }),
);
/** An agenda with a length that has a minute for each of its items. */
const fitting = fc
  .array(durationMs, { minLength: 1, maxLength: 40 })
  .chain((planned) =>
    fc.tuple(fc.constant(planned), fc.integer({ min: planned.length * MINUTE_MS, max: 24 * 60 * MINUTE_MS })),
  );

function scaled(planned: readonly number[], totalMs: number): number[] {
  const result = scaleDurations(planned, totalMs);
  if (result === null) throw new Error(`no room for ${planned.length} items in ${totalMs} ms`);
  return result;
}

describe('scaling an agenda', () => {
  test('[LI1] the sum is exactly the length, each item has at least a minute', () => {
    fc.assert(
      fc.property(fitting, ([planned, totalMs]) => {
        const result = scaled(planned, totalMs);
        expect(result).toHaveLength(planned.length);
        expect(sum(result)).toBe(totalMs);
        expect(Math.min(...result)).toBeGreaterThanOrEqual(MINUTE_MS);
      }),
    );
  });

  test('[LI1] all items are in whole minutes; seconds of the length go to one item only, the longest', () => {
    fc.assert(
      fc.property(fitting, ([planned, totalMs]) => {
        const result = scaled(planned, totalMs);
        const uneven = result.filter((durationMs) => durationMs % MINUTE_MS !== 0);
        expect(uneven).toEqual(totalMs % MINUTE_MS === 0 ? [] : [Math.max(...result)]);
      }),
    );
  });

  test('[LI2] an item is within a minute of its share when every share is at least a minute', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 8 }),
        (items, factor) => {
          const total = Math.ceil((sum(items) * factor) / 5);
          const result = scaled(minutes(items), total * MINUTE_MS);
          result.forEach((durationMs, index) => {
            const share = ((items[index] ?? 0) * total) / sum(items);
            expect(Math.abs(durationMs / MINUTE_MS - share)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  test('[LI2] a longer item never becomes shorter than a shorter one', () => {
    fc.assert(
      fc.property(fitting, ([planned, totalMs]) => {
        const result = scaled(planned, totalMs);
        const byPlan = planned.map((plannedMs, index) => ({ plannedMs, scaledMs: result[index] ?? 0 }));
        for (const a of byPlan) {
          for (const b of byPlan) if (a.plannedMs > b.plannedMs) expect(a.scaledMs).toBeGreaterThanOrEqual(b.scaledMs);
        }
      }),
    );
  });

  test('[LI2] an agenda in whole minutes that fits already comes back unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 240 }), { maxLength: 30 }), (items) => {
        expect(scaleDurations(minutes(items), sum(items) * MINUTE_MS)).toEqual(minutes(items));
      }),
    );
  });

  test('[LI2] items without minutes share equally, the earlier ones first', () => {
    expect(scaleDurations([0, 0, 0], 10 * MINUTE_MS)).toEqual(minutes([4, 3, 3]));
  });

  test('[LI2] items too short for their share get their minute from the long ones', () => {
    expect(scaleDurations(minutes([1, 1, 118]), 20 * MINUTE_MS)).toEqual(minutes([1, 1, 18]));
  });

  test('[LI3] fewer minutes than items cannot be shared', () => {
    fc.assert(
      fc.property(
        fc.array(durationMs, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1 }),
        (planned, missingMs) => {
          expect(scaleDurations(planned, Math.max(0, planned.length * MINUTE_MS - missingMs))).toBeNull();
        },
      ),
    );
  });

  test('[LI1] an empty agenda stays empty', () => {
    expect(scaleDurations([], 60 * MINUTE_MS)).toEqual([]);
  });
});
