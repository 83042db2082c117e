// Check-in and check-out: one line at the start, the meeting's worth and a sentence at the end.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckInActivity } from '../../src/lib/core/meeting/activities/checkIn/check-in.ts';
import { saidOf } from '../../src/lib/core/meeting/activities/checkIn/results.ts';
import type { CheckOutActivity } from '../../src/lib/core/meeting/activities/checkOut/check-out.ts';
import {
  checkOutDigest,
  sentencesOf,
  worthOf,
  worthTrend,
} from '../../src/lib/core/meeting/activities/checkOut/results.ts';
import { kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import { activityPlay, toldToOthers } from '../support/activity-room.ts';

function afterCheckIn(lines: string[], naming = 'named'): CheckInActivity {
  const { answer, activity, step } = activityPlay('checkIn', { naming }, { people: lines.length });
  lines.forEach((text, n) => void answer(`p${n}`, { text }));
  step('shown');
  return activity() as CheckInActivity;
}

function afterCheckOut(all: { worth: number | null; sentence: string }[], naming = 'counted'): CheckOutActivity {
  const { answer, activity, step } = activityPlay('checkOut', { naming }, { people: all.length });
  all.forEach((given, n) => void answer(`p${n}`, given));
  step('result');
  return activity() as CheckOutActivity;
}

describe('a check-in', () => {
  test('[CK1] shows the same words once with how many said them, and by whom where names are shown', () => {
    const said = saidOf(afterCheckIn(['Ro på', 'ro på.', 'Spændt', 'RO PÅ!']));
    expect(said.map(({ count }) => count)).toEqual([3, 1]);
    expect(said[0]?.participantIds.toSorted()).toEqual(['p0', 'p1', 'p3']);
    expect(saidOf(afterCheckIn(['Ro på'], 'counted'))[0]?.participantIds).toEqual([]);
  });

  test('[CK1] nobody is lost among the lines, and nobody is said twice', () => {
    const lines = fc.array(fc.constantFrom('', 'ja', 'Ja', 'nej', 'måske', 'måske.'), { maxLength: 9 });
    const naming = fc.constantFrom('named', 'counted', 'anonymous');
    fc.assert(
      fc.property(lines, naming, (given, naming) => {
        const said = saidOf(afterCheckIn(given, naming));
        const lines = given.filter((line) => line !== '');
        expect(said.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length);
        const people = said.flatMap(({ participantIds }) => participantIds);
        expect(new Set(people).size).toBe(naming === 'named' ? lines.length : 0);
      }),
      { numRuns: 30 },
    );
  });

  test('[AV4] [AV6] [CK2] is hidden until it is shown, and its words stay out of the minutes', () => {
    for (const naming of ['named', 'counted', 'anonymous']) {
      const checkIn = activityPlay('checkIn', { naming });
      checkIn.answer('p0', { text: 'Træt efter en lang uge' });
      expect(toldToOthers(checkIn, 'p0')).not.toContain('lang uge');
      checkIn.step('shown');
      expect(toldToOthers(checkIn, 'p0')).toContain('lang uge');
      const summary = kindOf('checkIn')?.summary(checkIn.activity(), { held: '{title}: {count}' });
      expect(summary).toEqual([{ type: 'line', text: 'Hvor er vi?: 1' }]);
    }
  });
});

describe('a check-out', () => {
  test('[CK3] takes a number, a sentence or both, also back again', () => {
    const { answer } = activityPlay('checkOut', {});
    for (const given of [
      { worth: 1, sentence: '' },
      { worth: null, sentence: 'Tak' },
      { worth: 5, sentence: 'Tak' },
    ])
      expect(answer('p0', given)).toMatchObject({ ok: true });
    for (const given of [{ worth: 0, sentence: '' }, { worth: 6, sentence: '' }, {}])
      expect(answer('p0', given)).toMatchObject({ code: 'activity.answerUnfit' });
  });

  test('[CK3] [AV6] ties an anonymous sentence to no number', () => {
    const activity = afterCheckOut([{ worth: 1, sentence: 'Vi nåede det ikke' }], 'anonymous');
    expect(activity.contributions).toHaveLength(2);
    for (const { piece, voice } of activity.contributions) {
      expect(voice).toBeNull();
      expect(Object.keys(piece).toSorted()).toEqual(piece.type === 'worth' ? ['type', 'worth'] : ['text', 'type']);
    }
    expect([worthOf(activity).mean, sentencesOf(activity).map(({ text }) => text)]).toEqual([1, ['Vi nåede det ikke']]);
  });

  test('[CK3] numbers and sentences add up', () => {
    const given = fc.record({
      worth: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      sentence: fc.constantFrom('', 'Tak', 'Mere tid'),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 9 }), (all) => {
        const activity = afterCheckOut(all);
        const { count, counts } = worthOf(activity);
        expect(count).toBe(all.filter(({ worth }) => worth !== null).length);
        expect(counts.reduce((sum, number) => sum + number, 0)).toBe(count);
        expect(sentencesOf(activity)).toHaveLength(all.filter(({ sentence }) => sentence !== '').length);
      }),
      { numRuns: 30 },
    );
  });

  test('[CK4] the trend runs from the oldest meeting to this one, without those that nobody rated', () => {
    const then = (mean: number | null, atMs: number) => ({
      meetingTitle: `M${atMs}`,
      atMs,
      voices: 3,
      digest: { mean, count: 3 },
    });
    const now = { ...afterCheckOut([{ worth: 4, sentence: '' }]), earlier: [then(3.5, 3), then(null, 2), then(2, 1)] };
    expect(worthTrend(now).map(({ meetingTitle, mean }) => [meetingTitle, mean])).toEqual([
      ['M1', 2],
      ['M3', 3.5],
      [null, 4],
    ]);
    expect(worthTrend({ ...now, earlier: [] })).toEqual([]);
    expect(checkOutDigest(now)).toEqual({ mean: 4, count: 1 });
    const summary = kindOf('checkOut')?.summary(now, { worth: '{mean} ({count})', before: '{means}' });
    expect(summary).toEqual([
      { type: 'line', text: '4,0 (1)' },
      { type: 'line', text: '2,0 · 3,5' },
    ]);
  });
});
