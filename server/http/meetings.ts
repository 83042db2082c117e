// REST: making a meeting, and reading its state as the staff see it.

import { findTemplate } from '../../src/lib/core/library/library.ts';
import { newMeetingSchema } from '../../src/lib/core/protocol/rest.ts';
import { MINUTE_MS } from '../../src/lib/core/time.ts';
import type { OwnTemplate } from '../meetings/own-templates.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { ownOrigin } from '../origin.ts';
import { authorise, findMeeting, json, readBody, type Call } from './call.ts';
import { problem } from './problem.ts';
import { startsAtMs } from './starts-at.ts';

/** `POST /api/v1/meetings`: a planned meeting from a template, with its people invited. */
export async function createMeeting(call: Call): Promise<Response> {
  const grant = await authorise(call, 'meetings:write');
  if (grant instanceof Response) return grant;
  const body = await readBody(call, newMeetingSchema);
  if (body instanceof Response) return body;
  const template = findTemplate(body.template) ?? (await ownTemplate(call, grant.organisationId, body.template));
  if (!template) return problem('template.unknown', 'See docs/protocol.md for the templates that there are.');
  const startsMs = startsAtMs(body.startsAt);
  if (startsMs === null) return problem('startsAt.invalid', 'Give it as in "2026-11-24T16:30+01:00".');

  const { agenda, template: _slug, startsAt: _text, ...plain } = body;
  const items = agenda?.map(({ minutes, ...item }) => ({ ...item, plannedMs: minutes * MINUTE_MS }));
  const organisation = await call.app.accounts.organisation(grant.organisationId);
  const created = await planMeeting(call.app.rooms, organisation, {
    ...plain,
    template,
    language: 'da',
    startsAtMs: startsMs,
    ...(items && { agenda: items }),
  });
  if (!created) return problem('minutes.tooLong', 'A meeting is at most 24 hours long.');
  const { meetingId: id, joinCode } = created;
  return json({ id, joinCode, links: linksOf(call, id, joinCode) }, 201);
}

/** The organisation's own template of that slug, while it is in use. */
async function ownTemplate({ app }: Call, organisationId: string, slug: string): Promise<OwnTemplate | undefined> {
  const own = await app.ownTemplates.find(organisationId, slug);
  return own?.retiredAtMs === null ? own : undefined;
}

/** `GET /api/v1/meetings/{id}`: everything that is known of the meeting. */
export async function showMeeting(call: Call, meetingId: string): Promise<Response> {
  const grant = await authorise(call, 'meetings:read');
  if (grant instanceof Response) return grant;
  const meeting = await findMeeting(call, meetingId, grant.organisationId);
  if (meeting instanceof Response) return meeting;
  const room = await call.app.rooms.open(meeting.id);
  if (!room) throw new Error(`meeting ${meeting.id} has no log`);
  return json(room.state);
}

function linksOf({ app, request }: Call, id: string, joinCode: string): Record<string, string> {
  const origin = ownOrigin(app.config, request.headers.get('host') ?? undefined) ?? new URL(request.url).origin;
  return {
    facilitate: `${origin}/meetings/${id}/facilitate`,
    screen: `${origin}/meetings/${id}/screen`,
    join: `${origin}/join?code=${joinCode}`,
    minutes: `${origin}/meetings/${id}/minutes`,
  };
}
