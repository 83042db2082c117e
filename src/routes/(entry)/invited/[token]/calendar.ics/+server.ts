// The meeting for the calendar of whoever has this personal link.

import { error } from '@sveltejs/kit';
import { calendarFile } from '$lib/calendar-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const invited = await event.locals.app.invitations.fromToken(event.params.token);
  if (!invited) error(404);
  return calendarFile(event, invited.room.state);
};
