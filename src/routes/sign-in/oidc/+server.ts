// The way to the organisation's own sign-in. A link and no form: a page's policy lets no form lead to another site.

import { error, redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { ownPath } from '../../own-path.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { oidc } = event.locals.app;
  if (!oidc) error(404);
  const next = ownPath(event.url.searchParams.get('next'));
  const begun = await oidc.begin({ next }, visitorOf(event));
  if (!begun) redirect(303, `/sign-in?problem=oidc.unreachable&next=${encodeURIComponent(next)}`);
  setCookies(event.cookies, [begun.cookie]);
  redirect(303, begun.url);
};
