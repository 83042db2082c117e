// The activity `oneTwoFour`: who sits together, and what goes along from one to two to four.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOf, progressOf } from '../../src/lib/core/meeting/activities/answering.ts';
import { sideOf } from '../../src/lib/core/meeting/activities/contributions.ts';
import {
  oneTwoFour,
  type OneTwoFourActivity,
  type Sitting,
  type Together,
} from '../../src/lib/core/meeting/activities/oneTwoFour/one-two-four.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { TABLE_ROLES, type TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { itemId, runningMeeting, secretary, type Play } from '../support/play.ts';

const as = (participantId: string) => ({ participantId, role: 'participant' as const });
const person = (n: number) => `p${n}`;

function join(play: Play, participantId: string, tableRole: TableRole | null = null): void {
  play.send(
    {
      type: 'participant.join',
      participantId,
      name: participantId,
      role: 'participant',
      ...(tableRole && { tableRole }),
    },
    'system',
  );
}

/** A meeting with `count` people who take part, and the activity started. */
function begun(roles: readonly (TableRole | null)[], setup: object = {}) {
  const play = runningMeeting();
  play.done({ type: 'participant.remove', participantId: 'carla' });
  roles.forEach((role, n) => join(play, person(n), role));
  play.done({
    ...{ type: 'activity.start', itemId: itemId(play, 'Velkomst'), kind: 'oneTwoFour', title: 'Hvad skal der til?' },
    setup,
  });
  const activity = (): Activity => play.state.activities[0] as Activity;
  const board = () => activity().board as Together;
  const id = activity().id;
  const step = (phase: string) => play.done({ type: 'activity.step', activityId: id, phase });
  const write = (who: string, text: string) =>
    play.done({ type: 'activity.answer', activityId: id, answer: { text } }, as(who));
  return { play, activity, board, id, step, write };
}

const nobody = (count: number): null[] => Array.from({ length: count }, () => null);
const sizes = (groups: readonly Sitting[]) => groups.map(({ memberIds }) => memberIds.length);
const groupOf = (groups: readonly Sitting[], who: string) => groups.find(({ memberIds }) => memberIds.includes(who));

describe('who sits together', () => {
  test.each([
    [0, [], []],
    [1, [1], [1]],
    [2, [2], [2]],
    [3, [3], [3]],
    [4, [2, 2], [4]],
    [5, [2, 3], [5]],
    [6, [2, 2, 2], [6]],
    [7, [2, 2, 3], [3, 4]],
    [9, [2, 2, 2, 3], [4, 5]],
    [10, [2, 2, 2, 2, 2], [4, 6]],
    [11, [2, 2, 2, 2, 3], [3, 4, 4]],
  ])('[OF1] of %i people', (count, pairs, fours) => {
    const { step, board } = begun(nobody(count));
    step('pairs');
    expect(sizes(board().pairs).sort()).toEqual(pairs);
    step('fours');
    expect(sizes(board().fours).sort()).toEqual(fours);
  });

  test('[OF1] [OF2] of any room: each once, pairs whole in a four, and sides mixed as far as they can be', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TABLE_ROLES), { minLength: 3, maxLength: 40 }), (roles) => {
        const { step, board } = begun(roles);
        step('pairs');
        step('fours');
        const { pairs, fours } = board();
        for (const groups of [pairs, fours])
          expect(groups.flatMap(({ memberIds }) => memberIds).sort()).toEqual(roles.map((_, n) => person(n)).sort());
        expect(sizes(pairs).every((size) => size === 2 || size === 3)).toBe(true);
        expect(sizes(pairs).filter((size) => size === 3)).toHaveLength(roles.length % 2);
        expect(sizes(fours).every((size) => size >= 3 && size <= 6)).toBe(true);
        for (const { memberIds } of pairs) expect(new Set(memberIds.map((id) => groupOf(fours, id)?.id)).size).toBe(1);

        const sideAt = (id: string) => sideOf(roles[Number(id.slice(1))] ?? null);
        const most = Math.max(...roles.map((role) => roles.filter((one) => sideOf(one) === sideOf(role)).length));
        if (most > pairs.length) return;
        for (const { memberIds } of pairs.filter((pair) => pair.memberIds.length === 2))
          expect(new Set(memberIds.map(sideAt)).size).toBe(2);
      }),
      { numRuns: 100 },
    );
  });

  test('[OF1] of who has left by then nobody is seated', () => {
    const { play, step, board } = begun(nobody(4));
    play.done({ type: 'attendance.leave' }, as('p3'));
    step('pairs');
    expect(sizes(board().pairs)).toEqual([3]);
  });
});

describe('what goes along', () => {
  test('[OF3] [AV12] from one to the pair to the four, seen by those alone who sit together', () => {
    const { play, activity, board, step, write } = begun(nobody(8));
    for (let n = 0; n < 8; n += 1) write(person(n), `tanke-${n}.`);
    step('pairs');
    const seenBy = (self: string | null) => JSON.stringify(visibleState(play.state, 'open', self).activities);
    const told = (self: string | null) =>
      JSON.stringify(
        play.log.map((recorded, at) =>
          visibleEvent(recorded, play.states[at - 1] ?? null, play.states[at] ?? play.state, 'open', self),
        ),
      );
    for (let n = 0; n < 8; n += 1) {
      const mates = groupOf(board().pairs, person(n))?.memberIds ?? [];
      for (let other = 0; other < 8; other += 1) {
        const isMate = mates.includes(person(other));
        for (const all of [seenBy(person(n)), told(person(n))]) expect(all.includes(`tanke-${other}.`)).toBe(isMate);
      }
      for (const all of [seenBy(null), told(null), seenBy('anna')]) expect(all).not.toContain(`tanke-${n}.`);
    }
    const [pair] = board().pairs;
    const [one = '', other = ''] = pair?.memberIds ?? [];
    write(one, 'fælles svar');
    expect(answerOf(activity(), 'pairs', other)?.answer).toEqual({ text: 'fælles svar' });
    write(other, 'fælles svar, rettet');
    expect(activity().answers.filter(({ round }) => round === 'pairs')).toHaveLength(4);
    step('fours');
    expect(answerOf(activity(), 'fours', one)?.answer).toMatchObject({
      text: expect.stringContaining('fælles svar, rettet') as string,
    });
  });

  test('[OF5] [AV7] the room sees the fours’ results, without names and sides', () => {
    const { activity, step, write } = begun(nobody(8).map(() => 'lærer' as const));
    write('p0', 'en tanke');
    step('pairs');
    step('fours');
    write('p0', 'det vi kom frem til');
    step('plenum');
    expect(activity().revealed).toEqual(['fours']);
    expect(activity().contributions).toMatchObject([
      { round: 'fours', participantId: null, side: null, piece: { text: 'det vi kom frem til' } },
    ]);
    const summary = oneTwoFour.summary(activity() as OneTwoFourActivity, { line: '{count} svar' });
    expect(summary).toEqual([
      { type: 'line', text: '1 svar' },
      { type: 'list', lines: ['det vi kom frem til'] },
    ]);
  });

  test('[OF5] [AV13] nothing is lost when phases are passed over, or it ends early', () => {
    const texts = (activity: Activity) => activity.contributions.map(({ piece }) => (piece as { text: string }).text);
    for (const end of ['plenum', 'end', 'close']) {
      const { play, activity, id, step, write } = begun(nobody(4));
      for (let n = 0; n < 4; n += 1) write(person(n), `tanke-${n}`);
      if (end === 'plenum') step('plenum');
      else play.done(end === 'end' ? { type: 'activity.end', activityId: id } : { type: 'meeting.close' });
      expect(
        texts(activity())
          .flatMap((text) => text.split('\n'))
          .sort(),
      ).toEqual([0, 1, 2, 3].map((n) => `tanke-${n}`));
    }
  });

  test('[AV12] a group is done together, and counts as its people', () => {
    const { play, activity, board, id, step } = begun(nobody(5));
    step('pairs');
    const trio = board().pairs.find(({ memberIds }) => memberIds.length === 3);
    const [one = ''] = trio?.memberIds ?? [];
    play.done({ type: 'activity.ready', activityId: id, ready: true }, as(one));
    expect(progressOf(play.state, activity())).toEqual({ ready: 3, asked: 5 });
    play.done({ type: 'activity.ready', activityId: id, ready: false }, as(one));
    expect(progressOf(play.state, activity())).toEqual({ ready: 0, asked: 5 });
  });

  test('[AV16] what was written alone and comes too late leaves the text of the pair as it is', () => {
    const { play, activity, id, step, write } = begun(nobody(2));
    write('p0', 'tanke-0');
    write('p1', 'tanke-1');
    step('pairs');
    const late = {
      type: 'activity.answer',
      activityId: id,
      answer: { text: 'tanke-0 og lidt til' },
      round: 'alone',
    } as const;
    expect(play.refused(late, as('p0'))).toBe('activity.notCollecting');
    expect(answerOf(activity(), 'pairs', 'p0')?.answer).toEqual({ text: 'tanke-0\ntanke-1' });
    play.done({ ...late, round: 'pairs' }, as('p0'));
    expect(answerOf(activity(), 'pairs', 'p1')?.answer).toEqual({ text: 'tanke-0 og lidt til' });
  });

  test('[AV3] a text that is too long for its round is refused', () => {
    const { play, id } = begun(nobody(2));
    const answer = { text: 'x'.repeat(501) };
    expect(play.refused({ type: 'activity.answer', activityId: id, answer }, as('p0'))).toBe('activity.answerUnfit');
  });
});

describe('late and moved', () => {
  test('[OF4] [AV14] who comes late sits in the smallest group and sees its text', () => {
    const { play, activity, board, step, write } = begun(nobody(5));
    for (let n = 0; n < 5; n += 1) write(person(n), `tanke-${n}`);
    step('pairs');
    join(play, 'sen');
    const group = groupOf(board().pairs, 'sen');
    expect(sizes(board().pairs).sort()).toEqual([3, 3]);
    expect(answerOf(activity(), 'pairs', 'sen')?.sharedWith).toEqual(group?.memberIds);
    join(play, 'sen', 'lærer');
    expect(sizes(board().pairs).sort()).toEqual([3, 3]);
    step('fours');
    expect(groupOf(board().fours, 'sen')).toBeDefined();
  });

  test('[OF4] who comes while everyone writes alone sits in a pair like everyone', () => {
    const { play, board, step } = begun(nobody(3));
    join(play, 'sen');
    step('pairs');
    expect(sizes(board().pairs)).toEqual([2, 2]);
  });

  test('[OF4] [AV12] who is moved sees the other group’s text and no longer the first one’s', () => {
    const { play, activity, board, id, step, write } = begun(nobody(4));
    for (let n = 0; n < 4; n += 1) write(person(n), `tanke-${n}`);
    step('pairs');
    const from = groupOf(board().pairs, 'p0');
    const to = board().pairs.find((pair) => pair !== from);
    const move = { do: 'place', round: 'pairs', participantId: 'p0', groupId: to?.id };
    expect(play.refused({ type: 'activity.arrange', activityId: id, move }, as('p0'))).toBe('command.forbidden');
    play.done({ type: 'activity.arrange', activityId: id, move }, secretary);
    expect(answerOf(activity(), 'pairs', 'p0')?.participantId).toBe(to?.id);
    expect(activity().answers.find(({ participantId }) => participantId === from?.id)?.sharedWith).not.toContain('p0');
    const made = { do: 'made', round: 'pairs', groups: [] };
    expect(play.refused({ type: 'activity.arrange', activityId: id, move: made })).toBe('command.forbidden');
    const nowhere = { ...move, groupId: 'nowhere' };
    expect(play.refused({ type: 'activity.arrange', activityId: id, move: nowhere })).toBe('activity.moveUnfit');
  });

  test('[AV14] the entitled alone sit in pairs of a closed item', () => {
    const { play } = begun([]);
    for (const id of ['p1', 'p2', 'p3']) join(play, id);
    play.done({ type: 'activity.end', activityId: play.state.activities[0]?.id ?? '' });
    for (const participantId of ['p1', 'p2']) play.done({ type: 'access.grant', participantId });
    play.done({
      ...{ type: 'activity.start', itemId: itemId(play, 'Personalesag'), kind: 'oneTwoFour', title: 'Lukket' },
      setup: {},
    });
    const closed = play.state.activities[1];
    play.done({ type: 'activity.step', activityId: closed?.id ?? '', phase: 'pairs' });
    expect((play.state.activities[1]?.board as Together).pairs.map(({ memberIds }) => memberIds.sort())).toEqual([
      ['p1', 'p2'],
    ]);
  });
});
