// A new person, and the state with one of its people changed.

import { findParticipant, type MeetingState } from '../model.ts';
import { type Participant } from '../model/people.ts';

/** Somebody who is expected, and has not come yet. */
export function newcomer(id: string, name: string, tableRole: Participant['tableRole']): Participant {
  return {
    ...{ id, name, tableRole, role: 'participant', joined: false, joinedAtMs: null },
    ...{ hasDevice: true, removed: false, apology: false, substituteFor: null },
  };
}

/** The state with one person more, or with what is now known of one who is there. */
export function withParticipant(state: MeetingState, participant: Participant): MeetingState {
  const known = findParticipant(state, participant.id);
  const participants = known
    ? state.participants.map((other) => (other === known ? participant : other))
    : [...state.participants, participant];
  // Who comes in after all, with a link that was sent before, is withdrawn no longer.
  return { ...state, participants, withdrawn: state.withdrawn.filter(({ id }) => id !== participant.id) };
}

/** The state with a right to lead given to somebody; a secretary who gets it is still who writes (rule CH5). */
export function withLead(
  state: MeetingState,
  participantId: string,
  role: Participant['role'] = 'facilitator',
): MeetingState {
  const isSecretary = findParticipant(state, participantId)?.role === 'secretary';
  const led = withPerson(state, participantId, { role });
  return isSecretary ? { ...led, wroteBefore: [...led.wroteBefore, participantId] } : led;
}

/** The state with these fields of a person changed. */
export function withPerson(state: MeetingState, participantId: string, changes: Partial<Participant>): MeetingState {
  const known = findParticipant(state, participantId);
  return known ? withParticipant(state, { ...known, ...changes }) : state;
}
