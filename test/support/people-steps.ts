// Arbitrary commands about people: who comes, waits, leaves, leads, and was where; and what the server itself notices of them.

import fc from 'fast-check';
import type { AnyCommand } from '../../src/lib/core/meeting/area.ts';
import { FOLLOW_UP_ANSWERS } from '../../src/lib/core/meeting/model/follow-up.ts';
import { findItem } from '../../src/lib/core/meeting/model.ts';
import { PERSON_ROLES } from '../../src/lib/core/meeting/vocabulary.ts';
import { MINUTE_MS, START_MS, type Play } from './play.ts';

type Make = (play: Play) => AnyCommand;

const pick = fc.nat(20);
const when = fc.option(fc.integer({ min: -5, max: 180 }), { nil: undefined });

function personAt({ state }: Play, n: number): string {
  const ids = [...state.participants, ...state.lobby.waiting].map(({ id }) => id);
  return ids[n % (ids.length + 1)] ?? 'nobody';
}
const itemAt = ({ state }: Play, n: number) => state.agenda[n % (state.agenda.length + 1)]?.id ?? 'nowhere';

/** What is left out stands nowhere, as in JSON. */
const given = (command: object) => JSON.parse(JSON.stringify(command)) as AnyCommand;

/** What seats may send. */
export const peopleSteps: fc.Arbitrary<Make>[] = [
  fc.constantFrom('Lise', 'Ole').map((name) => () => ({ type: 'participant.add', name })),
  fc
    .record({
      n: pick,
      name: fc.option(fc.constantFrom('Carla J.', 'Kim'), { nil: undefined }),
      hasDevice: fc.boolean(),
    })
    .map(
      ({ n, ...edit }) =>
        (play) =>
          given({ type: 'participant.edit', participantId: personAt(play, n), ...edit }),
    ),
  fc
    .tuple(pick, fc.constantFrom(...PERSON_ROLES))
    .map(([n, role]) => (play) => ({ type: 'participant.setRole', participantId: personAt(play, n), role })),
  pick.map((n) => (play) => ({ type: 'participant.remove', participantId: personAt(play, n) })),
  pick.map((n) => (play) => ({ type: 'participant.readmit', participantId: personAt(play, n) })),
  fc.boolean().map((isOn) => () => ({ type: 'lobby.switch', isOn })),
  fc
    .option(pick, { nil: undefined })
    .map(
      (n) => (play) => given({ type: 'lobby.admit', participantId: n === undefined ? undefined : personAt(play, n) }),
    ),
  pick.map((n) => (play) => ({ type: 'lobby.turnAway', participantId: personAt(play, n) })),
  pick.map((n) => (play) => ({ type: 'chair.hand', participantId: personAt(play, n) })),
  fc.constant(() => ({ type: 'chair.take' })),
  fc
    .tuple(pick, fc.constantFrom('access.grant', 'access.revoke'))
    .map(([n, type]) => (play) => ({ type, participantId: personAt(play, n) })),
  fc.record({ type: fc.constantFrom('attendance.arrive', 'attendance.leave'), n: pick, minutes: when }).map(
    ({ type, n, minutes }) =>
      (play) =>
        given({
          type,
          for: personAt(play, n),
          atMs: minutes === undefined ? undefined : (play.state.startedAtMs ?? START_MS) + minutes * MINUTE_MS,
        }),
  ),
  pick.map((n) => (play) => ({ type: 'attendance.clear', participantId: personAt(play, n) })),
  fc
    .record({
      ...{ n: pick, i: pick, tookPart: fc.constantFrom(true, false, null) },
      disqualified: fc.constantFrom(undefined, null, { leftRoom: true }, { leftRoom: false, fromMs: null }),
    })
    .map(
      ({ n, i, tookPart, disqualified }) =>
        (play) =>
          given({
            ...{ type: 'attendance.setForItem', itemId: itemAt(play, i), participantId: personAt(play, n) },
            ...{ tookPart, reason: findItem(play.state, itemAt(play, i))?.title ?? '', disqualified },
          }),
    ),
  fc
    .tuple(pick, fc.boolean())
    .map(([n, apology]) => (play) => ({ type: 'apology.set', participantId: personAt(play, n), apology })),
  fc.tuple(pick, pick).map(([n, other]) => (play) => ({
    ...{ type: 'substitute.set', participantId: personAt(play, n), substituteFor: personAt(play, other) },
  })),
];

const template = fc.constantFrom('beslutningsreferat', 'stevns');

/** What the server itself asks for. */
export const serverSteps: fc.Arbitrary<Make>[] = [
  fc
    .record({ n: fc.nat(4), name: fc.constantFrom('Dan', 'Eva'), known: fc.boolean() })
    .map(({ n, name, known }) => (play) => ({
      ...{ type: 'participant.join', participantId: known ? personAt(play, n) : `guest${n}`, name },
      ...{ tableRole: null, role: n === 4 ? 'facilitator' : 'participant' },
    })),
  fc.array(pick, { maxLength: 4 }).map((ns) => (play) => ({
    type: 'attendance.see',
    participantIds: [...new Set(ns.map((n) => personAt(play, n)))],
  })),
  fc.record({ version: fc.integer({ min: 1, max: 2 }), isListed: fc.boolean(), template }).map((asked) => () => ({
    ...{ type: 'minutes.publish', publicId: 'address', note: '', ...asked },
  })),
  fc.boolean().map((isListed) => () => ({ type: 'minutes.list', isListed })),
  fc.constant(() => ({ type: 'minutes.withdraw', note: 'Fejl' })),
  fc.array(fc.record({ n: fc.nat(3), closed: fc.boolean(), times: fc.nat(2) }), { maxLength: 4 }).map((all) => () => ({
    type: 'followUp.bring',
    agreements: [...new Map(all.map((one) => [one.n, one])).values()].map(({ n, closed, times }) => ({
      ...{ id: `brought${n}`, meetingId: 'earlier', meetingTitle: 'Mødet før', atMs: n, closed, times },
      ...{ what: closed ? 'Hemmeligt' : 'Læseplan', responsible: 'Eva', followUpOn: null, status: 'open' as const },
    })),
  })),
  fc
    .record({ n: fc.nat(4), status: fc.constantFrom(...FOLLOW_UP_ANSWERS), why: fc.constantFrom('', 'Hemmeligt') })
    .map(({ n, ...said }) => () => ({
      ...{ type: 'followUp.answer', agreementId: `brought${n}`, ...said },
    })),
  fc.constant(() => ({ type: 'chair.offer' })),
  fc.constant(() => ({ type: 'chair.endOffer' })),
];
