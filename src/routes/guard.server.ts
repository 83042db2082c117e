// Who may open the office's pages. Asked by every page and action itself: a layout's check would not run for each of them.

import { mayDo, type OrganisationAct } from '$lib/core/organisation/permissions.ts';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Account } from '$server/auth/account.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

/** Whoever is signed in; everyone else goes to the sign-in and comes back. */
export function signedIn({ locals, url }: Asked): Account {
  if (!locals.account) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
  return locals.account;
}

/** Whoever is signed in and may do so in their organisation, by the one table; 403 for the others. */
export function allowed(asked: Asked, act: OrganisationAct): Account {
  const account = signedIn(asked);
  if (!mayDo(account.role, act)) error(403);
  return account;
}

/** Whoever is signed in and administers the organisation; 403 for the others. */
export function administering(asked: Asked): Account {
  return allowed(asked, 'organisation.administer');
}
