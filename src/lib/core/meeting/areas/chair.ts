// Who leads the meeting now, of all who have the right to: handed over, taken over, and offered when whoever leads has been
// gone for a while (rules CH1 to CH5).

import { done, refuse, unlessRunning, type DecideTable, type EvolveTable } from '../area.ts';
import { findParticipant } from '../model.ts';
import { withLead } from './with-person.ts';

export const decideChair: DecideTable<'chair.hand' | 'chair.take' | 'chair.offer' | 'chair.endOffer'> = {
  'chair.hand'(state, { participantId }) {
    const known = findParticipant(state, participantId);
    if (!known?.joined) return refuse('participant.unknown');
    if (!known.hasDevice) return refuse('participant.withoutDevice');
    const stands = state.chair === participantId && !state.chairOffered;
    return stands ? done() : done({ type: 'chair.passed', participantId });
  },

  'chair.take'(state, _command, { actor }) {
    if (actor === 'system' || !findParticipant(state, actor.participantId)?.joined)
      return refuse('participant.unknown');
    const { participantId, role } = actor;
    if (role !== 'facilitator' && !state.chairOffered) return refuse('chair.notOffered');
    const stands = state.chair === participantId && !state.chairOffered;
    return stands ? done() : done({ type: 'chair.passed', participantId });
  },

  'chair.offer'(state) {
    const refusal = unlessRunning(state);
    if (refusal) return refusal;
    return state.chair === null || state.chairOffered ? done() : done({ type: 'chair.offered' });
  },

  'chair.endOffer': (state) => (state.chairOffered ? done({ type: 'chair.offerEnded' }) : done()),
};

export const evolveChair: EvolveTable<'chair.passed' | 'chair.offered' | 'chair.offerEnded'> = {
  'chair.passed': (state, { participantId }) => ({
    ...withLead(state, participantId),
    chair: participantId,
    chairOffered: false,
  }),
  'chair.offered': (state) => ({ ...state, chairOffered: true }),
  'chair.offerEnded': (state) => ({ ...state, chairOffered: false }),
};
