// Somebody approves the minutes: the text that they have read, and no other (rule MF5). It is stored before the event that
// names it, so that a crash in between leaves a text that nobody asks for, never an approval without its text.

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { sightOf, type Sight } from '../../src/lib/core/meeting/visibility.ts';
import type { PersonRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Answer } from '../../src/lib/core/protocol/live.ts';
import { minutesHash, type MinutesVersions } from './minutes-versions.ts';
import { readMinutes, type NotesReader } from './read-minutes.ts';
import { refusal } from './refusal.ts';
import type { Room } from './room.ts';

interface Approver {
  readonly participantId: string;
  readonly role: PersonRole;
}

/** The hash of the text as a reader of that sight has it, and of the whole of it, which approvals name. */
export async function textsOf(
  { notes }: { notes: NotesReader },
  state: MeetingState,
  sight: Sight,
): Promise<{ basedOn: string; hash: string }> {
  const hash = minutesHash(await readMinutes(notes, state, 'staff'));
  return { basedOn: sight === 'staff' ? hash : minutesHash(await readMinutes(notes, state, sight)), hash };
}

/** Approves for this person, or, as whoever leads, for all. `basedOn` is the hash of the text as they read it. */
export async function approveMinutes(
  { notes, minutesVersions }: { notes: NotesReader; minutesVersions: Pick<MinutesVersions, 'keep'> },
  room: Room,
  approver: Approver,
  { basedOn, isForAll }: { basedOn: string; isForAll: boolean },
): Promise<Answer> {
  const { state } = room;
  const seen = await readMinutes(notes, state, sightOf(state, approver));
  if (minutesHash(seen) !== basedOn) return refusal('minutes.changed');
  const hash = await minutesVersions.keep(await readMinutes(notes, state, 'staff'));
  const { participantId } = approver;
  return room.execute({ type: 'minutes.approve', participantId, hash, isForAll }, 'system', null);
}
