// Pejling: one statement, before and after a discussion, and who moved.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phaseOf } from '../../src/lib/core/meeting/activities/answering.ts';
import { stanceDigest, stancesBefore } from '../../src/lib/core/meeting/activities/stance/compared.ts';
import { meanShift, stanceResult, stanceShift } from '../../src/lib/core/meeting/activities/stance/results.ts';
import type { StanceActivity } from '../../src/lib/core/meeting/activities/stance/stance.ts';
import { stanceSummary } from '../../src/lib/core/meeting/activities/stance/summary.ts';
import { activityPlay, toldToOthers } from '../support/activity-room.ts';
import { MINUTE_MS } from '../support/play.ts';

const STATEMENT = 'Vi inddrager eleverne nok';
/** Where somebody stands before and after; null for who did not answer. */
type Places = readonly [number | null, number | null];

function afterTalk(all: readonly Places[], setup: object = {}): StanceActivity {
  const { answer, activity, step } = activityPlay('stance', { statement: STATEMENT, ...setup }, { people: all.length });
  const say = (round: 0 | 1) =>
    all.forEach((places, n) => {
      const place = places[round];
      if (place !== null) answer(`p${n}`, { place });
    });
  say(0);
  step('talk');
  step('after');
  say(1);
  step('shift');
  return activity() as StanceActivity;
}

const place = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const everyone = fc.array(fc.tuple(place, place), { maxLength: 9 });
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe('a stance', () => {
  test('[PJ1] takes one place from 0 to 10 in each round', () => {
    const { answer, activity } = activityPlay('stance', { statement: STATEMENT });
    for (const place of [0, 10, 5]) expect(answer('p0', { place })).toMatchObject({ ok: true });
    for (const place of [-1, 11, 2.5, '3'])
      expect(answer('p0', { place })).toMatchObject({ code: 'activity.answerUnfit' });
    expect(activity().answers).toHaveLength(1);
  });

  test('[PJ1] [PJ3] places add up, and everyone who answered twice is counted once in the shift', () => {
    fc.assert(
      fc.property(everyone, (all) => {
        const activity = afterTalk(all);
        for (const [index, round] of (['before', 'after'] as const).entries()) {
          const { count, counts, zones } = stanceResult(activity, round);
          expect(count).toBe(all.filter((places) => places[index] !== null).length);
          expect([sum(counts), sum(Object.values(zones))]).toEqual([count, count]);
        }
        const both = all.filter((places): places is [number, number] => !places.includes(null));
        const shift = stanceShift(activity);
        expect(shift === null).toBe(both.length === 0);
        expect(shift ?? { towardsAgree: 0, towardsDisagree: 0, stayed: 0 }).toMatchObject({
          towardsAgree: both.filter(([from, to]) => to > from).length,
          towardsDisagree: both.filter(([from, to]) => to < from).length,
          stayed: both.filter(([from, to]) => to === from).length,
        });
        expect(sum(shift?.flows.map(({ count }) => count) ?? [])).toBe(both.length);
      }),
      { numRuns: 40 },
    );
  });

  test('[PJ2] shows where the room stands before it talks, or with the shift alone', () => {
    for (const showsFirst of [true, false]) {
      const stance = activityPlay('stance', { statement: STATEMENT, showsFirst, talkMinutes: 10 });
      stance.answer('p0', { place: 2 });
      stance.step('talk');
      expect(phaseOf(stance.activity())?.durationMs).toBe(10 * MINUTE_MS);
      expect(toldToOthers(stance, 'p0').includes('"place":2')).toBe(showsFirst);
      stance.step('after');
      stance.answer('p0', { place: 9 });
      expect(toldToOthers(stance, 'p0')).not.toContain('"place":9');
      stance.step('shift');
      expect(toldToOthers(stance, 'p0')).toContain('"place":9');
    }
  });

  test('[PJ3] [AV6] follows nobody from one round to the other when it is anonymous', () => {
    const activity = afterTalk([[2, 8], [4, 4]], { naming: 'anonymous' }); // prettier-ignore
    expect(stanceShift(activity)).toBeNull();
    expect(meanShift(activity)).toBe(3);
    expect(activity.contributions.every(({ voice }) => voice === null)).toBe(true);
  });

  test('[PJ3] says in the minutes who moved which way, and, ended early, where the room stood', () => {
    const words = {
      shift: '{towardsAgree}/{towardsDisagree}/{stayed}',
      before: 'Før',
      after: 'Efter',
      decimal: ',',
    };
    const summary = stanceSummary(afterTalk([[2, 8], [9, 7], [5, 5]]), words); // prettier-ignore
    expect(summary).toMatchObject([
      { rows: [['Før', '1', '1', '1', '5,3'], ['Efter', '0', '1', '2', '6,7']] }, // prettier-ignore
      { text: '1/1/1' },
    ]);
    const { play, id, answer, activity } = activityPlay('stance', { statement: STATEMENT });
    answer('p0', { place: 3 });
    play.done({ type: 'activity.end', activityId: id });
    expect(stanceResult(activity() as StanceActivity, 'before').count).toBe(1);
    expect(stanceShift(activity() as StanceActivity)).toBeNull();
  });

  test('[EA1] is remembered by where the room stood', () => {
    const digest = stanceDigest(afterTalk([[2, 8]])); // prettier-ignore
    const now = { ...afterTalk([]), earlier: [{ meetingTitle: 'Marts', atMs: 1, voices: 1, digest }] };
    expect(stancesBefore(now)).toEqual([{ meetingTitle: 'Marts', atMs: 1, before: 2, after: 8 }]);
    expect(stancesBefore({ earlier: [{ meetingTitle: '', atMs: 1, voices: 1, digest: 7 }] })).toEqual([]);
  });
});
