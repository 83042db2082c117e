// The minutes as their readers would get them now, for the staff who write them.

import { error, json } from '@sveltejs/kit';
import type { Preview } from '$lib/components/common/minutes-preview.ts';
import { htmlBody } from '$lib/core/minutes/html.ts';
import { minutesWords } from '$lib/minutes-words.ts';
import { minutesPaper } from '$server/meetings/minutes-paper.ts';
import { isHeld, outgoingMinutes } from '$server/meetings/outgoing-minutes.ts';
import { forStaff } from '../history/staff.server.ts';
import type { RequestHandler } from './$types';
import { shownTemplate } from '$server/papers/shown-template.ts';

export const GET: RequestHandler = async (event) => {
  await forStaff(event);
  const { app } = event.locals;
  const room = await app.rooms.open(event.params.meetingId);
  if (!room) error(404);
  const audience = event.url.searchParams.get('audience') === 'offentlig' ? 'offentlig' : 'intern';
  const outgoing = await outgoingMinutes(app, room.state, { audience, sight: 'staff' });
  if (outgoing === 'neverPublic') return json({ kind: 'neverPublic' } satisfies Preview);
  if (outgoing === 'unknownItem') error(404);
  if (isHeld(outgoing)) return json({ kind: 'held', count: outgoing.findings.length } satisfies Preview);
  const { organisationId } = (await app.directory.find(room.meetingId)) ?? { organisationId: '' };
  const by = await shownTemplate(app, organisationId, room.state, event.url.searchParams.get('template'));
  if (!by) error(404);
  const paper = await minutesPaper(app, room, outgoing, { wordsOf: minutesWords, template: by.content });
  const html = htmlBody(paper);
  return json({ kind: 'paper', html, accent: paper.meta.letterhead.accent } satisfies Preview);
};
