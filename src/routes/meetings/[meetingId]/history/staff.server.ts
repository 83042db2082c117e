// Who may look at what the notes were: whoever leads the meeting or writes its minutes, by the right that their seat has
// now, and the accounts of its organisation that may take such a seat (rule NT22).

import { error, type RequestEvent } from '@sveltejs/kit';
import { mayWrite } from '$lib/account-rights.ts';
import { docNameOf, itemOfFragment, mayReadNotes } from '$lib/core/meeting/notes-rights.ts';
import { isStaffRole } from '$lib/core/meeting/permissions.ts';
import { refusalOf, roleOf } from '$lib/core/meeting/standing.ts';
import type { MayRead } from '$server/notes/notes-archive.ts';

interface Staff {
  /** Who it is in the meeting; null for an account that has no seat there. */
  participantId: string | null;
  mayRead: MayRead;
}

/** Lets the staff of this meeting pass; 401, 403 or 404 for everybody else. */
export async function forStaff({
  locals,
  params,
  request,
}: Pick<RequestEvent, 'locals' | 'request'> & { params: { meetingId: string } }): Promise<Staff> {
  const { app, account } = locals;
  const { meetingId } = params;
  const guest = await app.seats.fromCookie(meetingId, request.headers);
  const own = account && (await app.seats.ofAccount(meetingId, account));
  for (const seat of [guest, own]) {
    const room = seat && (await app.rooms.open(meetingId));
    if (!room || refusalOf(room.state, seat) !== null) continue;
    const { participantId } = seat;
    const role = roleOf(room.state, seat);
    if (!isStaffRole(role)) continue;
    const mayRead = (fragment: string) => {
      const item = itemOfFragment(room.state, fragment);
      return item !== undefined && mayReadNotes(room.state, docNameOf(room.state, item) ?? '', { participantId, role });
    };
    return { participantId, mayRead };
  }
  if (!account) error(guest ? 403 : 401);
  if (!mayWrite(account.role)) error(403);
  const meeting = await app.directory.find(meetingId);
  if (meeting?.organisationId !== account.organisationId) error(404);
  return { participantId: own?.participantId ?? null, mayRead: () => true };
}
