// The time line of a meeting, for those who lead meetings: what was planned and what became of it, and the whole log.

import { error } from '@sveltejs/kit';
import { tellAccess } from '$server/audit/told-access.ts';
import { allowed } from '../../../../guard.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = allowed(event, 'meetings.lead');
  const { app } = event.locals;
  const meeting = await app.directory.find(event.params.meetingId);
  if (meeting?.organisationId !== account.organisationId) error(404);
  await tellAccess(app, event.request.headers, { act: 'log.seen', meetingId: meeting.id });
  const log = await app.rooms.history(meeting.id);
  const keeping = await app.privacy.retention.keeping(meeting);
  return { keeping, meetingId: meeting.id, title: meeting.title, log, nowMs: Date.now() };
};
