// The secretary's page: the seat, the meeting as it is now, and the organisation's own phrases for decisions.

import { openLivePage } from '$lib/live-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const page = await openLivePage(event, 'secretary');
  const { app } = event.locals;
  const meeting = await app.directory.find(event.params.meetingId);
  return { ...page, phrases: meeting ? await app.ownPhrases.texts(meeting.organisationId) : [] };
};
