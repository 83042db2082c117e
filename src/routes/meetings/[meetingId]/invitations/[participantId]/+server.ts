// The invitation as this person would get it now, to look at before it is sent.

import { error, json } from '@sveltejs/kit';
import { sendingOf, staffOf } from '$lib/staff.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const staff = await staffOf(event);
  const { participantId } = event.params;
  const message = await event.locals.app.invitations.preview(staff.room, participantId, sendingOf(event, staff));
  if (!message) error(404);
  return json(message);
};
