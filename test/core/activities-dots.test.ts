// Prioritér: dots on a list, or on what was written and grouped earlier.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DotsActivity } from '../../src/lib/core/meeting/activities/dots/dots.ts';
import { votableActivities, type DotsBoard } from '../../src/lib/core/meeting/activities/dots/options.ts';
import { dotsResults, foremost } from '../../src/lib/core/meeting/activities/dots/results.ts';
import { startActivity, type PlayedActivity } from '../support/activity-play.ts';
import { fullRoom } from '../support/full-room.ts';
import { facilitator, itemId } from '../support/play.ts';

const LIST = { from: { of: 'list', options: ['Trivsel', 'Læsning', 'Fravær', 'Ro'] } };
const results = (activity: PlayedActivity) => dotsResults(activity.now as DotsActivity);
const fallen = (counts: readonly number[]) =>
  dotsResults({
    board: { options: counts.map((_, i) => ({ id: `o${i}`, text: `Nr. ${i}`, holds: 1 })) },
    contributions: counts.flatMap((count, i) =>
      Array.from({ length: count }, (_, n) => ({
        ...{ id: `${i}-${n}`, round: 'dots', participantId: null, voice: null, side: null },
        piece: { option: `o${i}` },
      })),
    ),
  });

describe('giving dots', () => {
  test.each([
    [{}, ['o1', 'o1', 'o2'], true],
    [{}, [], true],
    [{}, ['o1', 'o1', 'o2', 'o3'], false],
    [{ dots: 5 }, ['o1', 'o2', 'o3', 'o4', 'o1'], true],
    [{ stacking: false }, ['o1', 'o1'], false],
    [{ stacking: false }, ['o1', 'o2'], true],
    [{}, ['nothing'], false],
  ])('[DT1] with %j, %j is taken: %s', (setup, dots, isTaken) => {
    const activity = startActivity('dots', { ...LIST, ...setup });
    expect(activity.answer('carla', { dots }).ok).toBe(isTaken);
  });

  test('[DT1] [DT3] whoever changes their mind has given their last dots alone', () => {
    const activity = startActivity('dots', LIST);
    activity.answer('carla', { dots: ['o1', 'o1', 'o1'] });
    activity.answer('dan', { dots: ['o3'] });
    activity.answer('carla', { dots: ['o2'] });
    expect(results(activity).every(({ count }) => count === 0)).toBe(true);
    activity.step('result');
    expect(results(activity).map(({ text, count }) => [text, count])).toEqual([
      ['Læsning', 1],
      ['Fravær', 1],
      ['Trivsel', 0],
      ['Ro', 0],
    ]);
  });

  test('[DT3] what is shown adds up, with names unknown and without any', () => {
    const answers = fc.array(
      fc.tuple(fc.constantFrom('carla', 'dan', 'eva'), fc.array(fc.constantFrom('o1', 'o2', 'o3'), { maxLength: 4 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(answers, fc.constantFrom('counted', 'anonymous'), (given, naming) => {
        const activity = startActivity('dots', { ...LIST, naming });
        const last = new Map<string, number>();
        for (const [person, dots] of given) if (activity.answer(person, { dots }).ok) last.set(person, dots.length);
        activity.step('result');
        const total = results(activity).reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe([...last.values()].reduce((sum, count) => sum + count, 0));
        expect(activity.play.sealed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the dots are given to', () => {
  function written(on: string) {
    const activity = startActivity('write', {}, { on });
    activity.answer('carla', { texts: ['Mere tid', 'Fælles sprog', 'Færre møder'] });
    activity.step('group');
    const idOf = (text: string) =>
      activity.now.contributions.find(({ piece }) => (piece as { text: string }).text === text)?.id ?? '';
    activity.move({
      ...{ do: 'make', groupId: 'ro', name: '' },
      contributionIds: [idOf('Mere tid'), idOf('Færre møder')],
    });
    activity.play.done({ type: 'activity.end', activityId: activity.id });
    return activity;
  }
  const on = (activity: PlayedActivity, of: string) => ({
    from: { of, activityId: activity.id },
  });

  test('[DT2] each contribution, or each group with what is in none', () => {
    const earlier = written('Velkomst');
    const { play } = earlier;
    const single = startActivity('dots', on(earlier, 'contributions'), { play });
    const optionsOf = (activity: PlayedActivity) =>
      (activity.now.board as DotsBoard).options.map(({ text, holds }) => [text, holds]);
    expect(optionsOf(single).sort()).toEqual([
      ['Fælles sprog', 1],
      ['Færre møder', 1],
      ['Mere tid', 1],
    ]);
    play.done({ type: 'activity.end', activityId: single.id });
    const grouped = startActivity('dots', on(earlier, 'groups'), { play });
    expect(optionsOf(grouped)).toEqual([
      ['Mere tid', 2],
      ['Fælles sprog', 1],
    ]);
    play.done({ type: 'activity.discard', activityId: earlier.id });
    expect(optionsOf(grouped)).toHaveLength(2);
  });

  test('[DT2] is there and shown', () => {
    const play = fullRoom();
    const start = { type: 'activity.start', itemId: itemId(play, 'Velkomst'), kind: 'dots', title: 'Hvad?' } as const;
    const from = { of: 'groups', activityId: 'nothing' };
    expect(play.refused({ ...start, setup: { ...LIST, from } })).toBe('activity.setupUnfit');
    const unshown = startActivity('write', {}, { play });
    expect(votableActivities(play.state, itemId(play, 'Velkomst'))).toEqual([]);
    unshown.play.done({ type: 'activity.end', activityId: unshown.id });
    expect(play.refused({ ...start, setup: { ...LIST, from: { of: 'contributions', activityId: unshown.id } } })).toBe(
      'activity.setupUnfit',
    );
  });

  test('[DT5] what was written on a closed item does not come onto an open one', () => {
    const play = fullRoom();
    play.done({
      type: 'activity.start',
      ...{ itemId: itemId(play, 'Personalesag'), kind: 'write', title: 'Hvad?' },
      setup: {},
    });
    const activityId = play.state.activities[0]?.id ?? '';
    play.send({ type: 'activity.answer', activityId, answer: { texts: ['Hemmeligt'] } }, facilitator);
    play.done({ type: 'activity.end', activityId });
    expect(votableActivities(play.state, itemId(play, 'Velkomst'))).toEqual([]);
    expect(votableActivities(play.state, itemId(play, 'Personalesag'))).toHaveLength(1);
    const setup = { ...LIST, from: { of: 'contributions', activityId } };
    const start = { type: 'activity.start', kind: 'dots', title: 'Hvad?', setup } as const;
    expect(play.refused({ ...start, itemId: itemId(play, 'Velkomst') })).toBe('activity.setupUnfit');
    expect(play.done({ ...start, itemId: itemId(play, 'Personalesag') })).toContain('activity.started');
  });
});

describe('how they fell', () => {
  test.each([
    [[3, 1, 2], [1, 2, 3], 0],
    [[2, 2, 1], [1, 1, 3], 2],
    [[4, 2, 2, 2, 1], [1, 2, 2, 2, 5], 3],
    [[1, 0, 0], [1, null, null], 0],
    [[0, 0], [null, null], 0],
  ])('[DT4] %j has the places %j', (counts, places, shared) => {
    expect(fallen(counts).map(({ place }) => place)).toEqual(places);
    expect(fallen(counts).filter(({ isShared }) => isShared)).toHaveLength(shared);
  });

  test('[DT4] the foremost are never cut between equals', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (counts, n) => {
        const all = fallen(counts);
        const best = foremost(all, n);
        const least = Math.min(...best.map(({ count }) => count));
        expect(all.filter(({ count }) => count >= least && count > 0)).toEqual(best);
        expect(best.length).toBeGreaterThanOrEqual(Math.min(n, all.filter(({ count }) => count > 0).length));
      }),
    );
  });
});
