// REST: the minutes of a meeting as data and as files. Pages link here too, so people are let in by their cookies.

import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Sight } from '../../src/lib/core/meeting/visibility.ts';
import { WHY } from '../../src/lib/core/minutes/confidentiality/rules.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import { agendaData } from '../../src/lib/core/minutes/agenda.ts';
import type { Minutes, MinutesAudience } from '../../src/lib/core/minutes/minutes.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import { identify } from '../auth/identify.ts';
import { EXPORT_FORMATS, type ExportedFile } from '../exports/exports.ts';
import { contentDisposition } from '../exports/file-name.ts';
import { minutesPaper } from '../meetings/minutes-paper.ts';
import { isHeld, outgoingAgenda, outgoingMinutes, type Held, type Outgoing } from '../meetings/outgoing-minutes.ts';
import { minutesSight } from '../meetings/read-minutes.ts';
import type { Room } from '../meetings/room.ts';
import { authorise, json, unknownMeeting, type Call } from './call.ts';
import { problem } from './problem.ts';

const AUDIENCES: readonly MinutesAudience[] = ['intern', 'offentlig'];

/** In internal minutes for the staff: how many sentences name a pupil or tell a civil registration number. */
const PERSONS_HEADER = 'Samtalerum-Persons';

interface Asked {
  meetingId: string;
  format: string;
}
type WordsOf = (language: Language) => MinutesWords;

/** What is given: which minutes, and what of them as data. */
interface Giving {
  of(
    room: Room,
    asked: { audience: MinutesAudience; sight: Sight; version: number | undefined },
  ): Promise<Outgoing | Held>;
  data(minutes: Minutes): unknown;
}

/** `GET /api/v1/meetings/{id}/minutes.{format}?template=&audience=&version=`. The words of a document come from outside. */
export function giveMinutes(call: Call, asked: Asked, wordsOf: WordsOf): Promise<Response> {
  const of: Giving['of'] = (room, reader) => outgoingMinutes(call.app, room.state, reader);
  return give(call, asked, wordsOf, { of, data: (minutes) => minutes });
}

/** `GET /api/v1/meetings/{id}/agenda.{format}?audience=`: the same, before the meeting. */
export function giveAgenda(call: Call, asked: Asked, wordsOf: WordsOf): Promise<Response> {
  const of: Giving['of'] = (room, reader) => outgoingAgenda(call.app, room.state, reader);
  return give(call, asked, wordsOf, { of, data: agendaData });
}

async function give(call: Call, { meetingId, format }: Asked, wordsOf: WordsOf, giving: Giving): Promise<Response> {
  const room = await call.app.rooms.open(meetingId);
  const sight = await sightOfReader(call, room, meetingId);
  if (sight instanceof Response) return sight;
  if (!room) return unknownMeeting();
  const { searchParams } = new URL(call.request.url);
  const wanted = searchParams.get('audience') ?? 'intern';
  const audience = AUDIENCES.find((each) => each === wanted);
  if (!audience) return problem('audience.unknown', 'The audience is "intern" or "offentlig".');
  const meeting = await call.app.directory.find(meetingId);
  const slug = searchParams.get('template') ?? 'beslutningsreferat';
  const template = await call.app.minutesTemplates.contentOf(meeting?.organisationId ?? '', slug);
  if (!template) return problem('template.unknown', 'See docs/protocol.md for the templates that there are.');
  const exportFormat = EXPORT_FORMATS.find((each) => each === format);
  if (format !== 'json' && !exportFormat) {
    return problem('format.unknown', `It is given as json, ${EXPORT_FORMATS.join(', ')}.`);
  }

  const version = versionAsked(searchParams, room);
  if (version === null) return problem('version.unknown', 'The minutes have no approved version with this number.');
  const outgoing = await giving.of(room, { audience, sight, version });
  if (isHeld(outgoing)) return refuseHeld(outgoing);
  const isPointedOut = audience === 'intern' && sight === 'staff';
  const pointedOut = isPointedOut ? { [PERSONS_HEADER]: String((await outgoing.persons()).length) } : {};
  if (!exportFormat) return withHeaders(json(giving.data(outgoing.minutes)), pointedOut);
  const document = await minutesPaper(call.app, room, outgoing, { wordsOf, template });
  return withHeaders(file(await call.app.exports.render(document, exportFormat)), pointedOut);
}

/** The approved version that is asked for; undefined for the one that holds, null for one that there is not. */
function versionAsked(searchParams: URLSearchParams, { state }: Room): number | undefined | null {
  const asked = searchParams.get('version');
  if (asked === null) return undefined;
  return state.minutes.versions.find(({ number }) => String(number) === asked)?.number ?? null;
}

/** What whoever asks may see: people by their cookies, and programs all of it by their token. */
async function sightOfReader(call: Call, room: Room | null, meetingId: string): Promise<Sight | Response> {
  const { app, request } = call;
  const reader = await identify(app, request.headers, meetingId);
  const meeting = await app.directory.find(meetingId);
  const sight = room && meeting && minutesSight(room.state, meeting, reader);
  if (sight) return sight;
  if (reader.account) return unknownMeeting();
  const grant = await authorise(call, 'minutes:read');
  if (grant instanceof Response) return grant;
  return meeting?.organisationId === grant.organisationId ? 'staff' : unknownMeeting();
}

/** Why there are no public minutes; for sentences all of them, with why and with another wording. */
function refuseHeld(held: Held): Response {
  if (held === 'neverPublic') return problem('minutes.confidential', 'What such a meeting holds is never made public.');
  const findings = held.findings.map(asTold);
  return problem('minutes.held', 'Each sentence in "findings" has to be settled on the page of the minutes.', {
    members: { findings },
  });
}

function asTold({ text, rule, where, suggestion, label }: Finding) {
  return { text, rule, where, suggestion, why: WHY[rule].da, ...(label !== undefined && { label }) };
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

function file({ body, contentType, fileName }: ExportedFile): Response {
  return new Response(Buffer.from(body), {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': contentDisposition(fileName),
      'Cache-Control': 'no-store',
    },
  });
}
