// The meeting for one's calendar: for the organisation's people, and for guests with a seat.

import { error, redirect } from '@sveltejs/kit';
import { mayWrite } from '$lib/account-rights.ts';
import { calendarFile } from '$lib/calendar-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { app, account } = event.locals;
  const { meetingId } = event.params;
  const seat = await app.seats.fromCookie(meetingId, event.request.headers);
  if (!seat && !account) redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname)}`);
  const meeting = await app.directory.find(meetingId);
  const isOurs = meeting !== null && account !== null && meeting.organisationId === account.organisationId;
  // A draft is the staff's alone (rule MT7).
  const isThere = isOurs && (meeting.phase !== 'draft' || mayWrite(account.role));
  const room = seat || isThere ? await app.rooms.open(meetingId) : null;
  if (!room) error(404);
  return calendarFile(event, room.state);
};
