// Vurdér: how ratings fall, what stands out, the sides of the table, and last time.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateCompared, rateDigest } from '../../src/lib/core/meeting/activities/rate/compared.ts';
import type { RateActivity } from '../../src/lib/core/meeting/activities/rate/rate.ts';
import { rateResults, rateSides, reasonsOf } from '../../src/lib/core/meeting/activities/rate/results.ts';
import { rateSummary } from '../../src/lib/core/meeting/activities/rate/summary.ts';
import { mechanismOf } from '../../src/lib/core/library/mechanisms.ts';
import { activityPlay, toldToOthers } from '../support/activity-room.ts';
import { participant } from '../support/play.ts';

const STATEMENTS = ['Partnerskaber', 'Synlighed', 'Tillid'];
const rated = (ratings: (number | null)[], reason = '') => ({
  ratings,
  reasons: ratings.map((_, index) => (index === 0 ? reason : '')),
});

/** The activity after these people have rated and the result is shown. */
function afterRating(all: (number | null)[][], setup: object = {}): RateActivity {
  const { answer, activity, step } = activityPlay('rate', { statements: STATEMENTS, ...setup }, { people: all.length });
  all.forEach((ratings, n) => void answer(`p${n}`, rated(ratings)));
  step('result');
  return activity() as RateActivity;
}

const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
const ratings = fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { maxLength: 9 });

describe('a rating', () => {
  test('[RT1] takes 1 to 5 or nothing for each statement, and reasons where they are asked for', () => {
    const { answer } = activityPlay('rate', { statements: STATEMENTS, withReasons: false });
    expect(answer('p0', rated([1, null, 5]))).toMatchObject({ ok: true });
    for (const unfit of [
      rated([0, 1, 1]),
      rated([6, 1, 1]),
      rated([1.5, 1, 1]),
      rated([1, 1]),
      rated([1, 1, 1], 'nej'),
    ])
      expect(answer('p0', unfit)).toMatchObject({ code: 'activity.answerUnfit' });
  });

  test('[RT1] counts add up, and mean and spread lie between what was given, in whatever order and naming', () => {
    fc.assert(
      fc.property(ratings, fc.constantFrom('counted', 'anonymous'), (all, naming) => {
        const results = rateResults(afterRating(all, { naming }));
        expect(results.map(({ mean, spread, counts }) => [mean, spread, counts])).toEqual(
          rateResults(afterRating(all.toReversed(), { naming })).map((one) => [one.mean, one.spread, one.counts]),
        );
        results.forEach(({ count, counts, mean, spread }, statement) => {
          const given = all.flatMap((one) => one[statement] ?? []);
          expect(count).toBe(given.length);
          expect(counts.reduce((sum, number) => sum + number, 0)).toBe(count);
          if (count === 0) expect([mean, spread]).toEqual([null, null]);
          if (count === 0) return;
          expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
          expect(mean).toBeLessThanOrEqual(Math.max(...given));
          expect(spread).toBeLessThanOrEqual((Math.max(...given) - Math.min(...given)) / 2 + 0.05);
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['one lowest', [[1, 3, 5]], [true, false, false]],
    ['a tie of two', [[2, 2, 5]], [true, true, false]],
    ['all equal', [[3, 3, 3]], [false, false, false]],
    ['nobody', [], [false, false, false]],
    ['one that nobody rated', [[4, null, 5]], [true, false, false]],
    ['equal to what is read', [[2, 2, 4], [2, 2, 4], [2, 2, 4]], [true, true, false]], // prettier-ignore
  ])('[RT2] lifts out the lowest: %s', (_what, all, expected) => {
    expect(rateResults(afterRating(all)).map(({ isLowest }) => isLowest)).toEqual(expected);
  });

  test('[RT2] lifts out the widest spread, all that share it, and none where everyone agrees', () => {
    const spread = (all: number[][]) => rateResults(afterRating(all)).map(({ isMostSpread }) => isMostSpread);
    expect(spread([[1, 3, 2], [5, 3, 3]])).toEqual([true, false, false]); // prettier-ignore
    expect(spread([[1, 5, 2], [5, 1, 3]])).toEqual([true, true, false]); // prettier-ignore
    expect(spread([[1, 3, 2], [1, 3, 2]])).toEqual([false, false, false]); // prettier-ignore
  });

  test('[RT3] is compared by sides where at least three of each rated the statement', () => {
    const all = [[1, 1, 3], [1, 1, 3], [1, null, 3], [4, 5, 3], [4, 5, 3], [4, 5, 3]]; // prettier-ignore
    expect(rateSides(afterRating(all))).toEqual([
      ...[{ text: 'Partnerskaber', means: sides(4, 1), distance: 3, isFarthest: true }],
      ...[{ text: 'Synlighed', means: sides(5, null), distance: null, isFarthest: false }],
      ...[{ text: 'Tillid', means: sides(3, 3), distance: 0, isFarthest: false }],
    ]);
    expect(rateSides(afterRating(all.slice(0, 5)))).toEqual([]);
    expect(rateSides(afterRating(all, { naming: 'anonymous' }))).toEqual([]);
  });

  test('[AV7] shows no side where those left over could be told by it', () => {
    const three = [[3, 3, 3], [3, 3, 3], [3, 3, 3]]; // prettier-ignore
    const sidesOf = (activity: RateActivity) => new Set(activity.contributions.map(({ side }) => side));
    expect(sidesOf(afterRating([...three, [1, 1, 1]]))).toEqual(new Set([null]));
    expect(sidesOf(afterRating([...three, [1, 1, 1], [2, 2, 2], [1, 1, 1]]))).toEqual(new Set(['school', 'committee']));
    // Seven of the school, three of the committee and one of neither: the committee goes with the one.
    const { answer, activity, step, play } = activityPlay('rate', { statements: ['a'] }, { people: 10 });
    const person = { participantId: 'x', name: 'X', tableRole: 'andet', role: 'participant' } as const;
    play.send({ type: 'participant.join', ...person }, 'system');
    for (const id of ['x', ...Array.from({ length: 10 }, (_, n) => `p${n}`)])
      answer(id, { ratings: [3], reasons: [''] });
    step('result');
    const sidesShown = activity().contributions.map(({ side }) => side);
    expect(sidesShown.filter((side) => side === 'school')).toHaveLength(7);
    expect(sidesShown).not.toContain('committee');
  });

  test('[RT4] stands beside what the same words were rated last time', () => {
    const now: RateActivity = {
      ...afterRating([[3, 4, 5]]),
      earlier: [
        { meetingTitle: 'Marts', atMs: 2, voices: 1, digest: rateDigest(afterRating([[2, 4, null]])) },
        { meetingTitle: 'Januar', atMs: 1, voices: 1, digest: 'from another time' },
      ],
    };
    expect(rateCompared(now)?.earlier.meetingTitle).toBe('Marts');
    expect(rateCompared(now)?.statements.map(({ before, change }) => [before, change])).toEqual([
      [2, 1],
      [4, 0],
      [null, null],
    ]);
    expect(rateCompared({ ...now, earlier: now.earlier.slice(1) })).toBeNull();
    expect(rateCompared({ ...now, earlier: [] })).toBeNull();
  });

  test('[RT5] is shown as the staff choose', () => {
    const { play, id, activity } = activityPlay('rate', { statements: STATEMENTS });
    const move = { type: 'activity.arrange', activityId: id, move: { view: 'sides' } } as const;
    expect(play.refused(move, participant)).toBe('command.forbidden');
    play.done(move);
    expect(activity().board).toEqual({ view: 'sides' });
    expect(play.refused({ ...move, move: { view: 'upside down' } })).toBe('activity.moveUnfit');
  });

  test('[AV4] [AV6] says nothing of ratings and reasons to others before it is shown', () => {
    for (const naming of ['counted', 'anonymous']) {
      const rated = activityPlay('rate', { statements: ['a'], naming });
      rated.answer('p0', { ratings: [4], reasons: ['Vi hører det for sent'] });
      expect(toldToOthers(rated, 'p0')).not.toContain('for sent');
      rated.step('result');
      expect(toldToOthers(rated, 'p0')).toContain('for sent');
      expect(reasonsOf(rated.activity() as RateActivity, 0)).toMatchObject([{ rating: 4 }]);
    }
  });

  test('[RT2] [RT3] says in the minutes what stands out, and no reason', () => {
    const { answer, activity, step } = activityPlay('rate', { statements: ['Samtalerum', 'Tillid'] });
    answer('p0', { ratings: [1, 5], reasons: ['Det bliver i rummet', ''] });
    answer('p1', { ratings: [2, 5], reasons: ['', ''] });
    step('result');
    const words = { caption: '{title} ({count})', lowest: 'Lavest: {statements}', decimal: ',' };
    const summary = rateSummary(activity() as RateActivity, words);
    expect(summary).toMatchObject([
      { type: 'table', caption: 'Hvor er vi? (2)', rows: [['Samtalerum', '1,5', '0,5'], ['Tillid', '5,0', '0,0']] }, // prettier-ignore
      { type: 'line', text: 'Lavest: Samtalerum' },
      { type: 'line' },
    ]);
    expect(JSON.stringify(summary)).not.toContain('bliver i rummet');
  });

  test('[LI4] the six mechanisms are known by their names in both languages', () => {
    expect(['Partnerskaber ', 'visible cooperation', 'Noget andet'].map(mechanismOf)).toEqual([2, 6, null]);
  });
});

function sides(committee: number | null, school: number | null) {
  return [
    { side: 'committee', mean: committee },
    { side: 'school', mean: school },
  ];
}
