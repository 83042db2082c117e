// Names of the people behind an answer, in the order of the alphabet.

import { findParticipant, type MeetingState } from '$lib/core/meeting/model.ts';
import { m } from '$lib/paraglide/messages.js';

/** More names than these are told by their number. */
const MOST_NAMES = 24;

/** "Anna Holm, Bent Krogh"; who is no longer known by name is left out. */
export function namesOf(state: MeetingState, participantIds: readonly string[], most = MOST_NAMES): string {
  const all = participantIds.flatMap((id) => findParticipant(state, id)?.name || []);
  const names = all.sort((one, other) => one.localeCompare(other, 'da'));
  // One more name takes no more room than that there is one more.
  const count = names.length > most + 1 ? most : names.length;
  const told = names.slice(0, count).join(', ');
  const others = names.length - count;
  return others > 0 ? m.activities_mark_and_more({ names: told, count: others }) : told;
}
