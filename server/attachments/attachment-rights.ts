// Who may bring a file to a meeting, and as whom. Asked when it is used, by the cookies that a browser sends.

import { isRunning, findItem, type MeetingState } from '../../src/lib/core/meeting/model.ts';
import { mayWriteNotes } from '../../src/lib/core/meeting/notes-rights.ts';
import { isStaffRole } from '../../src/lib/core/meeting/permissions.ts';
import { roleOf } from '../../src/lib/core/meeting/standing.ts';
import { mayDo } from '../../src/lib/core/organisation/permissions.ts';
import type { Account } from '../auth/account.ts';
import type { Seats } from '../auth/seats.ts';
import type { Seat } from '../store/seats-store.ts';
import type { AttachmentUse } from '../store/tables/attachments.ts';

/**
 * The seat that somebody acts with: an account's by its role, or the one that the browser keeps for this meeting; null for
 * a stranger. Whoever only looks at a file does not come into the room by it.
 */
export async function seatOfVisitor(
  seats: Seats,
  meetingId: string,
  account: Account | null,
  headers: Headers,
): Promise<Seat | null> {
  const kept = await seats.fromCookie(meetingId, headers);
  if (!account) return kept;
  if (!mayDo(account.role, 'minutes.write')) return kept ?? seats.forAccount(meetingId, account, 'participant', false);
  const role = mayDo(account.role, 'meetings.lead') ? 'facilitator' : 'secretary';
  return (await seats.forAccount(meetingId, account, role, false)) ?? kept;
}

/** Whether this seat may bring such a file: the staff attachments, and pictures whoever may write where they will stand. */
export function mayUpload(state: MeetingState, seat: Seat, use: AttachmentUse, itemId: string | null): boolean {
  const isStaff = isStaffRole(roleOf(state, seat));
  if (use === 'attachment') return isStaff;
  const isClosed = itemId !== null && findItem(state, itemId)?.closed === true;
  const docName = isClosed ? state.notes.closed : state.notes.shared;
  // Before the meeting the staff prepare; the right to write opens with it.
  if (isStaff && !isRunning(state) && state.phase !== 'closed') return true;
  return docName !== undefined && mayWriteNotes(state, docName, seat);
}
