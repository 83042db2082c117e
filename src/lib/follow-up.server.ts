// Taking up what earlier meetings left open, when somebody of the staff opens a desk: so it is there when the meeting begins,
// as it stands then.

import type { RequestEvent } from '@sveltejs/kit';
import { isRehearsal } from '$lib/core/meeting/rehearsal.ts';
import { bringFollowUp } from '$server/fora/follow-up.ts';
import { mayWrite } from './account-rights.ts';

type Asked = Pick<RequestEvent, 'locals'> & { params: { meetingId: string } };

/** Brings the open agreements to the meeting of the page; for the staff of its organisation alone, and never to a rehearsal. */
export async function takeUpFollowUp({ locals, params }: Asked): Promise<void> {
  const { app, account } = locals;
  if (!account || !mayWrite(account.role) || isRehearsal(params.meetingId)) return;
  const meeting = await app.directory.find(params.meetingId);
  const room = meeting?.organisationId === account.organisationId ? await app.rooms.open(params.meetingId) : null;
  if (room) await bringFollowUp(app, account.organisationId, room);
}
