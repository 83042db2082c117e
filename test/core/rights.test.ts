// What sets a co-facilitator and an observer apart from those beside whom they sit; and the organisation's table as docs/rights.md has it.

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { takingPart } from '../../src/lib/core/meeting/activities/taking-part.ts';
import { wasThere } from '../../src/lib/core/meeting/attendance.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { findParticipant } from '../../src/lib/core/meeting/model.ts';
import { isObserver } from '../../src/lib/core/meeting/model/people.ts';
import { MAY_SEND } from '../../src/lib/core/meeting/permissions.ts';
import { inRoom } from '../../src/lib/core/meeting/speaking.ts';
import { sightOf, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { votersOf } from '../../src/lib/core/meeting/voting.ts';
import type { PersonRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { ACCOUNT_ROLES, MAY_DO } from '../../src/lib/core/organisation/permissions.ts';
import { story, tell } from '../support/commands.ts';
import { createCommand, itemId, MINUTE_MS, plannedMeeting, Play, runningMeeting } from '../support/play.ts';

const dora = { participantId: 'dora', role: 'coFacilitator' } as const;
const emil = { participantId: 'emil', role: 'observer' } as const;

/** Dora, who leads beside Anna, and Emil, who looks on, come in. */
function withBoth(play: Play): Play {
  for (const { participantId, role } of [dora, emil]) joins(play, participantId, role);
  return play;
}
function joins(play: Play, participantId: string, role: PersonRole): void {
  play.send({ type: 'participant.join', participantId, name: participantId, tableRole: null, role }, 'system');
}
const setRole = (participantId: string, role: PersonRole) =>
  ({ type: 'participant.setRole', participantId, role }) as const;

describe('a co-facilitator', () => {
  test('[DC5] leads as the facilitator does, but for who has which right and what is over', () => {
    const alone = Object.entries(MAY_SEND).filter(
      ([, roles]) => roles.includes('facilitator') && !roles.includes('coFacilitator'),
    );
    const reserved = ['meeting.reopen', 'participant.setRole', 'chair.hand', 'access.grant', 'access.revoke'];
    expect(alone.map(([type]) => type).sort()).toEqual(reserved.sort());
  });

  test('[DC5] [VI1] runs the meeting and sees what is closed', () => {
    const play = withBoth(runningMeeting());
    play.done({ type: 'item.start', itemId: itemId(play, 'Personalesag') }, dora);
    play.done({ type: 'decision.record', itemId: itemId(play, 'Personalesag'), text: 'Godkendt' }, dora);
    expect(sightOf(play.state, dora)).toBe('staff');
    expect(play.refused(setRole('carla', 'secretary'), dora)).toBe('command.forbidden');
  });

  test('[DC5] takes a participant out, and nobody who may lead', () => {
    const play = withBoth(runningMeeting());
    joins(play, 'frida', 'facilitator');
    play.done({ type: 'participant.remove', participantId: 'carla' }, dora);
    expect(play.refused({ type: 'participant.remove', participantId: 'frida' }, dora)).toBe('command.forbidden');
    play.done({ type: 'participant.remove', participantId: 'frida' });
  });

  test('[CH5] a secretary who comes to lead beside the facilitator is still who writes', () => {
    const play = runningMeeting();
    play.done(setRole('bent', 'coFacilitator'));
    expect(play.state.wroteBefore).toEqual(['bent']);
    play.done(setRole('bent', 'participant'));
    expect(play.state.wroteBefore).toEqual([]);
  });

  test('[CH2] takes over when whoever leads is gone, and not before', () => {
    const play = withBoth(runningMeeting());
    expect(play.refused({ type: 'chair.take' }, dora)).toBe('chair.notOffered');
    play.send({ type: 'chair.offer' }, 'system');
    play.done({ type: 'chair.take' }, dora);
    expect([play.state.chair, findParticipant(play.state, 'dora')?.role]).toEqual(['dora', 'facilitator']);
  });
});

describe('an observer', () => {
  test('[OB1] has a right in no row, and sees what is open', () => {
    const play = withBoth(runningMeeting());
    expect(Object.values(MAY_SEND).flat()).not.toContain('observer');
    expect(sightOf(play.state, emil)).toBe('open');
    expect(play.refused({ type: 'speaker.request' }, emil)).toBe('command.forbidden');
    expect(play.refused({ type: 'parking.add', text: 'Råb fra salen' }, emil)).toBe('command.forbidden');
  });

  test('[OB1] counts nowhere among those who meet, before the start and after it', () => {
    for (const play of [withBoth(plannedMeeting()), withBoth(runningMeeting())]) {
      if (play.state.startedAtMs === null) play.done({ type: 'meeting.start' });
      play.send({ type: 'attendance.see', participantIds: ['emil'] }, 'system');
      const person = findParticipant(play.state, 'emil');
      if (!person) throw new Error('he is in the room');
      const ids = (people: { id: string }[]) => people.map(({ id }) => id);
      const open = itemId(play, 'Velkomst');
      const counted = [
        ...[inRoom(play.state), takingPart(play.state, open), votersOf(play.state, open).voters].flatMap(ids),
        ...play.state.attendance.stays.map(({ participantId }) => participantId),
      ];
      expect(counted).toContain('carla');
      expect(counted).not.toContain('emil');
      expect(wasThere(play.state, person)).toBe(false);
      play.done({ type: 'meeting.close' });
      expect(JSON.stringify(minutesOf(play.state, () => [], { audience: 'intern', approved: false }))).not.toContain(
        'emil',
      );
    }
  });

  test('[OB2] who is made one leaves list, group and closed items, and was there until then', () => {
    const play = runningMeeting();
    const open = itemId(play, 'Velkomst');
    play.done({ type: 'groups.make', itemId: open, names: ['Blå'] });
    play.done({ type: 'group.place', itemId: open, participantId: 'carla', groupId: play.state.groups[0]?.id ?? '' });
    play.done({ type: 'access.grant', participantId: 'carla' });
    play.done({ type: 'speaker.request', for: 'carla' });
    play.wait(5 * MINUTE_MS).done(setRole('carla', 'observer'));
    expect(play.state).toMatchObject({ entitled: [], speakers: { queue: [] }, groups: [{ memberIds: [] }] });
    const stay = () => play.state.attendance.stays.findLast(({ participantId }) => participantId === 'carla');
    expect(stay()).toMatchObject({ leftAtMs: play.nowMs });

    play.wait(5 * MINUTE_MS).done(setRole('carla', 'participant'));
    expect(stay()).toMatchObject({ cameAtMs: play.nowMs, leftAtMs: null });
    const person = findParticipant(play.state, 'carla');
    expect(person && wasThere(play.state, person)).toBe(true);
  });

  test('[OB2] whatever happens, none of them is counted as there, waits for the floor, sits in a group or sees closed items', () => {
    fc.assert(
      fc.property(story, (steps) => {
        for (const state of tell(steps).states) {
          const ids = new Set(state.participants.filter(isObserver).map(({ id }) => id));
          const here = state.attendance.stays.filter(({ leftAtMs }) => leftAtMs === null);
          const taking = [
            ...here.map(({ participantId }) => participantId),
            ...state.speakers.queue.map(({ participantId }) => participantId),
            ...state.groups.flatMap(({ memberIds }) => memberIds),
            ...state.entitled,
          ];
          expect(taking.filter((id) => ids.has(id))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each<Command>([
    { type: 'attendance.arrive', for: 'emil' },
    { type: 'speaker.request', for: 'emil' },
    { type: 'speaker.call', participantId: 'emil' },
    { type: 'access.grant', participantId: 'emil' },
    { type: 'chair.hand', participantId: 'emil' },
    { type: 'apology.set', participantId: 'emil', apology: true },
    { type: 'substitute.set', participantId: 'emil', substituteFor: 'carla' },
  ])('[OB3] $type does not make them take part', (command) => {
    expect(withBoth(runningMeeting()).refused(command)).toBe('participant.observes');
  });

  test('[OB4] waits at the door where it is kept', () => {
    const play = plannedMeeting();
    play.done({ type: 'lobby.switch', isOn: true });
    joins(play, 'emil', 'observer');
    expect(sightOf(play.state, emil)).toBe('none');
    play.done({ type: 'lobby.admit' });
    expect(sightOf(play.state, emil)).toBe('open');
  });
});

test('[AG19] [OR4] a LUS meeting is closed as a whole, whatever was asked for', () => {
  const play = new Play();
  play.send({ ...createCommand([{ title: 'Elevsag', kind: 'discussion', plannedMs: 0 }]), template: 'lus' }, 'system');
  joins(play, 'anna', 'facilitator');
  play.done({ type: 'meeting.start' });
  play.done({ type: 'item.add', title: 'Endnu en', kind: 'discussion', plannedMs: 0, closed: false });
  play.done({ type: 'parking.add', text: 'Elevens navn' }, { participantId: 'anna', role: 'facilitator' });
  expect(play.state.agenda.map(({ closed }) => closed)).toEqual([true, true]);
  expect(visibleState(play.state, 'open').parking).toEqual([]);
  const edit = { type: 'item.edit', itemId: play.state.agenda[0]?.id ?? '', closed: false } as const;
  expect(play.refused(edit)).toBe('item.staysClosed');
});

test('[OR1] docs/rights.md says of each act who may do it', () => {
  const rows = readFileSync('docs/rights.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const told = Object.fromEntries(
    rows.map(([, name, ...cells]) => [name?.replaceAll('`', ''), ACCOUNT_ROLES.filter((_role, i) => cells[i] === '✓')]),
  );
  expect(told).toEqual(MAY_DO);
});
