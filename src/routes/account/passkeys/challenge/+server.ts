// What a browser needs to make a passkey for whoever is signed in, once they have shown that it is them.

import { error, json } from '@sveltejs/kit';
import { jsonField, ownOriginOf, setCookies, visitorOf } from '$lib/access.server.ts';
import { protecting } from '$lib/protecting.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const account = await protecting(event);
  if (!account) error(401);
  const { passkeys, passwordCheck } = event.locals.app;
  const visitor = visitorOf(event);
  const password = jsonField(await event.request.json().catch(() => null), 'password');
  const checked = await passwordCheck.check(account, typeof password === 'string' ? password : '', visitor);
  if (checked !== 'right') return json({ code: `password.${checked}` }, { status: checked === 'wrong' ? 400 : 429 });
  const { options, cookie } = await passkeys.offer(account, visitor, ownOriginOf(event));
  setCookies(event.cookies, [cookie]);
  return json(options);
};
