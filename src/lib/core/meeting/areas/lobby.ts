// The door: who has to wait there, and who is let in or turned away (rules LO1 to LO6).

import { done, refuse, type DecideTable, type EvolveTable } from '../area.ts';
import type { MeetingEvent } from '../events.ts';
import { findParticipant, type MeetingState } from '../model.ts';
import { type Participant } from '../model/people.ts';
import { joining } from './entrance.ts';

/** What follows when somebody who waits is let in; after the close it is to read, and nobody was there for it. */
function admission(state: MeetingState, participant: Participant, nowMs: number): MeetingEvent {
  const isLate = state.phase === 'closed' && !findParticipant(state, participant.id)?.removed;
  return isLate ? { type: 'lobby.left', participantId: participant.id } : joining(participant, nowMs);
}

export const decideLobby: DecideTable<'lobby.switch' | 'lobby.admit' | 'lobby.turnAway'> = {
  'lobby.switch'(state, { isOn }, { nowMs }) {
    if (state.lobby.isOn === isOn) return done();
    // An open door has nobody standing before it.
    const admitted = isOn ? [] : state.lobby.waiting.map((person) => admission(state, person, nowMs));
    return done({ type: 'lobby.switched', isOn }, ...admitted);
  },

  'lobby.admit'(state, { participantId }, { nowMs }) {
    const { waiting } = state.lobby;
    const admitted = participantId === undefined ? waiting : waiting.filter(({ id }) => id === participantId);
    if (participantId !== undefined && admitted.length === 0) {
      return findParticipant(state, participantId)?.joined ? done() : refuse('participant.unknown');
    }
    return done(...admitted.map((person) => admission(state, person, nowMs)));
  },

  'lobby.turnAway'(state, { participantId }) {
    const waits = state.lobby.waiting.some(({ id }) => id === participantId);
    return waits ? done({ type: 'lobby.turnedAway', participantId }) : done();
  },
};

function withoutWaiting({ lobby }: MeetingState, participantId: string): MeetingState['lobby'] {
  return {
    ...lobby,
    waiting: lobby.waiting.filter(({ id }) => id !== participantId),
    turnedAway: lobby.turnedAway.filter((id) => id !== participantId),
  };
}

export const evolveLobby: EvolveTable<'lobby.switched' | 'lobby.entered' | 'lobby.turnedAway' | 'lobby.left'> = {
  'lobby.switched': (state, { isOn }) => ({ ...state, lobby: { ...state.lobby, isOn } }),

  'lobby.entered'(state, { participant }) {
    const { waiting, ...lobby } = withoutWaiting(state, participant.id);
    return { ...state, lobby: { ...lobby, waiting: [...waiting, participant] } };
  },

  'lobby.turnedAway'(state, { participantId }) {
    const { turnedAway, ...lobby } = withoutWaiting(state, participantId);
    return { ...state, lobby: { ...lobby, turnedAway: [...turnedAway, participantId] } };
  },

  'lobby.left': (state, { participantId }) => ({ ...state, lobby: withoutWaiting(state, participantId) }),
};
