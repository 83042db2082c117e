// The minutes that hold now, for a reader of some sight: those that were approved, as they were; else the meeting's as it stands
// (rule MF8). Also an earlier version, by its number.

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { seesClosed, type Sight } from '../../src/lib/core/meeting/visibility.ts';
import type { Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { closedItems, openMinutes } from '../../src/lib/core/minutes/open-minutes.ts';
import type { MinutesVersions } from './minutes-versions.ts';
import { readMinutes, type NotesReader } from './read-minutes.ts';

/** Where minutes are read from (`App`). */
export interface HeldSource {
  readonly notes: NotesReader;
  readonly minutesVersions: Pick<MinutesVersions, 'minutesVersion'>;
}

/** The minutes as that reader may see them; a version that there is not is the one that holds. */
export async function heldMinutes(
  { notes, minutesVersions }: HeldSource,
  state: MeetingState,
  sight: Sight,
  version?: number,
): Promise<Minutes> {
  const number = version ?? holdingVersion(state, sight);
  const whole = number === null ? null : await minutesVersions.minutesVersion(state.id, number);
  if (whole === null) return readMinutes(notes, state, sight);
  return seesClosed(sight) ? whole : openMinutes(whole, closedItems(state));
}

/** The approved version that holds for this reader; null where it is the text as it stands. A correction is the staff's until it is sent. */
function holdingVersion({ minutes }: MeetingState, sight: Sight): number | null {
  const { status, versions } = minutes;
  const isTheirs = status === 'draft' && sight === 'staff';
  return versions.length === 0 || status === 'comments' || isTheirs ? null : versions.length;
}
