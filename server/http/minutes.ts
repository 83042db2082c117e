// REST: the minutes of a meeting as data and as files. Pages link here too, so people are let in by their cookies.

import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Sight } from '../../src/lib/core/meeting/visibility.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import { identify } from '../auth/identify.ts';
import { EXPORT_FORMATS, type ExportedFile } from '../exports/exports.ts';
import { contentDisposition } from '../exports/file-name.ts';
import { withStoredPictures } from '../meetings/minutes-pictures.ts';
import { minutesSight, readMinutes } from '../meetings/read-minutes.ts';
import type { Room } from '../meetings/room.ts';
import { authorise, json, unknownMeeting, type Call } from './call.ts';
import { problem } from './problem.ts';

/** The minutes templates that there are, by slug. */
const TEMPLATES = { beslutningsreferat };

/** `GET /api/v1/meetings/{id}/minutes.{format}?template=&audience=`. The words of a document come from outside. */
export async function giveMinutes(
  call: Call,
  { meetingId, format }: { meetingId: string; format: string },
  wordsOf: (language: Language) => MinutesWords,
): Promise<Response> {
  const room = await call.app.rooms.open(meetingId);
  const sight = await sightOfReader(call, room, meetingId);
  if (sight instanceof Response) return sight;
  if (!room) return unknownMeeting();
  const { searchParams } = new URL(call.request.url);
  const refusal = refuseAudience(searchParams.get('audience') ?? 'intern');
  if (refusal) return refusal;
  const template = searchParams.get('template') ?? 'beslutningsreferat';
  if (!isKey(TEMPLATES, template))
    return problem('template.unknown', 'See docs/protocol.md for the templates that there are.');
  const exportFormat = EXPORT_FORMATS.find((each) => each === format);
  if (format !== 'json' && !exportFormat) {
    return problem('format.unknown', `Minutes are given as json, ${EXPORT_FORMATS.join(', ')}.`);
  }

  const minutes = await readMinutes(call.app.notes, room.state, sight);
  if (!exportFormat) return json(minutes);
  const document = TEMPLATES[template](minutes, wordsOf(minutes.language));
  const whole = await withStoredPictures(document, (id) => call.app.attachments.picture(room, sight, id));
  return file(await call.app.exports.render(whole, exportFormat));
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

function refuseAudience(audience: string): Response | null {
  if (audience === 'intern') return null;
  if (audience !== 'offentlig') return problem('audience.unknown', 'The audience is "intern" or "offentlig".');
  return problem('gate.missing', 'Public minutes have to pass a check that does not exist yet.');
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

function isKey<T extends object>(object: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(object, key);
}
