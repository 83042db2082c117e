// Connects one's own account to the organisation's provider. Asked for by a script of our own page, which a foreign one cannot
// do, and which may then go to another site, as a form may not.

import { error, json } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const { app, account } = event.locals;
  if (!account) error(401);
  if (!app.oidc || !(await app.oidc.isFor(account))) error(404);
  const begun = await app.oidc.begin({ next: '/account/security', connects: account }, visitorOf(event));
  if (!begun) error(503);
  setCookies(event.cookies, [begun.cookie]);
  return json({ url: begun.url.href });
};
