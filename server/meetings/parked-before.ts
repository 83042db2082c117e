// What earlier meetings of the same forum, or with the same school, parked: offered as topics for the next one (rule PK5).

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Sitting } from '../../src/lib/core/meeting/standing.ts';
import { isOnClosed, sightOf, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { meetingsBefore, type CircleHouse } from '../fora/circle.ts';
import type { Rooms } from './rooms.ts';

/** How far back: the meetings of a school year, more or less. */
const MOST_MEETINGS = 5;

export interface ParkedBefore {
  id: string;
  text: string;
  /** It was parked under a closed item, and is to be taken up under one. */
  closed: boolean;
  meetingTitle: string;
  atMs: number;
}

interface Asker {
  organisationId: string;
  /** As whom one sees an earlier meeting; null where one has no place in it. */
  seatIn: (meetingId: string) => Promise<Sitting | null>;
}

/** The topics parked in the meetings before this one, the latest meeting first, as far as one may see them there. */
export async function parkedBefore(
  { rooms, ...house }: CircleHouse & { rooms: Rooms },
  state: MeetingState,
  { organisationId, seatIn }: Asker,
): Promise<ParkedBefore[]> {
  const earlier = (await meetingsBefore(house, organisationId, state)).slice(0, MOST_MEETINGS);
  const parked = await Promise.all(
    earlier.map(async ({ id, title: meetingTitle, startsAtMs: atMs }) => {
      const [room, seat] = await Promise.all([rooms.open(id), seatIn(id)]);
      if (!room || !seat) return [];
      const then = visibleState(room.state, sightOf(room.state, seat));
      return then.parking.map((topic) => ({
        ...{ id: topic.id, text: topic.text, meetingTitle, atMs },
        closed: isOnClosed(room.state, topic),
      }));
    }),
  );
  return parked.flat();
}
