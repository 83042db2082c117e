// Signs in whoever has signed with a passkey.

import { json } from '@sveltejs/kit';
import { ownOriginOf, visitorOf } from '$lib/access.server.ts';
import { letIn } from '$lib/tell.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const given: unknown = await event.request.json().catch(() => null);
  const answer = await event.locals.app.passkeys.signIn(given, visitorOf(event), ownOriginOf(event));
  if (!answer.ok) return json({ code: answer.code }, { status: 400 });
  await letIn(event, answer.cookies, 'passkey');
  return json({});
};
