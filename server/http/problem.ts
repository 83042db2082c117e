// How REST says no: problem+json (RFC 9457) with a code that programs compare and a sentence that people read.

/** Every reason for which a REST call is refused: its status, and what the reason is called. */
const PROBLEMS = {
  'body.notJson': [400, 'The body is not JSON'],
  'token.missing': [401, 'A token is needed'],
  'token.unknown': [401, 'The token is not known'],
  'scope.missing': [403, 'The token lacks a scope'],
  'gate.missing': [403, 'The public audience is not available'],
  'path.unknown': [404, 'There is no such address'],
  'meeting.unknown': [404, 'There is no such meeting'],
  'code.unknown': [404, 'No meeting has this code'],
  'format.unknown': [404, 'There is no such format'],
  'method.unknown': [405, 'This address does not take this method'],
  'body.tooLarge': [413, 'The body is too large'],
  'body.type': [415, 'The body must be application/json'],
  'body.invalid': [422, 'The body does not have the right shape'],
  'template.unknown': [422, 'There is no such template'],
  'startsAt.invalid': [422, 'The starting time cannot be read'],
  'minutes.tooLong': [422, 'The meeting is too long'],
  'audience.unknown': [422, 'There is no such audience'],
  'code.tooMany': [429, 'Too many wrong codes'],
  internal: [500, 'The server failed'],
} as const satisfies Record<string, readonly [status: number, title: string]>;
export type ProblemCode = keyof typeof PROBLEMS;

/** Members beyond the standard ones, and headers, such as `Retry-After`. */
interface Extra {
  readonly members?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
}

/** The answer for a refused call; `detail` says what to do about it. */
export function problem(code: ProblemCode, detail: string, { members, headers }: Extra = {}): Response {
  const [status, title] = PROBLEMS[code];
  const body = { type: `urn:samtalerum:problem:${code}`, title, status, detail, code, ...members };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  });
}
