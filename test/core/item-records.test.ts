// What is recorded of an item beside its decision: votes, statements, who was inhabil; and the numbers of items.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { commandSchema } from '../../src/lib/core/meeting/commands.ts';
import type { Vote } from '../../src/lib/core/meeting/model/item-records.ts';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { isDisqualified, votersOf, votesFor } from '../../src/lib/core/meeting/voting.ts';
import { itemNumbers, numberAfter } from '../../src/lib/core/minutes/numbering.ts';
import { story, tell } from '../support/commands.ts';
import {
  itemId,
  MINUTE_MS,
  participant,
  plannedMeeting,
  runningMeeting,
  secretary,
  type Play,
} from '../support/play.ts';

const counted = (forIt: number, against: number, neither: number): Vote => ({
  kind: 'counted',
  for: forIt,
  against,
  neither,
});
const named = (...votes: [string, 'for' | 'against' | 'neither'][]): Vote => ({
  kind: 'named',
  votes: votes.map(([participantId, choice]) => ({ participantId, choice })),
});
const itemOf = (play: Play, at: string | number = 0) =>
  play.state.agenda.find(({ id }) => id === itemId(play, at)) ?? expect.fail('no such item');

function withPeople(): Play {
  const play = runningMeeting();
  const people = [
    ['dan', 'Dan Lund', 'udvalgsformand'],
    ['eva', 'Eva Toft', 'udvalgsmedlem'],
    ['finn', 'Finn Bo', 'skoleleder'],
  ] as const;
  for (const [participantId, name, tableRole] of people) {
    play.send({ type: 'participant.join', participantId, name, tableRole, role: 'participant' }, 'system');
  }
  return play;
}

describe('a vote', () => {
  test('[VO1] is by name or by numbers; a later one replaces it, and null takes it away', () => {
    const play = withPeople();
    const id = itemId(play, 0);
    for (const vote of [counted(4, 2, 1), named(['dan', 'for'], ['eva', 'against']), null]) {
      play.done({ type: 'vote.record', itemId: id, vote }, secretary);
      expect(itemOf(play).vote).toEqual(vote);
      expect(play.done({ type: 'vote.record', itemId: id, vote }, secretary)).toEqual([]);
    }
    expect(play.refused({ type: 'vote.record', itemId: id, vote: null }, participant)).toBe('command.forbidden');
    const unknown = named(['nobody', 'for']);
    expect(play.refused({ type: 'vote.record', itemId: id, vote: unknown })).toBe('participant.unknown');
    const twice = named(['dan', 'for'], ['dan', 'against']);
    expect(v.is(commandSchema, { type: 'vote.record', itemId: id, vote: twice })).toBe(false);
    expect(v.is(commandSchema, { type: 'vote.record', itemId: id, vote: counted(-1, 0, 0) })).toBe(false);
  });

  test('[VO2] of one person is given, changed and taken back by itself', () => {
    const play = withPeople();
    const id = itemId(play, 0);
    const cast = (participantId: string, choice: 'for' | 'against' | 'neither' | null) =>
      play.done({ type: 'vote.cast', itemId: id, participantId, choice }, secretary);
    play.done({ type: 'vote.record', itemId: id, vote: counted(4, 2, 1) });
    expect(cast('dan', null)).toEqual([]);
    cast('dan', 'for');
    cast('eva', 'for');
    expect(cast('eva', 'for')).toEqual([]);
    cast('dan', 'against');
    expect(itemOf(play).vote).toEqual(named(['eva', 'for'], ['dan', 'against']));
    cast('eva', null);
    cast('dan', null);
    expect(itemOf(play).vote).toBeNull();
  });

  test('[VO2] is counted the same, whoever votes in whatever order', () => {
    const choices = fc.constantFrom('for', 'against', 'neither', null);
    const person = fc.constantFrom('dan', 'eva', 'finn');
    fc.assert(
      fc.property(fc.array(fc.tuple(person, choices), { maxLength: 12 }), (casts) => {
        const play = withPeople();
        for (const [participantId, choice] of casts) {
          play.done({ type: 'vote.cast', itemId: itemId(play, 0), participantId, choice });
        }
        const last = new Map(casts);
        const { vote } = itemOf(play);
        for (const choice of ['for', 'against', 'neither'] as const) {
          const wanted = [...last.values()].filter((one) => one === choice).length;
          expect(vote ? votesFor(vote, choice) : 0).toBe(wanted);
        }
      }),
    );
  });

  test('[VO3] is asked of the committee where there is one, and else of all who are present', () => {
    const play = withPeople();
    const id = itemId(play, 0);
    const ids = () => {
      const { voters, others } = votersOf(play.state, id);
      return [voters.map((one) => one.id), others.map((one) => one.id)];
    };
    expect(ids()[0]).toEqual(['anna', 'dan', 'eva']);
    expect(ids()[1]).toContain('finn');
    play.done({ type: 'attendance.setForItem', itemId: id, participantId: 'eva', tookPart: false });
    expect(ids()[0]).toEqual(['anna', 'dan']);
    for (const participantId of ['anna', 'dan', 'eva']) {
      play.done({ type: 'participant.edit', participantId, tableRole: 'skoleleder' }, secretary);
    }
    expect(ids()[0]).toContain('finn');
    expect(ids()[1]).toEqual([]);
  });

  test('[VO4] [IH1] of somebody who is inhabil falls away, and none is taken', () => {
    const play = withPeople();
    const id = itemId(play, 0);
    const vote = named(['dan', 'for'], ['eva', 'for']);
    play.done({ type: 'vote.record', itemId: id, vote });
    const disqualified = { leftRoom: true };
    const stands = { type: 'attendance.setForItem', itemId: id, participantId: 'dan', disqualified } as const;
    expect(play.done({ ...stands, tookPart: true })).toEqual(['attendance.itemSet', 'vote.recorded']);
    expect(itemOf(play).vote).toEqual(named(['eva', 'for']));
    expect(play.state.attendance.items).toMatchObject([{ participantId: 'dan', tookPart: false }]);
    expect(play.refused({ type: 'vote.cast', itemId: id, participantId: 'dan', choice: 'for' })).toBe(
      'vote.disqualified',
    );
    expect(play.refused({ type: 'vote.record', itemId: id, vote })).toBe('vote.disqualified');
    expect(votersOf(play.state, id).voters.map((one) => one.id)).toEqual(['anna', 'eva']);
    play.done({ type: 'attendance.setForItem', itemId: id, participantId: 'dan', tookPart: true });
    expect(isDisqualified(play.state, id, 'dan')).toBe(false);
    play.done({ type: 'vote.record', itemId: id, vote });
  });

  test('[VO5] keeps its item on the agenda, and is not copied with it', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Velkomst');
    play.done({ type: 'vote.record', itemId: id, vote: counted(1, 0, 0) });
    expect(play.refused({ type: 'item.remove', itemId: id })).toBe('item.hasRecords');
    play.done({ type: 'vote.record', itemId: id, vote: null });
    play.done({ type: 'statement.add', itemId: id, kind: 'remark', by: [{ name: 'Liste Ø' }], text: 'Vi er imod.' });
    expect(play.refused({ type: 'item.remove', itemId: id })).toBe('item.hasRecords');
    play.done({ type: 'item.duplicate', itemId: id });
    expect(play.state.agenda[1]).toMatchObject({ title: 'Velkomst', vote: null, statements: [] });
  });

  test('[VI2] [VO1] of a closed item is not seen by who does not see the item', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const { state } = tell(steps);
        for (const item of visibleState(state, 'open').agenda.filter(({ closed }) => closed)) {
          expect(item).toMatchObject({ vote: null, statements: [] });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('statements', () => {
  const add = (play: Play, text: string, toIndex?: number) =>
    play.done({
      ...({ type: 'statement.add', itemId: itemId(play, 0), kind: 'dissent', by: [{ participantId: 'eva' }] } as const),
      text,
      ...(toIndex !== undefined && { toIndex }),
    });
  const texts = (play: Play) => itemOf(play).statements.map(({ text }) => text);

  test('[SM1] [SM2] are added at a place, edited, moved and removed', () => {
    const play = withPeople();
    add(play, 'To');
    add(play, 'Et', 0);
    add(play, 'Tre', 99);
    expect(texts(play)).toEqual(['Et', 'To', 'Tre']);
    const statementId = itemOf(play).statements[2]?.id ?? '';
    const at = { itemId: itemId(play, 0), statementId };
    play.done({ type: 'statement.move', ...at, toIndex: 0 });
    expect(texts(play)).toEqual(['Tre', 'Et', 'To']);
    expect(play.done({ type: 'statement.move', ...at, toIndex: 0 })).toEqual([]);
    play.done({ type: 'statement.edit', ...at, kind: 'remark', by: [{ name: 'Liste Ø' }], text: 'Nul' });
    expect(itemOf(play).statements[0]).toEqual({
      ...{ id: statementId, kind: 'remark', by: [{ name: 'Liste Ø' }], text: 'Nul' },
    });
    expect(play.done({ type: 'statement.edit', ...at, text: 'Nul' })).toEqual([]);
    play.done({ type: 'statement.remove', ...at });
    expect(texts(play)).toEqual(['Et', 'To']);
    expect(play.refused({ type: 'statement.remove', ...at })).toBe('statement.unknown');
  });

  test('[SM1] are somebody’s, and say something', () => {
    const play = withPeople();
    const one = { type: 'statement.add', itemId: itemId(play, 0), kind: 'dissent', text: 'Vi er imod.' } as const;
    expect(play.refused({ ...one, by: [{ participantId: 'nobody' }] })).toBe('participant.unknown');
    expect(v.is(commandSchema, { ...one, by: [] })).toBe(false);
    expect(v.is(commandSchema, { ...one, by: [{ name: 'Liste Ø' }], text: '  ' })).toBe(false);
  });

  test('[SM3] are thirty an item at most', () => {
    const play = withPeople();
    for (let n = 0; n < 30; n += 1) add(play, `Udtalelse ${n}`);
    const more = { type: 'statement.add', itemId: itemId(play, 0), kind: 'remark', text: 'En for meget' } as const;
    expect(play.refused({ ...more, by: [{ name: 'Liste Ø' }] })).toBe('statement.tooMany');
  });

  test('[UN1] can be taken back, as a vote can', () => {
    const play = withPeople();
    add(play, 'Et');
    play.wait(MINUTE_MS);
    const before = play.state;
    add(play, 'To');
    play.done({ type: 'action.undo', seq: play.log.at(-1)?.seq ?? 0 });
    expect(play.state).toEqual(before);
  });
});

describe('inhabilitet', () => {
  const mark = (play: Play, more: object = {}) =>
    play.done({
      ...({ type: 'attendance.setForItem', itemId: itemId(play, 0), participantId: 'dan', tookPart: false } as const),
      ...{ disqualified: { leftRoom: true }, ...more },
    });
  const entry = (play: Play) => play.state.attendance.items[0];

  test('[IH2] is noted with its time while the item is current, and the time can be put right', () => {
    const play = withPeople();
    mark(play);
    expect(entry(play)?.disqualified).toEqual({ leftRoom: true, fromMs: null });
    play.done({ type: 'attendance.setForItem', itemId: itemId(play, 0), participantId: 'dan', tookPart: null });
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    play.wait(5 * MINUTE_MS);
    mark(play);
    const atMs = play.nowMs;
    expect(entry(play)?.disqualified).toEqual({ leftRoom: true, fromMs: atMs });
    play.wait(MINUTE_MS);
    mark(play, { disqualified: { leftRoom: false } });
    expect(entry(play)?.disqualified).toEqual({ leftRoom: false, fromMs: atMs });
    mark(play, { disqualified: { leftRoom: false, fromMs: atMs - MINUTE_MS } });
    expect(entry(play)?.disqualified).toEqual({ leftRoom: false, fromMs: atMs - MINUTE_MS });
    mark(play, { disqualified: undefined, reason: 'Nær familie' });
    expect(entry(play)).toMatchObject({ reason: 'Nær familie', disqualified: { fromMs: atMs - MINUTE_MS } });
    const late = { leftRoom: true, fromMs: play.nowMs + 1 };
    expect(
      play.refused({
        ...{ type: 'attendance.setForItem', itemId: itemId(play, 0), participantId: 'dan', tookPart: false },
        disqualified: late,
      } as const),
    ).toBe('attendance.time');
  });

  test('[IH3] in a closed item is told to nobody who does not see it', () => {
    const play = withPeople();
    const id = itemId(play, 'Personalesag');
    mark(play, { itemId: id, reason: 'Nær familie' });
    const seen = visibleState(play.state, 'open').attendance.items;
    expect(seen).toEqual([{ itemId: id, participantId: 'dan', tookPart: false, reason: '', disqualified: null }]);
  });
});

describe('numbers that run on', () => {
  test('[NU1] the first item follows the meeting before, and sub-items stand under theirs', () => {
    const play = plannedMeeting();
    play.done({ type: 'item.add', title: 'Under', kind: 'discussion', plannedMs: 0, parentId: itemId(play, 1) });
    play.done({ type: 'item.add', title: 'Pause', kind: 'break', plannedMs: MINUTE_MS, toIndex: 1 });
    expect([...itemNumbers(play.state).values()]).toEqual(['1', '', '2', '2.1', '3']);
    play.done({ type: 'meeting.edit', firstItemNumber: 47 });
    expect([...itemNumbers(play.state).values()]).toEqual(['47', '', '48', '48.1', '49']);
    expect(numberAfter(play.state)).toBe(50);
  });

  test('[NU2] what was said in the room stays: the number is set before the start alone', () => {
    const play = plannedMeeting();
    play.done({ type: 'meeting.edit', firstItemNumber: 47 });
    play.done({ type: 'meeting.start' });
    expect(play.refused({ type: 'meeting.edit', firstItemNumber: 48 })).toBe('meeting.alreadyStarted');
    play.done({ type: 'meeting.edit', firstItemNumber: 47, place: 'Salen' });
    expect(play.state).toMatchObject({ firstItemNumber: 47, place: 'Salen' });
  });
});
