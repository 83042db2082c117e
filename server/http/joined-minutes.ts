// REST: the minutes of several meetings as one document, the earliest first. Each passes the gate by itself; one that is held
// back holds the whole back.

import { joined } from '../../src/lib/core/minutes/joined.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import { isoDay, plainDate } from '../../src/lib/core/minutes/dates.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import { tellTaken } from '../audit/told-access.ts';
import { EXPORT_FORMATS } from '../exports/exports.ts';
import { isHeld, outgoingMinutes } from '../meetings/outgoing-minutes.ts';
import type { MeetingEntry } from '../store/meeting-directory.ts';
import {
  documentOf,
  fileResponse,
  organisationOf,
  refuseHeld,
  templateOf,
  wishOf,
  type WordsOf,
} from './asked-minutes.ts';
import type { Call } from './call.ts';
import { problem } from './problem.ts';

/** A year of a busy committee several times over. */
const MAX_MEETINGS = 100;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `GET /api/v1/minutes.{format}?from=&to=&template=&audience=`: of the staff's organisation, or the token's. Each by its own template, or all by one. */
export async function giveJoinedMinutes(
  call: Call,
  { format }: { format: string },
  wordsOf: WordsOf,
): Promise<Response> {
  const organisationId = await organisationOf(call);
  if (organisationId instanceof Response) return organisationId;
  const exportFormat = EXPORT_FORMATS.find((each) => each === format);
  if (!exportFormat) return problem('format.unknown', `They are given as ${EXPORT_FORMATS.join(', ')}.`);
  const wish = wishOf(call);
  if (wish instanceof Response) return wish;
  const meetings = await meetingsAsked(call, organisationId);
  if (meetings instanceof Response) return meetings;

  const documents: Document[] = [];
  for (const { id } of meetings) {
    const room = await call.app.rooms.open(id);
    if (!room) continue;
    const outgoing = await outgoingMinutes(call.app, room.state, { audience: wish.audience, sight: 'staff' });
    if (isHeld(outgoing)) return refuseHeld(outgoing, id);
    const template = await templateOf(call, room, organisationId, wish);
    if (template instanceof Response) return template;
    documents.push(await documentOf(call, { room, outgoing, template }, wordsOf));
  }
  const [first, ...others] = documents;
  const [firstMeeting] = meetings;
  const lastMeeting = meetings.at(-1);
  if (!first || !firstMeeting || !lastMeeting) return nothingFits();
  const words = wordsOf(first.meta.language);
  const days = [firstMeeting, lastMeeting].map(({ startsAtMs }) => plainDate(startsAtMs, TIME_ZONE, words.locale));
  const title = [...new Set(days)].join(' – ');
  const whole = joined([first, ...others], { title, kind: words.joined });
  const archive = new URL(call.request.url).searchParams.has('archive');
  const rendered = await call.app.exports.render(whole, exportFormat, { archive });
  await tellTaken(call.app, call.request.headers, organisationId, {
    ...{ act: 'minutes.exported', subject: { kind: 'minutes', id: '' } },
    detail: { format, audience: wish.audience, meetings: documents.length },
  });
  return fileResponse({ ...rendered, body: Buffer.from(rendered.body) });
}

/** Those of the period that have been held, the earliest first. */
async function meetingsAsked({ app, request }: Call, organisationId: string): Promise<MeetingEntry[] | Response> {
  const { searchParams } = new URL(request.url);
  const [from = '', to = ''] = ['from', 'to'].map((name) => searchParams.get(name) ?? '');
  if (![from, to].every((day) => DAY.test(day) && !Number.isNaN(Date.parse(day)))) {
    return problem('query.invalid', 'Say the first and the last day: ?from=2026-08-01&to=2026-12-31.');
  }
  const isWithin = (day: string) => from <= day && day <= to;
  const found = (await app.directory.list(organisationId))
    .filter(({ phase, startsAtMs }) => phase === 'closed' && isWithin(isoDay(startsAtMs, TIME_ZONE)))
    .toReversed();
  if (found.length === 0) return nothingFits();
  if (found.length > MAX_MEETINGS)
    return problem('query.invalid', `At most ${MAX_MEETINGS} meetings go into one document.`);
  return found;
}

function nothingFits(): Response {
  return problem('meeting.none', 'No meeting was held in that time.');
}
