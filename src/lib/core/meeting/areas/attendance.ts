// Who was there and when: stays of people, runs of items, apologies and substitutes (rules TS1 to TS7). What minutes say of it
// is derived (`attendance.ts` of the meeting). A lost connection alone is no leaving.

import { done, refuse, unlessRunning, type Actor, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import type { MeetingEvent, RecordedEvent } from '../events.ts';
import { findParticipant, isRunning, type MeetingState } from '../model.ts';
import { isObserver, type Participant, type Stay } from '../model/people.ts';
import { isStaff, onAccountOf } from '../on-behalf.ts';
import { MINUTE_MS } from '../../time.ts';
import { withPerson } from './with-person.ts';

/** Who came in so long before the start is taken to have been there at it, connected or not. */
const EARLY_MS = 120 * MINUTE_MS;

/** The last of somebody's stays. */
export function lastStay(state: MeetingState, participantId: string): Stay | undefined {
  return state.attendance.stays.findLast((stay) => stay.participantId === participantId);
}

function came(participantId: string, atMs: number): MeetingEvent {
  return { type: 'attendance.came', participantId, atMs };
}

/** Whether somebody who is seen now begins a stay: the first, or one after a stay that they did not end. */
export function beginsStay(state: MeetingState, participantId: string): boolean {
  const stay = lastStay(state, participantId);
  return stay === undefined || stay.interrupted;
}

/** Whether somebody who is in the room is there from the moment in which they are seen; who only looks on never is (rule OB1). */
export function comesWhenSeen(state: MeetingState, participantId: string): boolean {
  const person = findParticipant(state, participantId);
  return person?.joined === true && !isObserver(person) && beginsStay(state, participantId);
}

/** The time that is meant, if it lies in the meeting and not in the future; else null. */
export function timeOf(state: MeetingState, atMs: number | undefined, nowMs: number): number | null {
  const latestMs = Math.min(nowMs, state.closedAtMs ?? nowMs);
  const meantMs = atMs ?? latestMs;
  return meantMs >= (state.startedAtMs ?? Infinity) && meantMs <= latestMs ? meantMs : null;
}

/** The refusal for times that are not the sender's to say, and for what comes too early or too late; undefined if all is well. */
function unlessTheirs(state: MeetingState, atMs: number | undefined, actor: Actor): Decision | undefined {
  if (isStaff(actor)) return state.startedAtMs === null ? refuse('meeting.notRunning') : undefined;
  return atMs === undefined ? unlessRunning(state) : refuse('participant.notYours');
}

/** Somebody who was expected is there, and came in by no code: they have no device. */
function enteringUnseen(state: MeetingState, participantId: string, nowMs: number): MeetingEvent[] {
  const person = findParticipant(state, participantId);
  if (!person || person.joined || state.phase === 'closed') return [];
  return [
    { type: 'participant.joined', participant: { ...person, joined: true, hasDevice: false, joinedAtMs: nowMs } },
  ];
}

export const decideAttendance: DecideTable<
  'attendance.arrive' | 'attendance.leave' | 'attendance.clear' | 'attendance.see' | 'apology.set' | 'substitute.set'
> = {
  'attendance.arrive'(state, command, { actor, nowMs }) {
    const meant = onAccountOf(state, actor, command.for);
    if ('refusal' in meant) return meant.refusal;
    const entrance = isStaff(actor) ? enteringUnseen(state, meant.participantId, nowMs) : [];
    if (isStaff(actor) && state.startedAtMs === null) return done(...entrance);
    const refusal = unlessTheirs(state, command.atMs, actor);
    if (refusal) return refusal;
    const atMs = timeOf(state, command.atMs, nowMs);
    const stay = lastStay(state, meant.participantId);
    const isHere = stay?.leftAtMs === null;
    const earliestMs = isHere ? previousEndMs(state, stay) : (stay?.leftAtMs ?? 0);
    if (atMs === null || atMs < earliestMs) return refuse('attendance.time');
    const isTold = isHere
      ? command.atMs === undefined || stay.cameAtMs === atMs
      : entrance.length > 0 && atMs === nowMs;
    return done(...entrance, ...(isTold ? [] : [came(meant.participantId, atMs)]));
  },

  'attendance.leave'(state, command, { actor, nowMs }) {
    const meant = onAccountOf(state, actor, command.for);
    if ('refusal' in meant) return meant.refusal;
    const refusal = unlessTheirs(state, command.atMs, actor);
    if (refusal) return refusal;
    const atMs = timeOf(state, command.atMs, nowMs);
    const stay = lastStay(state, meant.participantId);
    if (!stay) return done();
    if (atMs === null || atMs < stay.cameAtMs) return refuse('attendance.time');
    const stands = stay.leftAtMs !== null && (command.atMs === undefined || stay.leftAtMs === atMs);
    return stands ? done() : done({ type: 'attendance.left', participantId: meant.participantId, atMs });
  },

  'attendance.clear'(state, { participantId }) {
    const person = findParticipant(state, participantId);
    if (!person) return refuse('participant.unknown');
    if (lastStay(state, participantId)) return done({ type: 'attendance.cleared', participantId });
    const isMarked = state.startedAtMs === null && person.joined && !person.hasDevice;
    return isMarked ? done({ type: 'participant.edited', participant: { ...person, joined: false } }) : done();
  },

  'attendance.see'(state, { participantIds }, { nowMs }) {
    if (unlessRunning(state)) return done();
    return done(...participantIds.filter((id) => comesWhenSeen(state, id)).map((id) => came(id, nowMs)));
  },

  'apology.set'(state, { participantId, apology }, { actor }) {
    const meant = onAccountOf(state, actor, participantId);
    if ('refusal' in meant) return meant.refusal;
    const stands = findParticipant(state, participantId)?.apology === apology;
    return stands ? done() : done({ type: 'apology.set', participantId, apology });
  },

  'substitute.set'(state, { participantId, substituteFor }) {
    const person = findParticipant(state, participantId);
    const other = substituteFor === null ? null : findParticipant(state, substituteFor);
    if (!person || person.removed || other === undefined || other?.removed || other === person) {
      return refuse('participant.unknown');
    }
    if (person.substituteFor === substituteFor) return done();
    const isMissed = other && !other.apology && !lastStay(state, other.id);
    return done(
      { type: 'substitute.set', participantId, substituteFor },
      // Who sends somebody in their place does not come.
      ...(isMissed ? [{ type: 'apology.set', participantId: other.id, apology: true } as const] : []),
    );
  },
};

function previousEndMs(state: MeetingState, stay: Stay): number {
  const earlier = state.attendance.stays.filter((one) => one.participantId === stay.participantId && one !== stay);
  return earlier.at(-1)?.leftAtMs ?? 0;
}

function withStays(state: MeetingState, stays: Stay[]): MeetingState {
  return { ...state, attendance: { ...state.attendance, stays } };
}

/** The stay cut off: it was not ended by leaving, and being seen again goes on with it. */
function cut(stay: Stay, atMs: number): Stay {
  return { ...stay, leftAtMs: Math.max(atMs, stay.cameAtMs), interrupted: true };
}

/** The state with somebody's present stay cut off. */
export function endStay(state: MeetingState, participantId: string, atMs: number): MeetingState {
  return withStays(
    state,
    state.attendance.stays.map((stay) =>
      stay.participantId === participantId && stay.leftAtMs === null ? cut(stay, atMs) : stay,
    ),
  );
}

/** A stay that begins. */
function begun(participantId: string, cameAtMs: number): Stay {
  return { participantId, cameAtMs, leftAtMs: null, interrupted: false };
}

/** Those who are there when the meeting starts: who came in just before, and who is there without a device. */
function atStart(state: MeetingState, atMs: number): Stay[] {
  const isThere = ({ joined, hasDevice, joinedAtMs }: Participant) =>
    joined && (!hasDevice || joinedAtMs === null || joinedAtMs >= atMs - EARLY_MS);
  return state.participants.filter((person) => isThere(person) && !isObserver(person)).map(({ id }) => begun(id, atMs));
}

function staysAfter(before: MeetingState, after: MeetingState, atMs: number): MeetingState {
  if (before.startedAtMs === null && after.startedAtMs !== null) return withStays(after, atStart(after, atMs));
  if (before.phase !== 'closed' || after.phase === 'closed') return after;
  const endMs = before.closedAtMs ?? atMs;
  return withStays(
    after,
    after.attendance.stays.map((stay) => (stay.leftAtMs === null ? cut(stay, endMs) : stay)),
  );
}

/** What follows from any event: the meeting starts or is opened again, an item is taken up or put down. */
export function followAttendance(before: MeetingState, after: MeetingState, recorded: RecordedEvent): MeetingState {
  const { at: atMs, event } = recorded;
  // What was undone has put back runs and stays itself.
  if (event.type === 'action.undone') return after;
  const stayed = staysAfter(before, after, atMs);
  const itemId = after.current?.itemId ?? null;
  if ((before.current?.itemId ?? null) === itemId) return stayed;
  const ended = after.runs.map((run) => (run.toMs === null ? { ...run, toMs: atMs } : run));
  return { ...stayed, runs: itemId === null ? ended : [...ended, { itemId, fromMs: atMs, toMs: null }] };
}

/** The state with somebody there who is let in while the meeting runs. */
export function cameByJoining(state: MeetingState, participantId: string, atMs: number): MeetingState {
  const isThere = isRunning(state) && beginsStay(state, participantId);
  return isThere ? withStays(state, [...state.attendance.stays, begun(participantId, atMs)]) : state;
}

export const evolveAttendance: EvolveTable<
  'attendance.came' | 'attendance.left' | 'attendance.cleared' | 'apology.set' | 'substitute.set'
> = {
  'attendance.came'(state, { participantId, atMs }) {
    const here = lastStay(state, participantId);
    if (here?.leftAtMs !== null) {
      return withStays(state, [...state.attendance.stays, begun(participantId, atMs)]);
    }
    return withStays(
      state,
      state.attendance.stays.map((stay) => (stay === here ? { ...stay, cameAtMs: atMs } : stay)),
    );
  },

  'attendance.left'(state, { participantId, atMs }) {
    const here = lastStay(state, participantId);
    return withStays(
      state,
      state.attendance.stays.map((stay) => (stay === here ? { ...stay, leftAtMs: atMs, interrupted: false } : stay)),
    );
  },

  'attendance.cleared': (state, { participantId }) =>
    withStays(
      state,
      state.attendance.stays.filter((stay) => stay.participantId !== participantId),
    ),

  'apology.set': (state, { participantId, apology }) => withPerson(state, participantId, { apology }),
  'substitute.set': (state, { participantId, substituteFor }) => withPerson(state, participantId, { substituteFor }),
};
