// Where the provider sends people back to: in, or to the sign-in page with the reason why not.

import { error, redirect } from '@sveltejs/kit';
import { visitorOf } from '$lib/access.server.ts';
import { letIn, tell } from '$lib/tell.server.ts';
import { ownPath } from '../../../own-path.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { app, account } = event.locals;
  if (!app.oidc) error(404);
  const answer = await app.oidc.finish(event.url.search, visitorOf(event), account);
  const next = ownPath(answer.next);
  if (answer.ok) {
    if (account) await tell(event, account, 'oidc.linked');
    else await letIn(event, answer.cookies, 'oidc');
    redirect(303, next);
  }
  // Whoever is signed in was about to connect the two, and reads there why that was not done.
  if (account) redirect(303, `${next}?problem=${answer.code}`);
  redirect(303, `/sign-in?problem=${answer.code}&next=${encodeURIComponent(next)}`);
};
