// The public page as it would stand, for the staff to look at before it does.

import { error } from '@sveltejs/kit';
import { previewPage } from '$lib/core/minutes/public-page.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { OWN_SETTING, pageResponse } from '$lib/public-page.server.ts';
import { publicPageWords } from '$lib/public-page-words.ts';
import { allowed } from '../../../../guard.server.ts';
import type { RequestHandler } from './$types';
import { shownTemplate } from '$server/papers/shown-template.ts';

export const GET: RequestHandler = async (event) => {
  const { app } = event.locals;
  const account = allowed(event, 'minutes.write');
  const meeting = await app.directory.find(event.params.meetingId);
  if (meeting?.organisationId !== account.organisationId) error(404);
  const room = await app.rooms.open(meeting.id);
  const version = Number(event.url.searchParams.get('version'));
  if (!room) error(404);
  const asked = event.url.searchParams.get('template');
  const by = await shownTemplate(app, account.organisationId, room.state, asked);
  if (!by) error(404);
  const edition = await app.publications.edition(room, version, { wordsOf: minutesWords, template: by.content });
  if (!edition || edition === 'neverPublic' || 'findings' in edition) error(404);
  const { facts, article } = edition;
  const page = { facts, isListed: false, editions: [{ version, publishedAtMs: Date.now(), note: '' }] };
  return pageResponse(previewPage({ ...page, article, path: '' }, publicPageWords(facts.language), OWN_SETTING));
};
