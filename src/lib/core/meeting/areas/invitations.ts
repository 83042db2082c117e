// Who is expected, before they come (rules IN1 to IN3). Whoever has been in the room is no invitation any more.

import { done, realChanges, refuse, unlessOpen, type DecideTable, type Decision, type EvolveTable } from '../area.ts';
import { findParticipant, type MeetingState } from '../model.ts';
import { type Participant } from '../model/people.ts';
import { newcomer, withParticipant } from './with-person.ts';

const MAX_PEOPLE = 1_000;

/** The refusal for somebody who is not, or not only, invited; undefined for whoever has not come yet. */
function unlessExpected(state: MeetingState, participantId: string): Decision | undefined {
  const known = findParticipant(state, participantId);
  if (!known) return refuse('participant.unknown');
  return known.joined ? refuse('participant.joined') : undefined;
}

export const decideInvitations: DecideTable<
  'participant.invite' | 'invitation.edit' | 'invitation.withdraw' | 'invitation.restore'
> = {
  'participant.invite'(state, { participantId, name, tableRole }, { newId }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    if (state.participants.length >= MAX_PEOPLE) return refuse('invitation.full');
    const id = participantId ?? newId();
    const isTaken = findParticipant(state, id) ?? state.withdrawn.find((one) => one.id === id);
    if (isTaken) return done();
    return done({ type: 'participant.invited', participant: newcomer(id, name, tableRole) });
  },

  'invitation.edit'(state, { type: _type, participantId, ...changes }) {
    const refusal = unlessOpen(state) ?? unlessExpected(state, participantId);
    if (refusal) return refusal;
    const participant = findParticipant(state, participantId);
    const edits = participant && realChanges<Participant>(participant, changes);
    if (!edits || Object.keys(edits).length === 0) return done();
    return done({ type: 'participant.invited', participant: { ...participant, ...edits } });
  },

  'invitation.withdraw'(state, { participantId }) {
    const refusal = unlessOpen(state) ?? unlessExpected(state, participantId);
    return refusal ?? done({ type: 'invitation.withdrawn', participantId });
  },

  'invitation.restore'(state, { participantId }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    if (findParticipant(state, participantId)) return done();
    const isWithdrawn = state.withdrawn.some(({ id }) => id === participantId);
    return isWithdrawn ? done({ type: 'invitation.restored', participantId }) : refuse('participant.unknown');
  },
};

const without = (people: readonly Participant[], participantId: string) =>
  people.filter(({ id }) => id !== participantId);

export const evolveInvitations: EvolveTable<'participant.invited' | 'invitation.withdrawn' | 'invitation.restored'> = {
  'participant.invited': (state, { participant }) => withParticipant(state, participant),

  'invitation.withdrawn'(state, { participantId }) {
    const participant = findParticipant(state, participantId);
    if (!participant) return state;
    const participants = without(state.participants, participantId);
    const entitled = state.entitled.filter((id) => id !== participantId);
    return { ...state, participants, entitled, withdrawn: [...state.withdrawn, participant] };
  },

  'invitation.restored'(state, { participantId }) {
    const participant = state.withdrawn.find(({ id }) => id === participantId);
    return participant ? withParticipant(state, participant) : state;
  },
};
