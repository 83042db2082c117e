// Who is in the meeting, and which participants may see closed items (rules PA1 to PA3, VI1).

import { done, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import { findParticipant, type MeetingState, type Participant } from '../model.ts';
import { withLatecomer } from './round.ts';

export const decidePeople: DecideTable<'participant.invite' | 'participant.join' | 'access.grant' | 'access.revoke'> = {
  'participant.invite': (_state, { name, tableRole }, { newId }) =>
    done({
      type: 'participant.invited',
      participant: { id: newId(), name, tableRole, role: 'participant', joined: false },
    }),

  'participant.join'(state, { participantId, name, tableRole, role }) {
    const known = findParticipant(state, participantId);
    if (state.phase === 'draft' && role === 'participant') return refuse('meeting.isDraft');
    // Who comes after the close reads; the minutes tell who was there.
    if (state.phase === 'closed' && !known?.joined) return done();
    const participant: Participant = {
      id: participantId,
      name,
      tableRole: tableRole ?? known?.tableRole ?? null,
      role,
      joined: true,
    };
    const same = known && JSON.stringify({ ...known }) === JSON.stringify(participant);
    return same ? done() : done({ type: 'participant.joined', participant });
  },

  'access.grant'(state, { participantId }) {
    if (!findParticipant(state, participantId)) return refuse('participant.unknown');
    return state.entitled.includes(participantId) ? done() : done({ type: 'access.granted', participantId });
  },

  'access.revoke': (state, { participantId }) =>
    state.entitled.includes(participantId) ? done({ type: 'access.revoked', participantId }) : done(),
};

function withParticipant(state: MeetingState, participant: Participant): MeetingState {
  const known = findParticipant(state, participant.id);
  const participants = known
    ? state.participants.map((other) => (other === known ? participant : other))
    : [...state.participants, participant];
  return { ...state, participants };
}

export const evolvePeople: EvolveTable<
  'participant.invited' | 'participant.joined' | 'access.granted' | 'access.revoked'
> = {
  'participant.invited': (state, { participant }) => withParticipant(state, participant),
  'participant.joined': (state, { participant }) =>
    withLatecomer(withParticipant(state, participant), findParticipant(state, participant.id), participant),
  'access.granted': (state, { participantId }) => ({ ...state, entitled: [...state.entitled, participantId] }),
  'access.revoked': (state, { participantId }) => ({
    ...state,
    entitled: state.entitled.filter((id) => id !== participantId),
  }),
};
