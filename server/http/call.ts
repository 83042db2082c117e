// What every REST call goes through: the right to make it, and a body of bounded size that fits its schema. Each step
// answers with what was asked for or with the refusal itself, a Response.

import * as v from 'valibot';
import type { App } from '../app.ts';
import type { Visitor } from '../auth/account.ts';
import { identify } from '../auth/identify.ts';
import type { Scope } from '../auth/scopes.ts';
import type { Grant } from '../auth/tokens.ts';
import type { MeetingEntry } from '../store/meeting-directory.ts';
import { problem } from './problem.ts';

/** One REST call. */
export interface Call {
  readonly app: App;
  readonly request: Request;
  readonly visitor: Visitor;
}

/** The largest body: a full agenda and five hundred people fit many times over. */
const MAX_BODY_BYTES = 256 * 1024;
const MAX_LISTED_ISSUES = 20;

/** What the call's token allows, when that includes `scope`. Whatever is not allowed here is refused. */
export async function authorise({ app, request }: Call, scope: Scope): Promise<Grant | Response> {
  if (!request.headers.has('authorization')) {
    return problem('token.missing', 'Send the header "Authorization: Bearer <token>".', challenge());
  }
  const { grant } = await identify(app, request.headers);
  if (!grant) {
    return problem('token.unknown', 'Make a token with "npm run -s cli -- token create".', challenge('invalid_token'));
  }
  if (grant.scopes.includes(scope)) return grant;
  return problem('scope.missing', `This call needs the scope ${scope}.`, challenge('insufficient_scope', scope));
}

/** The meeting, when it belongs to that organisation; another's is as unknown as one that never was. */
export async function findMeeting(
  { app }: Call,
  meetingId: string,
  organisationId: string,
): Promise<MeetingEntry | Response> {
  const meeting = await app.directory.find(meetingId);
  if (meeting?.organisationId === organisationId) return meeting;
  return unknownMeeting();
}

/** The refusal for a meeting that is not there, or not for whoever asks: the two look alike. */
export function unknownMeeting(): Response {
  return problem('meeting.unknown', 'Check the id; a token reaches the meetings of its own organisation only.');
}

/** The body, read up to the limit and checked against its schema. */
export async function readBody<TSchema extends v.GenericSchema>(
  { request }: Call,
  schema: TSchema,
): Promise<v.InferOutput<TSchema> | Response> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return problem('body.type', 'Send the header "Content-Type: application/json".');
  const text = await readText(request);
  if (text === null) return problem('body.tooLarge', `A body has at most ${MAX_BODY_BYTES} bytes.`);
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return problem('body.notJson', 'Send one JSON object in UTF-8.');
  }
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return parsed.output;
  const errors = parsed.issues
    .slice(0, MAX_LISTED_ISSUES)
    .map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
  return problem('body.invalid', 'See "errors" for what does not fit, and docs/protocol.md for what does.', {
    members: { errors },
  });
}

/** An answer in JSON, with the letters themselves. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
}

/** The body as text; null when it is longer than allowed. No more than that is ever held. */
async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function challenge(error?: string, scope?: Scope): { headers: Record<string, string> } {
  const parameters = [error && `error="${error}"`, scope && `scope="${scope}"`].filter(Boolean).join(', ');
  return { headers: { 'WWW-Authenticate': `Bearer ${parameters}`.trim() } };
}
