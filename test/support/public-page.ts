// The public page as anybody asks for it: the real endpoints, found by address, without a socket between.

import { isHttpError } from '@sveltejs/kit';
import type { App } from '../../server/app.ts';
import { GET as page } from '../../src/routes/p/[publicId]/+server.ts';
import { GET as embed } from '../../src/routes/p/[publicId]/embed/+server.ts';
import { GET as file } from '../../src/routes/p/[publicId]/minutes.[format]/+server.ts';

type Endpoint = (event: never) => Promise<Response> | Response;

const ROUTES: readonly [RegExp, Endpoint][] = [
  [/^\/p\/(?<publicId>[^/]+)$/, page],
  [/^\/p\/(?<publicId>[^/]+)\/embed$/, embed],
  [/^\/p\/(?<publicId>[^/]+)\/minutes\.(?<format>[^/]+)$/, file],
];

/** Calls `GET /p/…`. */
export async function askPublic(app: App, path: string): Promise<Response> {
  const url = new URL(path, 'http://localhost:3000');
  for (const [pattern, endpoint] of ROUTES) {
    const match = pattern.exec(url.pathname);
    if (!match) continue;
    const event = { locals: { app, account: null }, params: { ...match.groups }, url, request: new Request(url) };
    try {
      return await (endpoint as (event: unknown) => Promise<Response>)(event);
    } catch (thrown) {
      if (isHttpError(thrown)) return new Response(null, { status: thrown.status });
      throw thrown;
    }
  }
  throw new Error(`${path} is not below /p/`);
}
