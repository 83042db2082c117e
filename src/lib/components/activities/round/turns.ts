// The people of the round as the room sees them: who has spoken, who speaks, who is to come, who passed.

import { findParticipant, type MeetingState } from '$lib/core/meeting/model.ts';
import { m } from '$lib/paraglide/messages.js';

export type TurnState = 'heard' | 'speaking' | 'waiting' | 'passed';
export interface Turn {
  id: string;
  name: string;
  state: TurnState;
}

/** What stands beside a name, for those who do not see the sign. */
export const TURN_WORDS: Record<TurnState, () => string> = {
  heard: m.activities_round_heard,
  speaking: m.activities_round_speaking,
  waiting: m.activities_round_waiting,
  passed: m.activities_round_passed,
};

/** Everyone in the order of the round: those who have had their turn, those who wait, and last those who passed. */
export function turnsNow(state: MeetingState): Turn[] {
  const { round, speaking } = state.speakers;
  if (!round) return [];
  const turn = (id: string, turnState: TurnState): Turn => ({
    ...{ id, state: turnState },
    name: findParticipant(state, id)?.name || m.live_person_nameless(),
  });
  const hasFloor = (id: string) => speaking?.kind === 'round' && speaking.participantId === id;
  return [
    ...round.heard.map((id) => turn(id, hasFloor(id) ? 'speaking' : 'heard')),
    ...round.waiting.map((id) => turn(id, 'waiting')),
    ...round.passed.map((id) => turn(id, 'passed')),
  ];
}
