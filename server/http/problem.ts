// How REST says no: problem+json (RFC 9457) with a code that programs compare and a sentence that people read.

/** Every reason for which a REST call is refused: its status, and what the reason is called. */
export const PROBLEMS = {
  'body.notJson': [400, 'The body is not JSON'],
  'upload.malformed': [400, 'The upload cannot be read'],
  'seat.missing': [401, 'A seat in the meeting is needed'],
  'token.missing': [401, 'A token is needed'],
  'token.unknown': [401, 'The token is not known'],
  'scope.missing': [403, 'The token lacks a scope'],
  'minutes.confidential': [403, 'The minutes are never public'],
  'upload.forbidden': [403, 'This seat may not bring such a file'],
  'origin.foreign': [403, 'This page is not ours'],
  'path.unknown': [404, 'There is no such address'],
  'meeting.unknown': [404, 'There is no such meeting'],
  'calendar.unknown': [404, 'There is no such calendar'],
  'agreement.unknown': [404, 'There is no such agreement'],
  'attachment.unknown': [404, 'There is no such attachment'],
  'code.unknown': [404, 'No meeting has this code'],
  'format.unknown': [404, 'There is no such format'],
  'version.unknown': [404, 'There is no such version'],
  'item.unknown': [404, 'There is no such item'],
  'meeting.none': [404, 'No meeting fits'],
  'method.unknown': [405, 'This address does not take this method'],
  'meeting.isDraft': [409, 'The meeting is still a draft'],
  'minutes.held': [409, 'Sentences hold the public minutes back'],
  'upload.refused': [409, 'The meeting does not take this file'],
  'upload.tooLarge': [413, 'The file is too large'],
  'upload.full': [413, 'The meeting has no space left'],
  'body.tooLarge': [413, 'The body is too large'],
  'body.type': [415, 'The body must be application/json'],
  'upload.type': [415, 'Files of this type are not taken'],
  'upload.empty': [422, 'The file is empty'],
  'body.invalid': [422, 'The body does not have the right shape'],
  'query.invalid': [422, 'The query does not have the right shape'],
  'template.unknown': [422, 'There is no such template'],
  'startsAt.invalid': [422, 'The starting time cannot be read'],
  'minutes.tooLong': [422, 'The meeting is too long'],
  'audience.unknown': [422, 'There is no such audience'],
  'documents.tooMany': [429, 'Too many documents at once'],
  'code.tooMany': [429, 'Too many wrong codes'],
  internal: [500, 'The server failed'],
} as const satisfies Record<string, readonly [status: number, title: string]>;
/** The content type of such an answer. */
export const PROBLEM_TYPE = 'application/problem+json';
export type ProblemCode = keyof typeof PROBLEMS;

/** Members beyond the standard ones, and headers, such as `Retry-After`. */
interface Extra {
  readonly members?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

/** The answer for a refused call; `detail` says what to do about it. */
export function problem(code: ProblemCode, detail: string, { members, headers }: Extra = {}): Response {
  const body = { ...problemBody(code, detail), ...members };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'Content-Type': PROBLEM_TYPE, 'Cache-Control': 'no-store', ...headers },
  });
}

/** What stands in the body of such an answer. */
export function problemBody(code: ProblemCode, detail: string) {
  const [status, title] = PROBLEMS[code];
  return { type: `urn:samtalerum:problem:${code}`, title, status, detail, code };
}
