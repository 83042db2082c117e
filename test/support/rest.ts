// REST as programs see it: the real endpoints, found by address and method, without a socket between.

import type { RequestEvent } from '@sveltejs/kit';
import type { App } from '../../server/app.ts';
import * as nothing from '../../src/routes/api/v1/[...path]/+server.ts';
import * as agreements from '../../src/routes/api/v1/agreements/+server.ts';
import * as agreement from '../../src/routes/api/v1/agreements/[agreementId]/+server.ts';
import * as join from '../../src/routes/api/v1/join/+server.ts';
import * as meetings from '../../src/routes/api/v1/meetings/+server.ts';
import * as meeting from '../../src/routes/api/v1/meetings/[meetingId]/+server.ts';
import * as minutes from '../../src/routes/api/v1/meetings/[meetingId]/minutes.[format]/+server.ts';
import * as agenda from '../../src/routes/api/v1/meetings/[meetingId]/agenda.[format]/+server.ts';
import * as agreementFiles from '../../src/routes/api/v1/meetings/[meetingId]/agreements.[format]/+server.ts';
import * as bundle from '../../src/routes/api/v1/meetings/[meetingId]/bundle.zip/+server.ts';
import * as joined from '../../src/routes/api/v1/minutes.[format]/+server.ts';
import * as summary from '../../src/routes/api/v1/summary.[format]/+server.ts';
import * as summarySchema from '../../src/routes/api/v1/schemas/summary.json/+server.ts';
import * as minutesSchema from '../../src/routes/api/v1/schemas/minutes.json/+server.ts';
import * as openapi from '../../src/routes/api/v1/openapi.json/+server.ts';
import * as seats from '../../src/routes/api/v1/meetings/[meetingId]/seats/+server.ts';

type Endpoint = (event: never) => Promise<Response>;

const ROUTES: readonly [RegExp, Partial<Record<string, Endpoint>>][] = [
  [/^\/api\/v1\/meetings$/, meetings],
  [/^\/api\/v1\/meetings\/(?<meetingId>[^/]+)$/, meeting],
  [/^\/api\/v1\/meetings\/(?<meetingId>[^/]+)\/seats$/, seats],
  [/^\/api\/v1\/meetings\/(?<meetingId>[^/]+)\/minutes\.(?<format>[^/]+)$/, minutes],
  [/^\/api\/v1\/meetings\/(?<meetingId>[^/]+)\/agenda\.(?<format>[^/]+)$/, agenda],
  [/^\/api\/v1\/meetings\/(?<meetingId>[^/]+)\/agreements\.(?<format>[^/]+)$/, agreementFiles],
  [/^\/api\/v1\/meetings\/(?<meetingId>[^/]+)\/bundle\.zip$/, bundle],
  [/^\/api\/v1\/minutes\.(?<format>[^/]+)$/, joined],
  [/^\/api\/v1\/summary\.(?<format>[^/]+)$/, summary],
  [/^\/api\/v1\/schemas\/minutes\.json$/, minutesSchema],
  [/^\/api\/v1\/schemas\/summary\.json$/, summarySchema],
  [/^\/api\/v1\/join$/, join],
  [/^\/api\/v1\/agreements$/, agreements],
  [/^\/api\/v1\/agreements\/(?<agreementId>[^/]+)$/, agreement],
  [/^\/api\/v1\/openapi\.json$/, openapi],
  [/^\/api\/v1\//, nothing],
];

export interface RestCall {
  token?: string;
  /** An object goes as JSON; a text and bytes as they are. */
  body?: unknown;
  headers?: Record<string, string>;
  address?: string;
}

/** Calls `METHOD /api/v1/…`. */
export async function call(app: App, method: string, path: string, given: RestCall = {}): Promise<Response> {
  const url = new URL(path, 'http://localhost:3000');
  const headers = new Headers({ host: url.host, ...given.headers });
  if (given.token !== undefined) headers.set('authorization', `Bearer ${given.token}`);
  if (given.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  const isWhole = typeof given.body === 'string' || given.body instanceof Uint8Array || given.body === undefined;
  const body = isWhole ? (given.body as BodyInit | undefined) : JSON.stringify(given.body);
  const request = new Request(url, { method, headers, ...(body !== undefined && { body }) });
  for (const [pattern, methods] of ROUTES) {
    const match = pattern.exec(url.pathname);
    if (!match) continue;
    const endpoint = (methods[method] ?? methods['fallback']) as (event: Partial<RequestEvent>) => Promise<Response>;
    return endpoint({
      locals: { app, account: null },
      request,
      url,
      params: { ...match.groups },
      route: { id: pattern.source } as unknown as RequestEvent['route'],
      getClientAddress: () => given.address ?? '192.0.2.1',
    });
  }
  throw new Error(`${path} is not below /api/v1/`);
}

/** What a refusal says, once it is one as RFC 9457 wants it. */
export async function problemOf(
  response: Response,
): Promise<{ status: number; code: string; [member: string]: unknown }> {
  const body = (await response.json()) as { status: number; code: string; [member: string]: unknown };
  const isProblem =
    response.headers.get('content-type') === 'application/problem+json' &&
    body.status === response.status &&
    ['type', 'title', 'detail', 'code'].every((member) => typeof body[member] === 'string');
  if (!isProblem) throw new Error(`not a problem: ${response.status} ${JSON.stringify(body)}`);
  return body;
}
