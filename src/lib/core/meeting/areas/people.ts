// Who is in the meeting, and which participants may see closed items (rules PA1 to PA3, VI1).

import { done, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import { findParticipant, type MeetingState, type Participant } from '../model.ts';
import { withParticipant } from './invitations.ts';
import { withLatecomer } from './round.ts';

export const decidePeople: DecideTable<'participant.join' | 'access.grant' | 'access.revoke'> = {
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

export const evolvePeople: EvolveTable<'participant.joined' | 'access.granted' | 'access.revoked'> = {
  'participant.joined': (state, { participant }) =>
    withLatecomer(withParticipant(state, participant), findParticipant(state, participant.id), participant),
  'access.granted': (state, { participantId }) => ({ ...state, entitled: [...state.entitled, participantId] }),
  'access.revoked': (state, { participantId }) => ({
    ...state,
    entitled: state.entitled.filter((id) => id !== participantId),
  }),
};
