// The secretary's page: the seat, the meeting as it is now, and what its organisation has of its own: phrases for decisions,
// templates for the minutes.

import { talkOf } from '$lib/checklist.server.ts';
import { takeUpFollowUp } from '$lib/follow-up.server.ts';
import { openLivePage } from '$lib/live-page.server.ts';
import { offeredTemplates } from '$lib/minutes-templates.server.ts';
import { templateUnlessChosen } from '$server/papers/shown-template.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await takeUpFollowUp(event);
  const page = await openLivePage(event, 'secretary');
  const { app } = event.locals;
  const meeting = await app.directory.find(event.params.meetingId);
  const organisationId = meeting?.organisationId ?? '';
  const { state } = page.snapshot;
  const usual = await templateUnlessChosen(app, organisationId, state);
  return {
    ...page,
    phrases: await app.ownPhrases.texts(organisationId),
    templates: await offeredTemplates(app, organisationId, state.minutes.template),
    /** By which the minutes are shown until one is chosen for the meeting. */
    usualTemplate: usual?.slug ?? '',
    talk: await talkOf(app, organisationId, state),
  };
};
