// What a browser needs to ask whoever sits there for a passkey.

import { json } from '@sveltejs/kit';
import { ownOriginOf, setCookies, visitorOf } from '$lib/access.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { options, cookie } = await event.locals.app.passkeys.ask(visitorOf(event), ownOriginOf(event));
  setCookies(event.cookies, [cookie]);
  return json(options);
};
