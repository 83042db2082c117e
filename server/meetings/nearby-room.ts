// The room of a meeting, for whoever may come near it. For a stranger nothing is opened, so that another organisation's meeting
// takes no longer to be refused than one that never was (rule OR2).

import type { Account } from '../auth/account.ts';
import type { MeetingDirectory, MeetingEntry } from '../store/meeting-directory.ts';
import type { Seat } from '../store/seats-store.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** The room and its entry, for an account of its organisation or somebody with a seat in it; null for everybody else. */
export async function nearbyRoom(
  { directory, rooms }: { directory: MeetingDirectory; rooms: Rooms },
  meetingId: string,
  { account, seat }: { account: Account | null; seat: Seat | null },
): Promise<{ room: Room; meeting: MeetingEntry } | null> {
  const meeting = await directory.find(meetingId);
  if (!meeting || (!seat && account?.organisationId !== meeting.organisationId)) return null;
  const room = await rooms.open(meetingId);
  return room && { room, meeting };
}
