// Names of the people behind an answer, in the order of the alphabet.

import { findParticipant, type MeetingState } from '$lib/core/meeting/model.ts';
import { m } from '$lib/paraglide/messages.js';

/** More names than these are told by their number. */
const MOST_NAMES = 24;

/** "Anna Holm, Bent Krogh"; who is no longer known by name is left out. */
export function namesOf(state: MeetingState, participantIds: readonly string[]): string {
  const all = participantIds.flatMap((id) => findParticipant(state, id)?.name || []);
  const names = all.sort((one, other) => one.localeCompare(other, 'da'));
  const told = names.slice(0, MOST_NAMES).join(', ');
  const others = names.length - MOST_NAMES;
  return others > 0 ? m.activities_mark_and_more({ names: told, count: others }) : told;
}
