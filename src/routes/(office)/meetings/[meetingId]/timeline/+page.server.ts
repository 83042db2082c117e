// The time line of a meeting, for those who lead meetings: what was planned and what became of it, and the whole log.

import { error } from '@sveltejs/kit';
import { leading } from '../../../../guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = leading(event);
  const { app } = event.locals;
  const meeting = await app.directory.find(event.params.meetingId);
  if (meeting?.organisationId !== account.organisationId) error(404);
  const log = await app.rooms.history(meeting.id);
  return { meetingId: meeting.id, title: meeting.title, log, nowMs: Date.now() };
};
