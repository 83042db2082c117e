// Where the item numbers of the forum's meeting before this one ended, for numbers that run on (rule NU3).

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { numberAfter } from '../../src/lib/core/minutes/numbering.ts';
import { inForum, type CircleHouse } from '../fora/circle.ts';
import type { Rooms } from './rooms.ts';

export interface NumbersBefore {
  meetingTitle: string;
  atMs: number;
  /** The number that this meeting's first item has when they run on. */
  next: number;
}

/** The forum's latest meeting before this one, planned ones too; null where there is none. */
export async function numbersBefore(
  house: Pick<CircleHouse, 'directory' | 'fora'> & { rooms: Rooms },
  state: MeetingState,
  organisationId: string,
): Promise<NumbersBefore | null> {
  const { directory, rooms } = house;
  const isOfForum = await inForum(house, organisationId, state.forum);
  const [before] = (await directory.list(organisationId))
    .filter((one) => one.id !== state.id && one.phase !== 'draft' && isOfForum(one))
    .filter(({ startsAtMs }) => startsAtMs < state.startsAtMs)
    .toSorted((a, b) => b.startsAtMs - a.startsAtMs);
  const room = before && (await rooms.open(before.id));
  return room ? { meetingTitle: before.title, atMs: before.startsAtMs, next: numberAfter(room.state) } : null;
}
