// Skriv: contributions, and the groups that they are put into by many hands.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD, movedBoard, type WriteBoard } from '../../src/lib/core/meeting/activities/write/board.ts';
import { looseContributions, writeGroups } from '../../src/lib/core/meeting/activities/write/results.ts';
import {
  MAX_CONTRIBUTION_LENGTH,
  write,
  type WriteActivity,
} from '../../src/lib/core/meeting/activities/write/write.ts';
import { writeMove } from '../support/activity-moves.ts';
import { asParticipant, startActivity, type PlayedActivity } from '../support/activity-play.ts';

const board = (activity: PlayedActivity) => activity.now.board as WriteBoard;
const texts = (activity: PlayedActivity) =>
  (activity.now as WriteActivity).contributions.map(({ piece }) => piece.text).sort();

/** Three have written two each, and it is shown. */
function shown(setup: object = {}): { activity: PlayedActivity; ids: string[] } {
  const activity = startActivity('write', { ...setup });
  for (const person of ['carla', 'dan', 'eva'])
    activity.answer(person, {
      texts: [`${person} tid`, `${person} sprog`].slice(0, setup && 'perPerson' in setup ? 1 : 2),
    });
  activity.step('group');
  return { activity, ids: activity.now.contributions.map(({ id }) => id) };
}

describe('writing', () => {
  test.each([
    [1, 1, true],
    [1, 2, false],
    [3, 3, true],
    [3, 4, false],
    [null, 20, true],
    [null, 21, false],
  ])('[WR1] with %s each, %s contributions are taken: %s', (perPerson, count, isTaken) => {
    const activity = startActivity('write', { perPerson });
    const given = activity.answer('carla', { texts: Array.from({ length: count }, (_, i) => `Tanke ${i}`) });
    expect(given.ok).toBe(isTaken);
  });

  test('[WR1] none is empty or longer than a thought', () => {
    const activity = startActivity('write', {});
    for (const text of ['  ', 'a'.repeat(MAX_CONTRIBUTION_LENGTH + 1)])
      expect(activity.answer('carla', { texts: [text] })).toMatchObject({ code: 'activity.answerUnfit' });
  });

  test('[WR1] each stands by itself when they are shown, and was hidden until then', () => {
    const activity = startActivity('write', {});
    activity.answer('carla', { texts: ['Mere tid', 'Fælles sprog'] });
    activity.answer('carla', { texts: ['Mere tid sammen', 'Fælles sprog'] });
    expect(activity.now.contributions).toEqual([]);
    activity.step('group');
    expect(texts(activity)).toEqual(['Fælles sprog', 'Mere tid sammen']);
  });

  test('[WR1] [AV6] anonymous contributions carry nothing that ties two of them together', () => {
    const activity = startActivity('write', { naming: 'anonymous' });
    activity.answer('carla', { texts: ['Jeg tør ikke', 'sige det'] });
    activity.answer('dan', { texts: ['Heller ikke jeg'] });
    activity.step('group');
    expect(activity.now.contributions).toHaveLength(3);
    for (const { participantId, voice, side, piece } of activity.now.contributions)
      expect([participantId, voice, side, Object.keys(piece as object)]).toEqual([null, null, null, ['text']]);
  });
});

describe('grouping', () => {
  test('[WR3] two who move at the same time both get what they meant; of the same contribution the later holds', () => {
    const { activity, ids } = shown();
    const [a = '', b = '', c = ''] = ids;
    activity.move({ do: 'make', groupId: 'tid', name: 'Tid', contributionIds: [a] }, asParticipant('dan'));
    activity.move({ do: 'make', groupId: 'sprog', name: '', contributionIds: [b] }, asParticipant('eva'));
    activity.move({ do: 'put', contributionIds: [c], groupId: 'tid' }, asParticipant('dan'));
    activity.move({ do: 'name', groupId: 'sprog', name: 'Sprog' }, asParticipant('eva'));
    activity.move({ do: 'put', contributionIds: [c], groupId: 'sprog' }, asParticipant('eva'));
    expect(board(activity).groups).toEqual([
      { id: 'tid', name: 'Tid', contributionIds: [a] },
      { id: 'sprog', name: 'Sprog', contributionIds: [b, c] },
    ]);
  });

  test('[WR3] what is moved stands in the log as a move, however much there is on the board', () => {
    const { activity, ids } = shown();
    activity.move({ do: 'make', groupId: 'g', name: 'Alt', contributionIds: ids });
    const [first = ''] = ids;
    activity.move({ do: 'put', contributionIds: [first], groupId: null });
    expect(activity.play.log.at(-1)?.event).toEqual({
      ...{ type: 'activity.arranged', activityId: activity.id },
      move: { do: 'put', contributionIds: [first], groupId: null },
    });
  });

  test('[WR4] merging and dissolving leave every contribution somewhere', () => {
    const { activity, ids } = shown();
    const [a = '', b = ''] = ids;
    activity.move({ do: 'make', groupId: 'g1', name: 'Tid', contributionIds: [a] });
    activity.move({ do: 'make', groupId: 'g2', name: 'Ro', contributionIds: [b] });
    activity.move({ do: 'merge', groupId: 'g2', into: 'g1' });
    expect(board(activity).groups).toEqual([{ id: 'g1', name: 'Tid', contributionIds: [a, b] }]);
    activity.move({ do: 'dissolve', groupId: 'g1' });
    expect(looseContributions(activity.now as WriteActivity).map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    { do: 'put', contributionIds: [], groupId: 'gone' },
    { do: 'put', contributionIds: ['nothing'], groupId: null },
    { do: 'name', groupId: 'gone', name: 'Ny' },
    { do: 'merge', groupId: 'g1', into: 'g1' },
    { do: 'merge', groupId: 'g1', into: 'gone' },
    { do: 'dissolve', groupId: 'gone' },
    { do: 'make', groupId: 'g1', name: '', contributionIds: [] },
    { do: 'name', groupId: 'g1', name: ' ' },
  ])('[WR4] the move %j fits nothing', (move) => {
    const { activity } = shown();
    activity.move({ do: 'make', groupId: 'g1', name: 'Tid', contributionIds: [] });
    expect(activity.move(move)).toMatchObject({ code: 'activity.moveUnfit' });
  });

  test('[WR5] is everyone’s while it is grouped, or the staff’s alone', () => {
    const make = { do: 'make', groupId: 'g', name: 'Tid', contributionIds: [] };
    const { activity } = shown({ groupedBy: 'staff' });
    expect(activity.move(make, asParticipant('dan'))).toMatchObject({ code: 'command.forbidden' });
    expect(activity.move(make).ok).toBe(true);
    const { activity: open } = shown();
    expect(open.move(make, asParticipant('dan')).ok).toBe(true);
    open.step('result');
    expect(open.move({ ...make, groupId: 'h' }, asParticipant('dan'))).toMatchObject({ code: 'command.forbidden' });
    expect(open.move({ ...make, groupId: 'h' }).ok).toBe(true);
  });

  test('[WR2] [WR4] a contribution is in one group or none, whatever the moves', () => {
    const contributions = Array.from({ length: 12 }, (_, i) => ({
      ...{ id: `c${i}`, round: 'write', participantId: null, voice: null, side: null, piece: { text: `Tanke ${i}` } },
    }));
    fc.assert(
      fc.property(fc.array(fc.infiniteStream(fc.nat(999)), { maxLength: 40 }), (streams) => {
        let current: WriteBoard = EMPTY_BOARD;
        for (const stream of streams) {
          const random = () => (stream.next().value as number) / 1000;
          const move = writeMove({ board: current, contributions } as unknown as WriteActivity, random);
          const frozen = JSON.stringify(current);
          const next = movedBoard(current, contributions, move);
          expect(JSON.stringify(current)).toBe(frozen);
          current = next ?? current;
          const inGroups = writeGroups({ board: current, contributions }).flatMap((group) => group.contributions);
          const all = [...inGroups, ...looseContributions({ board: current, contributions })].map(({ id }) => id);
          expect(all.sort()).toEqual(contributions.map(({ id }) => id).sort());
        }
      }),
    );
  });
});

describe('what is left of it', () => {
  test('[WR6] every contribution stands once in the minutes, under its group’s name', () => {
    const { activity, ids } = shown();
    activity.move({ do: 'make', groupId: 'g', name: 'Mere ro', contributionIds: ids.slice(0, 2) });
    activity.move({ do: 'make', groupId: 'empty', name: 'Tom', contributionIds: [] });
    const parts = write.summary(activity.now as WriteActivity, { question: '{title}', loose: 'Uden gruppe' });
    expect(parts.flatMap((part) => (part.type === 'line' ? part.text : []))).toEqual([
      'Spørgsmål',
      'Mere ro',
      'Uden gruppe',
    ]);
    expect(parts.flatMap((part) => (part.type === 'list' ? part.lines : [])).sort()).toEqual(texts(activity));
  });

  test('[WR6] without groups they stand under the question alone', () => {
    const { activity } = shown({ perPerson: 1 });
    const parts = write.summary(activity.now as WriteActivity, { question: '{title}' });
    expect(parts.map(({ type }) => type)).toEqual(['line', 'list']);
  });
});
