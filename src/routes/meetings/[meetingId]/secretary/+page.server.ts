// The secretary's page: the seat, the meeting as it is now, and the organisation's own phrases for decisions.

import { talkOf } from '$lib/checklist.server.ts';
import { takeUpFollowUp } from '$lib/follow-up.server.ts';
import { openLivePage } from '$lib/live-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await takeUpFollowUp(event);
  const page = await openLivePage(event, 'secretary');
  const { app } = event.locals;
  const meeting = await app.directory.find(event.params.meetingId);
  if (!meeting) return { ...page, phrases: [], talk: null };
  return {
    ...page,
    phrases: await app.ownPhrases.texts(meeting.organisationId),
    talk: await talkOf(app, meeting.organisationId, page.snapshot.state),
  };
};
