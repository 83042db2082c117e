// Takes in a passkey that a browser has made. Whoever owed a second factor has just shown one, and is signed in by it.

import { error, json } from '@sveltejs/kit';
import { jsonField, ownOriginOf, setCookies, visitorOf } from '$lib/access.server.ts';
import { protecting } from '$lib/protecting.server.ts';
import { tell } from '$lib/tell.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const account = await protecting(event);
  if (!account) error(401);
  const { passkeys } = event.locals.app;
  const visitor = visitorOf(event);
  const body: unknown = await event.request.json().catch(() => null);
  const given = { name: jsonField(body, 'name'), response: jsonField(body, 'response') };
  const answer = await passkeys.add(account, given, visitor, ownOriginOf(event));
  if (!answer.ok) return json({ code: answer.code }, { status: 400 });
  await tell(event, account, 'passkey.added');
  if (!event.locals.account) setCookies(event.cookies, await passkeys.sessionAfterAdding(account, visitor));
  return json({}, { status: 201 });
};
