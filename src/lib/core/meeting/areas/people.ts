// Who is in the meeting, what they are called, what they may do, and which of them may see closed items (rules PA1 to PA8, VI1).

import { done, realChanges, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import { findParticipant, type MeetingState } from '../model.ts';
import { isObserver, type Participant } from '../model/people.ts';
import { withLatecomer } from './round.ts';
import { isStaff, onAccountOf } from '../on-behalf.ts';
import { isLeading, isStaffRole } from '../permissions.ts';
import { cameByJoining, endStay } from './attendance.ts';
import { joining, mustWait } from './entrance.ts';
import { lookingOn } from './observing.ts';
import { leftSpeakers } from './speakers.ts';
import { newcomer, withLead, withParticipant, withPerson } from './with-person.ts';

export const decidePeople: DecideTable<
  | 'participant.join'
  | 'participant.add'
  | 'participant.edit'
  | 'participant.setRole'
  | 'participant.remove'
  | 'participant.readmit'
  | 'access.grant'
  | 'access.revoke'
> = {
  'participant.join'(state, { participantId, name, tableRole, role, isProven = false }, { nowMs }) {
    const known = findParticipant(state, participantId);
    if (state.phase === 'draft' && !isStaffRole(role)) return refuse('meeting.isDraft');
    const participant = {
      ...(known ?? newcomer(participantId, name, null)),
      ...{ name, tableRole: tableRole ?? known?.tableRole ?? null, role, hasDevice: true },
    };
    if (mustWait(state, participant, isProven)) {
      const waiting = state.lobby.waiting.find(({ id }) => id === participantId);
      const same = waiting && JSON.stringify(waiting) === JSON.stringify(participant);
      return same ? done() : done({ type: 'lobby.entered', participant });
    }
    // Who comes after the close reads; the minutes tell who was there.
    if (state.phase === 'closed' && !known?.joined) return done();
    const event = joining(participant, nowMs);
    const same = JSON.stringify(known) === JSON.stringify(event.participant);
    return same ? done() : done(event);
  },

  'participant.add': (_state, { name, tableRole = null }, { newId }) =>
    done({ type: 'participant.invited', participant: { ...newcomer(newId(), name, tableRole), hasDevice: false } }),

  'participant.edit'(state, { type: _type, participantId, ...changes }, { actor }) {
    const meant = onAccountOf(state, actor, participantId);
    if ('refusal' in meant) return meant.refusal;
    const known = findParticipant(state, meant.participantId);
    if (!known) return refuse('participant.unknown');
    if (!isStaff(actor) && changes.hasDevice !== undefined) return refuse('participant.notYours');
    const edits = realChanges<Participant>(known, changes);
    if (Object.keys(edits).length === 0) return done();
    return done({ type: 'participant.edited', participant: { ...known, ...edits } });
  },

  'participant.setRole'(state, { participantId, role }, { actor }) {
    const known = findParticipant(state, participantId);
    if (!known?.joined) return refuse('participant.unknown');
    if (known.role === role) return done();
    // The organisation has taken the right away: nothing in the meeting holds on to it (rule PA9).
    if (actor === 'system') return done({ type: 'participant.roleSet', participantId, role });
    // A right is for somebody who can be known again: a name that anyone may give is not enough.
    if (!known.hasDevice) return refuse('participant.withoutDevice');
    if (state.chair === participantId) return refuse('participant.isChair');
    return done({ type: 'participant.roleSet', participantId, role });
  },

  'participant.remove'(state, { participantId }, { actor }) {
    const known = findParticipant(state, participantId);
    if (!known) return refuse('participant.unknown');
    if (state.chair === participantId) return refuse('participant.isChair');
    // Whoever leads beside the mødeleder takes nobody out who may lead (rule DC5).
    if (known.role === 'facilitator' && actor !== 'system' && actor.role !== 'facilitator')
      return refuse('command.forbidden');
    return known.removed ? done() : done({ type: 'participant.removed', participantId });
  },

  'participant.readmit'(state, { participantId }) {
    const known = findParticipant(state, participantId);
    if (!known) return refuse('participant.unknown');
    return known.removed ? done({ type: 'participant.readmitted', participantId }) : done();
  },

  'access.grant'(state, { participantId }) {
    const known = findParticipant(state, participantId);
    if (!known || known.removed) return refuse('participant.unknown');
    return state.entitled.includes(participantId) ? done() : done({ type: 'access.granted', participantId });
  },

  'access.revoke': (state, { participantId }) =>
    state.entitled.includes(participantId) ? done({ type: 'access.revoked', participantId }) : done(),
};

/** With another right: who wrote and now leads is still who wrote (rule CH5); with any other they write as that right says. */
function withRight(state: MeetingState, participantId: string, role: Participant['role'], atMs: number): MeetingState {
  if (isLeading(role)) return withLead(state, participantId, role);
  if (role === 'observer') return lookingOn(withRole(state, participantId, role), participantId, atMs);
  return withRole(state, participantId, role);
}

function withRole(state: MeetingState, participantId: string, role: Participant['role']): MeetingState {
  const { wroteBefore, ...others } = withPerson(state, participantId, { role });
  return { ...others, wroteBefore: wroteBefore.filter((id) => id !== participantId) };
}

function letIn(state: MeetingState, participant: Participant): MeetingState {
  const { isOn, waiting, turnedAway } = state.lobby;
  return {
    ...withParticipant(state, participant),
    // Whoever may lead and comes first leads, until the chair is passed on.
    chair: state.chair ?? (participant.role === 'facilitator' ? participant.id : null),
    lobby: {
      isOn,
      waiting: waiting.filter(({ id }) => id !== participant.id),
      turnedAway: turnedAway.filter((id) => id !== participant.id),
    },
  };
}

export const evolvePeople: EvolveTable<
  | 'participant.joined'
  | 'participant.edited'
  | 'participant.roleSet'
  | 'participant.removed'
  | 'participant.readmitted'
  | 'access.granted'
  | 'access.revoked'
> = {
  'participant.joined'(state, { participant }, { at }) {
    if (isObserver(participant)) return lookingOn(letIn(state, participant), participant.id, at);
    const seated = withLatecomer(letIn(state, participant), findParticipant(state, participant.id), participant);
    return cameByJoining(seated, participant.id, at);
  },

  'participant.edited': (state, { participant }) => withParticipant(state, participant),

  'participant.roleSet'(state, { participantId, role }, { at }) {
    const looksOn = findParticipant(state, participantId)?.role === 'observer';
    const after = withRight(state, participantId, role, at);
    return {
      ...(looksOn ? cameByJoining(after, participantId, at) : after),
      chair: state.chair ?? (role === 'facilitator' ? participantId : null),
    };
  },

  'participant.removed': (state, { participantId }, { at }) => ({
    ...endStay(
      leftSpeakers(withPerson(state, participantId, { removed: true, joined: false }), participantId),
      participantId,
      at,
    ),
    entitled: state.entitled.filter((id) => id !== participantId),
  }),

  'participant.readmitted'(state, { participantId }) {
    const joined = findParticipant(state, participantId)?.joinedAtMs !== null;
    return withPerson(state, participantId, { removed: false, joined });
  },

  'access.granted': (state, { participantId }) => ({ ...state, entitled: [...state.entitled, participantId] }),
  'access.revoked': (state, { participantId }) => ({
    ...state,
    entitled: state.entitled.filter((id) => id !== participantId),
  }),
};
