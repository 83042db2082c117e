// REST: the minutes and the agenda of a meeting as data and as files. Pages link here too, so people are let in by their cookies.

import { agendaData } from '../../src/lib/core/minutes/agenda.ts';
import type { Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { tellAccess } from '../audit/told-access.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../exports/exports.ts';
import { outgoingAgenda } from '../meetings/outgoing-minutes.ts';
import { askedMinutes, documentOf, fileResponse, type Asked, type WordsOf } from './asked-minutes.ts';
import { json, type Call } from './call.ts';
import { MINUTES_SCHEMA_PATH } from './schemas.ts';
import { problem } from './problem.ts';

/** In internal minutes for the staff: how many sentences name a pupil or tell a civil registration number. */
const PERSONS_HEADER = 'Samtalerum-Persons';

interface Address {
  meetingId: string;
  format: string;
}

/** `GET /api/v1/meetings/{id}/minutes.{format}?template=&audience=&version=&item=&archive=`. The words of a document come from outside. */
export async function giveMinutes(call: Call, { meetingId, format }: Address, wordsOf: WordsOf): Promise<Response> {
  const asked = await askedMinutes(call, meetingId);
  if (asked instanceof Response) return asked;
  const answer = await given(call, asked, { format, wordsOf, data: (minutes) => minutes });
  if (answer.ok) {
    const detail = { format, audience: asked.audience };
    await tellAccess(call.app, call.request.headers, { act: 'minutes.exported', meetingId, detail });
  }
  if (format === 'json') answer.headers.set('Link', `<${MINUTES_SCHEMA_PATH}>; rel="describedby"`);
  return answer;
}

/** `GET /api/v1/meetings/{id}/agenda.{format}?audience=&archive=`: the same, before the meeting. */
export async function giveAgenda(call: Call, { meetingId, format }: Address, wordsOf: WordsOf): Promise<Response> {
  const asked = await askedMinutes(call, meetingId, outgoingAgenda);
  return asked instanceof Response ? asked : given(call, asked, { format, wordsOf, data: agendaData });
}

interface Giving {
  format: string;
  wordsOf: WordsOf;
  /** What of the minutes is given as data. */
  data: (minutes: Minutes) => unknown;
}

async function given(call: Call, asked: Asked, { format, wordsOf, data }: Giving): Promise<Response> {
  const exportFormat = EXPORT_FORMATS.find((each) => each === format);
  if (format !== 'json' && !exportFormat) {
    return problem('format.unknown', `It is given as json, ${EXPORT_FORMATS.join(', ')}.`);
  }
  // Names are looked for in a thread of their own, while the file is written in another.
  const [response, persons] = await Promise.all([
    exportFormat ? rendered(call, asked, exportFormat, wordsOf) : json(data(asked.outgoing.minutes)),
    personsIn(asked),
  ]);
  if (persons !== null) response.headers.set(PERSONS_HEADER, String(persons));
  return response;
}

async function rendered(call: Call, asked: Asked, format: ExportFormat, wordsOf: WordsOf): Promise<Response> {
  const archive = new URL(call.request.url).searchParams.has('archive');
  const file = await call.app.exports.render(await documentOf(call, asked, wordsOf), format, { archive });
  return fileResponse({ ...file, body: Buffer.from(file.body) });
}

/** How many sentences name somebody; for the staff's internal ones alone. */
async function personsIn({ audience, sight, outgoing }: Asked): Promise<number | null> {
  return audience === 'intern' && sight === 'staff' ? (await outgoing.persons()).length : null;
}
