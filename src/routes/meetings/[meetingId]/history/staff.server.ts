// Who may look at what the notes were: the accounts of the meeting's organisation that may write its minutes.

import { error, type RequestEvent } from '@sveltejs/kit';
import { mayWrite } from '$lib/account-rights.ts';

/** Lets the staff of this meeting pass; 401, 403 or 404 for everybody else. */
export async function forStaff({
  locals,
  params,
}: Pick<RequestEvent, 'locals'> & { params: { meetingId: string } }): Promise<void> {
  const { app, account } = locals;
  if (!account) error(401);
  if (!mayWrite(account.role)) error(403);
  const meeting = await app.directory.find(params.meetingId);
  if (meeting?.organisationId !== account.organisationId) error(404);
}
