// One's own account: the name that the others see, the password, and where one is signed in.

import { error, fail, redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { changedLetter } from '$lib/account-words.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { byAccount } from '$server/audit/acts.ts';
import type { Account } from '$server/auth/account.ts';
import type { PasswordOwner } from '$server/auth/passwords.ts';
import { field } from '../../form-field.ts';
import { signedIn } from '../../guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  const { id } = signedIn(event);
  const { sessions, passwords } = event.locals.app;
  return {
    hasPassword: await passwords.has(id),
    places: await sessions.list(id, event.request),
    nowMs: Date.now(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const account = signedIn(event);
    const { accounts, audit, sessions } = event.locals.app;
    const form = await event.request.formData();
    switch (field(form, 'do')) {
      case 'name':
        if (!(await accounts.rename(account.id, field(form, 'name')))) return fail(400, { wrong: 'name' as const });
        await audit.record({
          organisationId: account.organisationId,
          actor: byAccount(account),
          act: 'account.edited',
          subject: { kind: 'account', id: account.id },
        });
        // The page's bar shows it, too: its next answer asks anew.
        event.locals.account = { ...account, name: field(form, 'name').trim() };
        return { told: 'name' as const };
      case 'password':
        return changePassword(event, account, { current: field(form, 'current'), next: field(form, 'next') });
      case 'end':
        if (!(await sessions.end(account, field(form, 'id')))) error(404);
        return { told: 'ended' as const };
      case 'others':
        await sessions.endOthers(account, event.request);
        return { told: 'others' as const };
      case 'all':
        await sessions.endAll(account);
        setCookies(event.cookies, await accounts.signOut(visitorOf(event)));
        return redirect(303, '/sign-in');
      default:
        error(400);
    }
  },
};

async function changePassword(event: RequestEvent, account: Account, given: { current: string; next: string }) {
  const letter = (owner: PasswordOwner) => changedLetter(getLocale(), owner);
  const answer = await event.locals.app.passwords.change(account, given, visitorOf(event), letter);
  if (!answer.ok) {
    const retryAfterS = answer.code === 'password.tooMany' ? answer.retryAfterS : 0;
    return fail(answer.code === 'password.tooMany' ? 429 : 400, { wrong: answer.code, retryAfterS });
  }
  setCookies(event.cookies, answer.cookies);
  return { told: 'password' as const };
}
