// The way out: ends the session here and on the server.

import { redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  setCookies(event.cookies, await event.locals.app.accounts.signOut(visitorOf(event)));
  redirect(303, '/sign-in');
};
