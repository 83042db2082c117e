// What every call that gives minutes does first: whose meeting it is, who asks, for whom, in which template, and what the gate
// says. It answers with what may be given, or with the refusal itself.

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Sight } from '../../src/lib/core/meeting/visibility.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import { WHY } from '../../src/lib/core/minutes/confidentiality/rules.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import type { MinutesAudience } from '../../src/lib/core/minutes/minutes.ts';
import type { MinutesTemplate } from '../../src/lib/core/minutes/templates/schema.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';
import { mayDo } from '../../src/lib/core/organisation/permissions.ts';
import type { App } from '../app.ts';
import { identify } from '../auth/identify.ts';
import { contentDisposition } from '../exports/file-name.ts';
import { minutesPaper } from '../meetings/minutes-paper.ts';
import {
  isHeld,
  outgoingMinutes,
  type AskedFor,
  type Outgoing,
  type Unavailable,
} from '../meetings/outgoing-minutes.ts';
import { nearbyRoom } from '../meetings/nearby-room.ts';
import { minutesSight } from '../meetings/read-minutes.ts';
import type { Room } from '../meetings/room.ts';
import type { MeetingEntry } from '../store/meeting-directory.ts';
import { shownTemplate } from '../papers/shown-template.ts';
import { authorise, findMeeting, unknownMeeting, type Call } from './call.ts';
import { problem } from './problem.ts';

const AUDIENCES: readonly MinutesAudience[] = ['intern', 'offentlig'];

export type WordsOf = (language: Language) => MinutesWords;

/** What the address asks for, beside the meeting. */
export interface Wish {
  audience: MinutesAudience;
  /** The slug in the address; null for the meeting's own. */
  templateAsked: string | null;
  itemId: string | undefined;
}

export interface Asked extends Wish {
  room: Room;
  /** With whose eyes whoever asks sees the meeting. */
  sight: Sight;
  template: MinutesTemplate;
  outgoing: Outgoing;
}

/** The minutes of the meeting for whoever asks; `going` where it is something else that goes the same road. */
export async function askedMinutes(
  call: Call,
  meetingId: string,
  going: (source: App, state: MeetingState, asked: AskedFor) => Promise<Outgoing | Unavailable> = outgoingMinutes,
): Promise<Asked | Response> {
  const read = await readable(call, meetingId);
  if (read instanceof Response) return read;
  const { room, meeting, sight } = read;
  const wish = wishOf(call);
  if (wish instanceof Response) return wish;
  const template = await templateOf(call, room, meeting.organisationId, wish);
  if (template instanceof Response) return template;
  const version = versionAsked(call, room);
  if (version === null) return problem('version.unknown', 'The minutes have no approved version with this number.');
  const outgoing = await going(call.app, room.state, { ...wish, sight, version });
  return isHeld(outgoing) ? refuseHeld(outgoing) : { ...wish, room, sight, template, outgoing };
}

/** What the query says, with its defaults. */
export function wishOf({ request }: Call): Wish | Response {
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('audience') ?? 'intern';
  const audience = AUDIENCES.find((each) => each === wanted);
  if (!audience) return problem('audience.unknown', 'The audience is "intern" or "offentlig".');
  return { audience, templateAsked: searchParams.get('template'), itemId: searchParams.get('item') || undefined };
}

/** By which template this meeting's minutes are given (rule TM4). */
export async function templateOf(
  { app }: Call,
  { state }: Room,
  organisationId: string,
  { templateAsked }: Pick<Wish, 'templateAsked'>,
): Promise<MinutesTemplate | Response> {
  const shown = await shownTemplate(app, organisationId, state, templateAsked);
  return shown?.content ?? problem('template.unknown', 'See docs/protocol.md for the templates that there are.');
}

/** The approved version that is asked for; undefined for the one that holds, null for one that there is not. */
function versionAsked({ request }: Call, { state }: Room): number | undefined | null {
  const asked = new URL(request.url).searchParams.get('version');
  if (asked === null) return undefined;
  return state.minutes.versions.find(({ number }) => String(number) === asked)?.number ?? null;
}

/** The document with its letterhead and its pictures. */
export async function documentOf(
  { app }: Call,
  { room, outgoing, template }: Pick<Asked, 'room' | 'outgoing' | 'template'>,
  wordsOf: WordsOf,
): Promise<Document> {
  return minutesPaper(app, room, outgoing, { wordsOf, template });
}

/** The meeting with what whoever asks may see of it: people by their cookies, and programs all of it by their token. */
async function readable(
  call: Call,
  meetingId: string,
): Promise<{ room: Room; meeting: MeetingEntry; sight: Sight } | Response> {
  const { app, request } = call;
  const reader = await identify(app, request.headers, meetingId);
  const near = await nearbyRoom(app, meetingId, reader);
  const sight = near && minutesSight(near.room.state, near.meeting, reader);
  if (sight) return { ...near, sight };
  if (reader.account) return unknownMeeting();
  const grant = await authorise(call, 'minutes:read');
  if (grant instanceof Response) return grant;
  const meeting = await findMeeting(call, meetingId, grant.organisationId);
  if (meeting instanceof Response) return meeting;
  const room = await app.rooms.open(meetingId);
  return room ? { room, meeting, sight: 'staff' } : unknownMeeting();
}

/** What asks for several meetings: the staff's organisation by their cookie, or the token's. */
export async function organisationOf(call: Call): Promise<string | Response> {
  const { account } = await identify(call.app, call.request.headers);
  if (account && mayDo(account.role, 'minutes.write')) return account.organisationId;
  const grant = await authorise(call, 'minutes:read');
  return grant instanceof Response ? grant : grant.organisationId;
}

/** Why there are no such minutes; for sentences all of them, with why and with another wording. Of several meetings it says which. */
export function refuseHeld(held: Unavailable, meetingId?: string): Response {
  const which = meetingId === undefined ? {} : { meetingId };
  if (held === 'neverPublic') {
    return problem('minutes.confidential', 'What such a meeting holds is never made public.', { members: which });
  }
  if (held === 'unknownItem') return problem('item.unknown', 'The agenda of the meeting has the ids of its items.');
  const findings = held.findings.map(asTold);
  return problem('minutes.held', 'Each sentence in "findings" has to be settled on the page of the minutes.', {
    members: { findings, ...which },
  });
}

/** A file to be kept. */
export function fileResponse({
  body,
  contentType,
  fileName,
}: {
  body: BodyInit;
  contentType: string;
  fileName: string;
}): Response {
  return new Response(body, {
    headers: {
      'Content-Type': contentType,
      'Content-Disposition': contentDisposition(fileName),
      'Cache-Control': 'no-store',
    },
  });
}

/** A finding as programs are told of it. */
export function asTold({ text, rule, where, suggestion, label }: Finding) {
  return { text, rule, where, suggestion, why: WHY[rule].da, ...(label !== undefined && { label }) };
}
