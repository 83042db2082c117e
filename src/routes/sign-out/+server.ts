// The way out: ends the session here and on the server. Whoever came in by the provider is told that they are still signed in there.

import { redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { tell } from '$lib/tell.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { account, app } = event.locals;
  const { accounts } = app;
  if (account) await tell(event, account, 'signIn.ended');
  const way = await accounts.signedInBy(event.request.headers);
  setCookies(event.cookies, await accounts.signOut(visitorOf(event)));
  redirect(303, way === 'oidc' ? '/sign-in?left=oidc' : '/sign-in');
};
