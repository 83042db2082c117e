// One version of a page of notes: its text, and putting it back.

import { error, json } from '@sveltejs/kit';
import { tellAccess } from '$server/audit/told-access.ts';
import { forStaff } from '../staff.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { mayRead } = await forStaff(event);
  const { meetingId, versionId } = event.params;
  const blocks = await event.locals.app.notesArchive.text(meetingId, Number(versionId), mayRead);
  if (!blocks) error(404);
  await tellAccess(event.locals.app, event.request.headers, { act: 'notes.historySeen', meetingId });
  return json({ blocks });
};

export const POST: RequestHandler = async (event) => {
  const { participantId, mayRead } = await forStaff(event);
  const { meetingId, versionId } = event.params;
  const { notesArchive } = event.locals.app;
  const outcome = await notesArchive.restore(meetingId, Number(versionId), participantId, mayRead);
  if (outcome === 'unknown') error(404);
  if (outcome === 'locked') error(409);
  return json({});
};
