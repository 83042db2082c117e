// Who may come in, who leads, who acts for whom, and who was there.

import { describe, expect, test } from 'vitest';
import { movementsOf, tookPart, wasThere } from '../../src/lib/core/meeting/attendance.ts';
import { findParticipant, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { refusalOf, roleAtSeat, roleOf, standingOf } from '../../src/lib/core/meeting/standing.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { SIGHTS, sightOf, visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import {
  facilitator,
  itemId,
  MINUTE_MS,
  participant,
  plannedMeeting,
  runningMeeting,
  secretary,
  type Play,
} from '../support/play.ts';

const carlasSeat = { participantId: 'carla', role: 'participant' } as const;
const person = (state: MeetingState, id: string) => {
  const found = findParticipant(state, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

function join(play: Play, participantId: string, name = participantId, isProven = false) {
  const command = { type: 'participant.join', participantId, name, tableRole: null, role: 'participant' } as const;
  return play.send({ ...command, isProven }, 'system');
}

/** Somebody without a device; gives their id. */
function withoutDevice(play: Play, name = 'Lise'): string {
  play.done({ type: 'participant.add', name });
  return play.state.participants.at(-1)?.id ?? '';
}

/** Somebody who is expected; gives their id. */
function invited(play: Play, name: string): string {
  play.send({ type: 'participant.invite', name, tableRole: null }, 'system');
  return play.state.participants.at(-1)?.id ?? '';
}

describe('names and rights', () => {
  test('[PA4] people rename themselves, the staff anyone, and nobody else somebody', () => {
    const play = plannedMeeting();
    play.done({ type: 'participant.edit', name: 'Carla J.', tableRole: 'lærer' }, participant);
    expect(person(play.state, 'carla')).toMatchObject({ name: 'Carla J.', tableRole: 'lærer' });
    play.done({ type: 'participant.edit', participantId: 'carla', name: 'Carla Juhl' }, secretary);
    expect(person(play.state, 'carla').name).toBe('Carla Juhl');
    const other = { type: 'participant.edit', participantId: 'bent', name: 'Ukendt' } as const;
    expect(play.refused(other, participant)).toBe('participant.notYours');
    expect(play.refused({ type: 'participant.edit', hasDevice: false }, participant)).toBe('participant.notYours');
  });

  test('[PA5] a right that is given or taken holds from that event on, whatever the seat was made with', () => {
    const play = runningMeeting();
    expect(play.refused({ type: 'clock.pause' }, participant)).toBe('command.forbidden');
    play.done({ type: 'participant.setRole', participantId: 'carla', role: 'facilitator' });
    expect(play.done({ type: 'item.start', itemId: itemId(play, 0) }, participant)).toContain('item.started');
    expect([roleOf(play.state, carlasSeat), sightOf(play.state, carlasSeat)]).toEqual(['facilitator', 'staff']);
    play.done({ type: 'participant.setRole', participantId: 'carla', role: 'participant' });
    expect(play.refused({ type: 'clock.pause' }, participant)).toBe('command.forbidden');
    const screen = { participantId: 'carla', role: 'screen' } as const;
    expect([roleOf(play.state, screen), sightOf(play.state, screen)]).toEqual(['screen', 'open']);
    expect(roleAtSeat(play.state, { participantId: 'anna', role: 'secretary' })).toBe('secretary');
  });

  test('[PA6] who is taken out can do and see nothing from then on, and what they did stands', () => {
    const play = runningMeeting();
    play.done({ type: 'access.grant', participantId: 'carla' });
    play.done({ type: 'agreement.add', what: 'Ring', owner: { participantId: 'carla' } });
    play.done({ type: 'speaker.request' }, participant);
    play.done({ type: 'participant.remove', participantId: 'carla' });
    expect(refusalOf(play.state, carlasSeat)).toBe('seat.removed');
    expect(sightOf(play.state, carlasSeat)).toBe('none');
    expect(play.refused({ type: 'speaker.request' }, participant)).toBe('command.forbidden');
    expect(play.state.entitled).toEqual([]);
    expect(play.state.speakers.queue).toEqual([]);
    expect(person(play.state, 'carla').name).toBe('Carla Juhl');
    play.done({ type: 'participant.readmit', participantId: 'carla' });
    expect([standingOf(play.state, carlasSeat), person(play.state, 'carla').joined]).toEqual(['in', true]);
  });

  test('[PA7] for somebody without a device the staff do what people do for themselves; for others only they do', () => {
    const play = runningMeeting();
    const lise = withoutDevice(play);
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    play.done({ type: 'overrun.ask' });
    play.done({ type: 'overrun.answer', answer: 'extend', for: lise }, secretary);
    const forCarla = { type: 'overrun.answer', answer: 'extend', for: 'carla' } as const;
    expect(play.refused(forCarla, secretary)).toBe('participant.notYours');
    expect(play.refused({ ...forCarla, for: lise }, participant)).toBe('participant.notYours');
    expect(play.refused({ ...forCarla, for: 'nobody' })).toBe('participant.unknown');
    play.done({ type: 'participant.remove', participantId: lise });
    expect(play.refused({ ...forCarla, for: lise })).toBe('participant.unknown');
  });

  test('[PA8] no right is given where a name alone opens the place', () => {
    const play = plannedMeeting();
    const lise = withoutDevice(play);
    play.done({ type: 'attendance.arrive', for: lise });
    const give = { type: 'participant.setRole', participantId: lise, role: 'secretary' } as const;
    expect(play.refused(give)).toBe('participant.withoutDevice');
    play.send({ type: 'participant.invite', name: 'Ole', tableRole: null }, 'system');
    const ole = play.state.participants.at(-1)?.id ?? '';
    expect(play.refused({ ...give, participantId: ole })).toBe('participant.unknown');
  });

  test('[PA9] a right that the organisation takes is gone, also of who leads the meeting', () => {
    const play = runningMeeting();
    const participantId = 'bent';
    play.done({ type: 'chair.hand', participantId });
    const take = { type: 'participant.setRole', participantId, role: 'participant' } as const;
    expect(play.refused(take)).toBe('participant.isChair');
    expect(play.send(take, 'system').ok).toBe(true);
    expect(person(play.state, participantId).role).toBe('participant');
    expect(play.refused({ type: 'clock.pause' }, { participantId, role: 'facilitator' })).toBe('command.forbidden');
  });
});

describe('the door', () => {
  test('[LO1] [LO4] who comes to a kept door waits; one is let in, one turned away, an opened door lets in the rest', () => {
    const play = runningMeeting();
    play.done({ type: 'lobby.switch', isOn: true });
    for (const id of ['dan', 'eva', 'finn', 'gry']) join(play, id);
    expect(play.state.lobby.waiting.map(({ id }) => id)).toEqual(['dan', 'eva', 'finn', 'gry']);
    expect(findParticipant(play.state, 'dan')).toBeUndefined();
    play.done({ type: 'lobby.admit', participantId: 'dan' }, secretary);
    play.done({ type: 'lobby.turnAway', participantId: 'eva' }, secretary);
    expect(person(play.state, 'dan').joined).toBe(true);
    expect(refusalOf(play.state, { participantId: 'eva', role: 'participant' })).toBe('seat.turnedAway');
    expect(play.refused({ type: 'lobby.admit' }, participant)).toBe('command.forbidden');
    play.done({ type: 'lobby.switch', isOn: false });
    expect(play.state.lobby.waiting).toEqual([]);
    expect([person(play.state, 'finn').joined, person(play.state, 'gry').joined]).toEqual([true, true]);
    join(play, 'eva');
    expect(standingOf(play.state, { participantId: 'eva', role: 'participant' })).toBe('in');
  });

  test('[LO1] staff never wait, nor does who is in already', () => {
    const play = runningMeeting();
    play.done({ type: 'lobby.switch', isOn: true });
    join(play, 'carla', 'Carla Juhl');
    play.send(
      { type: 'participant.join', participantId: 'hanne', name: 'Hanne', tableRole: null, role: 'secretary' },
      'system',
    );
    expect(play.state.lobby.waiting).toEqual([]);
  });

  test('[LO2] who was taken out, and a name that opens closed items, wait at an open door too; a link of one’s own does not', () => {
    const play = runningMeeting();
    play.done({ type: 'participant.remove', participantId: 'carla' });
    join(play, 'carla', 'Carla Juhl');
    expect(standingOf(play.state, carlasSeat)).toBe('waiting');
    for (const name of ['Ole', 'Pia']) {
      play.send({ type: 'participant.invite', name, tableRole: null }, 'system');
      const id = play.state.participants.at(-1)?.id ?? '';
      play.done({ type: 'access.grant', participantId: id });
      join(play, id, name, name === 'Pia');
      expect(standingOf(play.state, { participantId: id, role: 'participant' })).toBe(
        name === 'Pia' ? 'in' : 'waiting',
      );
    }
  });

  test('[LO3] [LO5] who waits sees nothing of the meeting, and only the staff see who waits', () => {
    const play = runningMeeting();
    play.done({ type: 'lobby.switch', isOn: true });
    join(play, 'dan', 'Dan Lund');
    const seat = { participantId: 'dan', role: 'participant' } as const;
    expect(sightOf(play.state, seat)).toBe('none');
    const seen = JSON.stringify([
      visibleState(play.state, 'none'),
      play.log.map((recorded, i) =>
        visibleEvent(recorded, play.states[i - 1] ?? null, play.states[i] ?? play.state, 'none'),
      ),
    ]);
    for (const word of [
      'Dialog om skoleudvikling',
      'Velkomst',
      'Anna Holm',
      'Byrådssalen',
      '482913',
      'meeting1.shared',
    ]) {
      expect(seen).not.toContain(word);
    }
    for (const sight of SIGHTS) {
      const told = play.log.map((recorded, i) =>
        visibleEvent(recorded, play.states[i - 1] ?? null, play.states[i] ?? play.state, sight),
      );
      const tells = JSON.stringify([visibleState(play.state, sight), told]).includes('Dan Lund');
      expect([sight, tells]).toEqual([sight, sight === 'staff']);
    }
  });

  test('[LO6] who is let in after the close reads, and is not counted among those who were there', () => {
    const play = runningMeeting();
    play.done({ type: 'lobby.switch', isOn: true });
    play.done({ type: 'meeting.close' });
    join(play, 'dan');
    play.done({ type: 'lobby.admit' });
    expect(standingOf(play.state, { participantId: 'dan', role: 'participant' })).toBe('in');
    expect(findParticipant(play.state, 'dan')).toBeUndefined();
  });
});

describe('the chair', () => {
  test('[CH1] the first facilitator has it; handed over it brings the right, and the one before keeps theirs', () => {
    const play = runningMeeting();
    expect(play.state.chair).toBe('anna');
    play.done({ type: 'chair.hand', participantId: 'carla' });
    expect([play.state.chair, person(play.state, 'carla').role, person(play.state, 'anna').role]).toEqual([
      'carla',
      'facilitator',
      'facilitator',
    ]);
    const lise = withoutDevice(play);
    play.done({ type: 'attendance.arrive', for: lise });
    expect(play.refused({ type: 'chair.hand', participantId: lise })).toBe('participant.withoutDevice');
  });

  test('[CH2] a facilitator takes it at any time, the secretary when it is offered', () => {
    const play = runningMeeting();
    expect(play.refused({ type: 'chair.take' }, secretary)).toBe('chair.notOffered');
    play.send({ type: 'chair.offer' }, 'system');
    expect(play.refused({ type: 'chair.take' }, participant)).toBe('command.forbidden');
    play.done({ type: 'chair.take' }, secretary);
    expect([play.state.chair, play.state.chairOffered, person(play.state, 'bent').role]).toEqual([
      'bent',
      false,
      'facilitator',
    ]);
    play.done({ type: 'chair.take' }, facilitator);
    expect(play.state.chair).toBe('anna');
  });

  test('[CH3] whoever has it is neither taken out nor given a lesser right', () => {
    const play = runningMeeting();
    play.done({ type: 'participant.setRole', participantId: 'carla', role: 'facilitator' });
    expect(play.refused({ type: 'participant.remove', participantId: 'anna' }, participant)).toBe(
      'participant.isChair',
    );
    expect(play.refused({ type: 'participant.setRole', participantId: 'anna', role: 'participant' })).toBe(
      'participant.isChair',
    );
  });

  test('[CH5] a secretary who comes to lead is still named as who wrote', () => {
    const wrote = (play: Play) =>
      minutesOf(play.state, () => [], { audience: 'intern', approved: false }).wrote.map(({ id }) => id);
    const taken = runningMeeting();
    taken.send({ type: 'chair.offer' }, 'system');
    taken.done({ type: 'chair.take' }, secretary);
    expect(wrote(taken)).toEqual(['bent']);
    const given = runningMeeting();
    given.done({ type: 'participant.setRole', participantId: 'bent', role: 'facilitator' });
    expect(wrote(given)).toEqual(['bent']);
    given.done({ type: 'participant.setRole', participantId: 'bent', role: 'participant' });
    expect(wrote(given)).toEqual([]);
  });

  test('[CH4] an offer ends when whoever leads is back, and with the meeting', () => {
    const play = runningMeeting();
    play.send({ type: 'chair.offer' }, 'system');
    play.send({ type: 'chair.endOffer' }, 'system');
    expect(play.state.chairOffered).toBe(false);
    play.send({ type: 'chair.offer' }, 'system');
    play.done({ type: 'meeting.close' });
    expect(play.state.chairOffered).toBe(false);
  });
});

describe('attendance', () => {
  /** Items one and three are taken up for ten minutes each, with Carla gone in between. */
  function cameAndWent(): Play {
    const play = runningMeeting();
    play.done({ type: 'item.start', itemId: itemId(play, 0) });
    play.wait(8 * MINUTE_MS).done({ type: 'attendance.leave' }, participant);
    play.wait(2 * MINUTE_MS).done({ type: 'item.start', itemId: itemId(play, 1) });
    play.wait(10 * MINUTE_MS).done({ type: 'item.start', itemId: itemId(play, 2) });
    play.wait(5 * MINUTE_MS).done({ type: 'attendance.arrive' }, participant);
    return play;
  }

  test('[TS1] at the start there are those who came in just before and those without a device; a guest of yesterday is not', () => {
    const play = plannedMeeting();
    const lise = withoutDevice(play);
    play.done({ type: 'attendance.arrive', for: lise });
    play.wait(24 * 60 * MINUTE_MS);
    join(play, 'dan');
    play.done({ type: 'meeting.start' });
    expect(play.state.attendance.stays.map((stay) => stay.participantId)).toEqual([lise, 'dan']);
  });

  test('[TS2] who is first seen comes then; who left by hand is not back by being seen', () => {
    const play = plannedMeeting();
    play.wait(24 * 60 * MINUTE_MS).done({ type: 'meeting.start' });
    play.wait(MINUTE_MS).send({ type: 'attendance.see', participantIds: ['carla', 'carla2'] }, 'system');
    expect(play.state.attendance.stays).toMatchObject([
      { participantId: 'carla', cameAtMs: play.nowMs, leftAtMs: null },
    ]);
    play.done({ type: 'attendance.leave' }, participant);
    expect(play.send({ type: 'attendance.see', participantIds: ['carla'] }, 'system')).toEqual({
      ok: true,
      events: [],
    });
    play.wait(MINUTE_MS).done({ type: 'attendance.arrive' }, participant);
    expect(play.state.attendance.stays).toHaveLength(2);
  });

  test('[TS3] the staff say when it was; a time outside the meeting, or before what is known, is refused', () => {
    const play = cameAndWent();
    const startMs = play.state.startedAtMs ?? 0;
    const arrive = (atMs: number) => ({ type: 'attendance.arrive', for: 'carla', atMs }) as const;
    expect(play.refused(arrive(play.nowMs + 1), secretary)).toBe('attendance.time');
    expect(play.refused(arrive(startMs), secretary)).toBe('attendance.time');
    expect(play.refused({ type: 'attendance.leave', atMs: startMs }, participant)).toBe('participant.notYours');
    play.done(arrive(startMs + 12 * MINUTE_MS), secretary);
    expect(tookPart(play.state, itemId(play, 1), 'carla')).toBe(true);
  });

  test('[TS4] who was not there for any of an item took no part in it, unless the staff say otherwise', () => {
    const play = cameAndWent();
    const part = () => [0, 1, 2].map((n) => tookPart(play.state, itemId(play, n), 'carla'));
    expect(part()).toEqual([true, false, true]);
    const set = { type: 'attendance.setForItem', itemId: itemId(play, 2), participantId: 'carla' } as const;
    play.done({ ...set, tookPart: false, reason: 'inhabil' }, secretary);
    expect(part()).toEqual([true, false, false]);
    play.done({ ...set, tookPart: null }, secretary);
    expect(part()).toEqual([true, false, true]);
    expect(movementsOf(play.state, 'carla').map(({ kind, itemId: at }) => [kind, at])).toEqual([
      ['left', itemId(play, 0)],
      ['back', itemId(play, 2)],
    ]);
  });

  test('[TS5] where nobody’s stay is known, whoever joined was there', () => {
    const play = runningMeeting();
    const unknown = { ...play.state, attendance: { stays: [], items: [] } };
    expect(wasThere(unknown, person(unknown, 'carla'))).toBe(true);
    expect(tookPart(unknown, itemId(play, 0), 'carla')).toBeNull();
  });

  test('[TS8] everybody sends and takes back their own apology, the staff anyone’s', () => {
    const play = plannedMeeting();
    const ole = invited(play, 'Ole');
    const kim = invited(play, 'Kim');
    const asOle = { participantId: ole, role: 'participant' } as const;
    play.done({ type: 'apology.set', participantId: ole, apology: true }, asOle);
    expect(play.refused({ type: 'apology.set', participantId: kim, apology: true }, asOle)).toBe(
      'participant.notYours',
    );
    play.done({ type: 'apology.set', participantId: kim, apology: true }, facilitator);
    play.done({ type: 'apology.set', participantId: ole, apology: false }, asOle);
    expect([person(play.state, ole).apology, person(play.state, kim).apology]).toEqual([false, true]);
  });

  test('[TS6] an apology is told until somebody comes; who sends a substitute does not come', () => {
    const play = plannedMeeting();
    const ole = invited(play, 'Ole');
    play.done({ type: 'substitute.set', participantId: 'carla', substituteFor: ole }, secretary);
    expect([person(play.state, 'carla').substituteFor, person(play.state, ole).apology]).toEqual([ole, true]);
    expect(play.refused({ type: 'substitute.set', participantId: ole, substituteFor: ole })).toBe(
      'participant.unknown',
    );
    play.done({ type: 'apology.set', participantId: ole, apology: false }, secretary);
    expect(person(play.state, ole).apology).toBe(false);
  });

  test('[TS7] in a reopened meeting there are those who are seen again', () => {
    const play = runningMeeting();
    play.done({ type: 'meeting.close' });
    play.wait(60 * MINUTE_MS).done({ type: 'meeting.reopen', reason: 'Glemt punkt' });
    expect(play.state.attendance.stays.every((stay) => stay.interrupted)).toBe(true);
    play.send({ type: 'attendance.see', participantIds: ['carla'] }, 'system');
    const here = play.state.attendance.stays.filter((stay) => stay.leftAtMs === null);
    expect(here.map((stay) => stay.participantId)).toEqual(['carla']);
    expect(movementsOf(play.state, 'carla')).toEqual([]);
  });
});

test('[MI18] the minutes say who came late, left, took no part and why, who sent an apology, and for whom somebody came', () => {
  const play = plannedMeeting();
  play.send({ type: 'participant.invite', name: 'Ole Krag', tableRole: null }, 'system');
  const ole = play.state.participants.at(-1)?.id ?? '';
  play.done({ type: 'substitute.set', participantId: 'carla', substituteFor: ole });
  play.done({ type: 'meeting.start' });
  play.done({ type: 'item.start', itemId: itemId(play, 0) });
  play.wait(15 * MINUTE_MS);
  join(play, 'dan', 'Dan Lund');
  play.wait(MINUTE_MS).done({ type: 'item.start', itemId: itemId(play, 1) });
  play.wait(5 * MINUTE_MS).done({ type: 'attendance.leave' }, participant);
  play.done({ type: 'item.start', itemId: itemId(play, 2) });
  const out = { type: 'attendance.setForItem', itemId: itemId(play, 1), participantId: 'dan' } as const;
  play.done({ ...out, tookPart: false, reason: 'inhabil' }, secretary);
  play.wait(10 * MINUTE_MS).done({ type: 'meeting.close' });
  const minutes = minutesOf(play.state, () => [], { audience: 'intern', approved: false });
  const moves = Object.fromEntries(
    minutes.present.map(({ name, movements }) => [name, movements.map(({ kind, itemNumber }) => [kind, itemNumber])]),
  );
  expect(moves).toEqual({
    'Anna Holm': [],
    'Bent Krogh': [],
    'Carla Juhl': [['left', '2']],
    'Dan Lund': [['came', '1']],
  });
  expect(minutes.present.find(({ name }) => name === 'Carla Juhl')?.substituteFor).toBe('Ole Krag');
  expect([minutes.apologies, minutes.absent].map((list) => list.map(({ name }) => name))).toEqual([['Ole Krag'], []]);
  expect(minutes.items.map(({ missing }) => missing)).toEqual([
    [],
    [{ disqualified: null, name: 'Dan Lund', reason: 'inhabil' }],
    [{ disqualified: null, name: 'Carla Juhl', reason: '' }],
  ]);
});
