// What earlier meetings of the same forum, or with the same school, parked: offered as topics for the next one (rule PK5).

import { replay } from '../../src/lib/core/meeting/evolve.ts';
import { sightOf, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Parked } from '../../src/lib/core/meeting/model/records.ts';
import type { SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { MeetingDirectory } from '../store/meeting-directory.ts';
import type { Rooms } from './rooms.ts';

/** So many of the latest closed meetings are looked through. */
const MOST_MEETINGS = 20;

export interface ParkedBefore extends Pick<Parked, 'id' | 'text'> {
  meetingId: string;
  meetingTitle: string;
  startsAtMs: number;
}

/**
 * The topics parked in the organisation's earlier meetings of this one's forum or school, the latest meeting first, as far
 * as this seat might see them there.
 */
export async function parkedBefore(
  { directory, rooms }: { directory: MeetingDirectory; rooms: Rooms },
  state: MeetingState,
  { organisationId, participantId, role }: { organisationId: string; participantId: string; role: SeatRole },
): Promise<ParkedBefore[]> {
  const isBefore = (meeting: { id: string; phase: string }) => meeting.phase === 'closed' && meeting.id !== state.id;
  const earlier = (await directory.list(organisationId)).filter(isBefore).slice(0, MOST_MEETINGS);
  const found: ParkedBefore[] = [];
  for (const { id } of earlier) {
    const then = replay(await rooms.history(id));
    const isRelated =
      (state.forum !== '' && then.forum === state.forum) || (state.school !== '' && then.school === state.school);
    if (!isRelated) continue;
    const seen = visibleState(then, sightOf(then, { participantId, role }));
    const { title, startsAtMs } = seen;
    const topics = seen.parking.map((parked) => ({ id: parked.id, text: parked.text }));
    found.push(...topics.map((topic) => ({ ...topic, meetingId: id, meetingTitle: title, startsAtMs })));
  }
  return found;
}
