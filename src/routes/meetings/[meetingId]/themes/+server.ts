// The themes that the organisation offers, for those who lead the meeting or write its minutes.

import { error, json } from '@sveltejs/kit';
import { withStartingThemes } from '$lib/themes.server.ts';
import { forStaff } from '../history/staff.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  await forStaff(event);
  const { app } = event.locals;
  const { meetingId } = event.params;
  const [meeting, room] = await Promise.all([app.directory.find(meetingId), app.rooms.open(meetingId)]);
  if (!meeting || !room) error(404);
  const themes = await withStartingThemes(app, meeting.organisationId, room.state.language);
  return json(await themes.texts(meeting.organisationId));
};
