// The meeting for one's calendar: for the organisation's people, and for guests with a seat.

import { error, redirect } from '@sveltejs/kit';
import { calendarFile } from '$lib/calendar-file.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { app, account } = event.locals;
  const { meetingId } = event.params;
  const seat = await app.seats.fromCookie(meetingId, event.request.headers);
  if (!seat && !account) redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname)}`);
  const meeting = await app.directory.find(meetingId);
  const isOurs = meeting !== null && meeting.organisationId === account?.organisationId;
  const room = seat || isOurs ? await app.rooms.open(meetingId) : null;
  if (!room) error(404);
  return calendarFile(event, room.state);
};
