// What becomes of agreements, as the meeting's own log tells it.

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { agreementSchema, type Agreement, type Author } from '../../src/lib/core/meeting/model/records.ts';
import { historyOf } from '../../src/lib/core/meeting/agreement-history.ts';
import { isOver, responsibleFor } from '../../src/lib/core/meeting/responsible.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import {
  facilitator,
  MINUTE_MS,
  participant,
  runningMeeting,
  secretary,
  START_MS,
  type Play,
} from '../support/play.ts';

const INTERN = { audience: 'intern', approved: false } as const;
const OFFICE: Author = { accountId: 'kirsten' };

function agreed(play: Play, owner: object = { participantId: 'carla' }): string {
  play.done({ type: 'agreement.add', what: 'Ring til skolen', owner, followUpOn: '2027-01-15' } as never);
  return play.state.agreements.at(-1)?.id ?? '';
}
const now = (play: Play) => play.state.agreements[0];
const first = (play: Play): Agreement => {
  const [agreement] = play.state.agreements;
  if (!agreement) throw new Error('nothing was agreed');
  return agreement;
};

describe('who is responsible', () => {
  test('[AF1] a person, a typed name or a role at the table', () => {
    const play = runningMeeting();
    for (const owner of [{ participantId: 'carla' }, { name: 'Skolechefen' }, { tableRole: 'skoleleder' }]) {
      agreed(play, owner);
      expect(play.state.agreements.at(-1)?.owner).toEqual(owner);
    }
    expect(play.refused({ type: 'agreement.add', what: 'x', owner: { participantId: 'nobody' } })).toBe(
      'participant.unknown',
    );
  });

  test('[AF1] handed on after the meeting, it stands as it was agreed, and goes back as it was', () => {
    const play = runningMeeting();
    const agreementId = agreed(play);
    play.done({ type: 'meeting.close' });
    play.done({ type: 'agreement.settle', agreementId, owner: { name: 'Skolechefen' }, note: 'Carla er på orlov' });
    expect(now(play)).toMatchObject({ owner: { participantId: 'carla' }, handedTo: { name: 'Skolechefen' } });
    expect(responsibleFor(first(play))).toEqual({ name: 'Skolechefen' });
    play.done({ type: 'agreement.settle', agreementId, owner: { participantId: 'carla' } });
    expect(now(play)?.handedTo).toBeNull();
  });

  test('[AF1] where it is followed up, the school and the sparring partner are kept with it', () => {
    const play = runningMeeting();
    const more = { followUpAt: { name: 'Skolelederforum', forumId: 'f1' }, school: 'Havskolen', sparring: 'Byskolen' };
    play.done({ type: 'agreement.add', what: 'Læsebånd', ...more });
    expect(now(play)).toMatchObject(more);
    play.done({ type: 'agreement.edit', agreementId: first(play).id, sparring: 'Fjordskolen', followUpAt: null });
    expect(now(play)).toMatchObject({ sparring: 'Fjordskolen', followUpAt: null, school: 'Havskolen' });
  });

  test('[EV5] an agreement of an earlier version has none of it', () => {
    const old = { id: 'a1', itemId: null, what: 'Ring', owner: { name: 'Bo' }, followUpOn: null, status: 'open' };
    expect(v.parse(agreementSchema, old)).toMatchObject({
      ...{ followUpAt: null, school: '', sparring: '', handedTo: null, answer: null },
    });
  });
});

describe('the answer', () => {
  test('[AF2] whoever is responsible accepts or declines; nobody else does', () => {
    const play = runningMeeting();
    const agreementId = agreed(play);
    expect(play.refused({ type: 'agreement.answer', agreementId, accepts: true }, secretary)).toBe(
      'agreement.notYours',
    );
    play.done({ type: 'agreement.answer', agreementId, accepts: false, note: 'Jeg er på orlov' }, participant);
    expect(now(play)?.answer).toEqual({ accepts: false, note: 'Jeg er på orlov' });
    expect(play.done({ type: 'agreement.answer', agreementId, accepts: true }, participant)).toHaveLength(1);
    expect(play.done({ type: 'agreement.answer', agreementId, accepts: true }, participant)).toEqual([]);
  });

  test('[AF2] of a role whoever sits there in it answers', () => {
    const play = runningMeeting();
    const agreementId = agreed(play, { tableRole: 'skoleleder' });
    expect(play.refused({ type: 'agreement.answer', agreementId, accepts: true }, secretary)).toBe(
      'agreement.notYours',
    );
    play.done({ type: 'agreement.answer', agreementId, accepts: true }, participant);
    expect(now(play)?.answer).toEqual({ accepts: true, note: '' });
  });

  test('[AF2] of a name, or a role that nobody has, nobody in the room answers', () => {
    const play = runningMeeting();
    for (const owner of [{ name: 'Bo' }, { tableRole: 'forælder' }]) {
      const agreementId = agreed(play, owner);
      expect(play.refused({ type: 'agreement.answer', agreementId, accepts: true }, facilitator)).toBe(
        'agreement.notYours',
      );
    }
  });

  test('[AF2] whoever takes over has said nothing yet', () => {
    const play = runningMeeting();
    const agreementId = agreed(play);
    play.done({ type: 'agreement.answer', agreementId, accepts: false }, participant);
    play.done({ type: 'agreement.settle', agreementId, owner: { participantId: 'bent' } });
    expect(now(play)?.answer).toBeNull();
    play.done({ type: 'agreement.answer', agreementId, accepts: true }, secretary);
    play.done({ type: 'agreement.edit', agreementId, owner: { name: 'Bo' } });
    expect(now(play)).toMatchObject({ owner: { name: 'Bo' }, answer: null, handedTo: null });
  });
});

describe('the history', () => {
  test('[AF3] [AF4] what is said away from the room stands in the log with whose it is, and why', () => {
    const play = runningMeeting();
    const agreementId = agreed(play);
    play.wait(MINUTE_MS).done({ type: 'meeting.close' });
    play.wait(MINUTE_MS);
    play.send({ type: 'agreement.reply', agreementId, accepts: true, author: { participantId: 'carla' } }, 'system');
    play.wait(MINUTE_MS);
    play.send({ type: 'agreement.follow', agreementId, status: 'done', note: 'Ringet', author: OFFICE }, 'system');
    play.send({ type: 'agreement.settle', agreementId, followUpOn: null }, 'system');
    const history = historyOf(play.log, agreementId);
    expect(history.map(({ by, note }) => [by, note])).toEqual([
      [{ participantId: 'anna' }, ''],
      [{ participantId: 'carla' }, ''],
      [OFFICE, 'Ringet'],
      [null, ''],
    ]);
    expect(history[0]?.changed).toMatchObject({ what: 'Ring til skolen', status: 'open' });
    expect(history.slice(1).map(({ changed }) => changed)).toEqual([
      { answer: { accepts: true, note: '' } },
      { status: 'done' },
      { followUpOn: null },
    ]);
    expect(history[2]?.atMs).toBe(START_MS + 3 * MINUTE_MS);
  });

  test('[AF4] what was undone or taken away is told too, and a line without a change', () => {
    const play = runningMeeting();
    const agreementId = agreed(play);
    play.wait(1).done({ type: 'agreement.settle', agreementId, status: 'inProgress' });
    play.wait(1).done({ type: 'action.undo', seq: play.log.length });
    play.wait(1).done({ type: 'agreement.settle', agreementId, note: 'Vi venter på svar' });
    play.wait(1).done({ type: 'agreement.remove', agreementId });
    const history = historyOf(play.log, agreementId);
    expect(history.map(({ changed }) => changed.status)).toEqual(['open', 'inProgress', 'open', undefined, undefined]);
    expect(history[3]?.note).toBe('Vi venter på svar');
    expect(history[4]?.isRemoved).toBe(true);
  });

  test('[AF4] what is done or dropped is over; what is carried over is still to be done', () => {
    const over = (['open', 'inProgress', 'done', 'dropped', 'carriedOver'] as const).filter((status) =>
      isOver({ status }),
    );
    expect(over).toEqual(['done', 'dropped']);
  });
});

test('[AF1] [MI9] minutes name whom it was agreed with, a role by its key, and where it is followed up', () => {
  const play = runningMeeting();
  const agreementId = agreed(play, { tableRole: 'skoleleder' });
  play.done({ type: 'agreement.edit', agreementId, followUpAt: { name: 'Skolelederforum' } });
  play.done({ type: 'agreement.settle', agreementId, owner: { name: 'En anden' } });
  const [agreement] = minutesOf(play.state, () => [], INTERN).agreements;
  expect(agreement).toMatchObject({
    responsible: 'skoleleder',
    responsibleRole: 'skoleleder',
    followUpWhere: 'Skolelederforum',
  });
});
