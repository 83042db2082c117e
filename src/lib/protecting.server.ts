// Who may get themselves a second factor: whoever is signed in, and whoever has shown a password and owes one because their
// organisation demands it. The latter only while they have none at all, or the password alone would be enough to add another.

import type { RequestEvent } from '@sveltejs/kit';
import type { Account } from '$server/auth/account.ts';

type Asked = Pick<RequestEvent, 'locals' | 'request'>;

/** Whose account a second factor may be added to on this request. */
export async function protecting({ locals, request }: Asked): Promise<Account | null> {
  if (locals.account) return locals.account;
  const owing = await locals.app.accounts.owingFactor(request.headers);
  return owing && (await locals.app.passkeys.of(owing)).length === 0 ? owing : null;
}
