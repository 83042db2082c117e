// How the list of speakers is said: as what one has the floor, and for how long.

import type { MeetingState } from '$lib/core/meeting/model.ts';
import { findParticipant } from '$lib/core/meeting/model.ts';
import type { FloorKind } from '$lib/core/meeting/speaking.ts';
import { m } from '$lib/paraglide/messages.js';
import { clock } from './format.ts';

const KINDS: Record<FloorKind, () => string> = {
  speech: m.speaking_kind_speech,
  reply: m.speaking_kind_reply,
  pointOfOrder: m.speaking_kind_pointOfOrder,
  round: m.speaking_kind_round,
};

/** "Replik", "Til forretningsordenen". */
export const floorKindWord = (kind: FloorKind): string => KINDS[kind]();

/** What stands beside a name in the list: nothing for what is usual there. During a round the list's wishes wait for its end. */
export function waitNote(kind: FloorKind, isRound: boolean): string {
  if (kind === 'pointOfOrder') return floorKindWord(kind);
  const word = kind === 'reply' ? floorKindWord(kind) : '';
  const after = isRound && kind !== 'round' ? m.speaking_after_round() : '';
  return [word, after].filter((part) => part !== '').join(' · ');
}

/** Time that has passed, "1:05"; a second counts once it is over. */
export const passed = (ms: number): string => clock(Math.floor(ms / 1000) * 1000);

/** What a person of the meeting is called, also when the name was erased. */
export function nameOf(state: MeetingState, participantId: string): string {
  return findParticipant(state, participantId)?.name || m.live_person_nameless();
}
