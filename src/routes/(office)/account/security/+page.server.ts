// How one signs in: passkeys, codes from an app, and the organisation's own provider.

import { error } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { tell } from '$lib/tell.server.ts';
import { beginCode, confirmCode, passwordProblem, refused } from '../../../code-setup.server.ts';
import { field } from '../../../form-field.ts';
import { signedIn } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = signedIn(event);
  const { app } = event.locals;
  const [passkeys, hasPassword, hasCode, isDemanded, isOfProvider] = await Promise.all([
    app.passkeys.of(account),
    app.passwords.has(account.id),
    app.secondFactor.isOn(account),
    app.secondFactorDemand.isMade(account.organisationId),
    app.oidc?.isFor(account) ?? false,
  ]);
  return {
    passkeys: passkeys.map(({ id, name, createdAtMs, lastUsedAtMs }) => ({ id, name, createdAtMs, lastUsedAtMs })),
    hasPassword,
    hasCode,
    isDemanded: isDemanded && account.role !== 'member',
    provider:
      app.oidc && isOfProvider ? { name: app.oidc.name, isConnected: await app.oidc.isConnected(account) } : null,
  };
};

export const actions: Actions = {
  begin: beginCode,
  confirm: confirmCode,

  codes: async (event) => {
    const account = signedIn(event);
    const password = field(await event.request.formData(), 'password');
    const wrong = await passwordProblem(event, account, password);
    if (wrong) return wrong;
    const made = await event.locals.app.secondFactor.newRecoveryCodes(password, visitorOf(event));
    if (!made.ok) return refused(made.code);
    await tell(event, account, 'recoveryCodes.made');
    return { recoveryCodes: made.recoveryCodes };
  },

  end: async (event) => {
    const account = signedIn(event);
    const password = field(await event.request.formData(), 'password');
    const wrong = await passwordProblem(event, account, password);
    if (wrong) return wrong;
    const answer = await event.locals.app.secondFactor.end(password, visitorOf(event));
    if (!answer.ok) return refused(answer.code);
    await tell(event, account, 'secondFactor.off');
    setCookies(event.cookies, answer.cookies);
    return { hasEnded: true };
  },

  rename: async (event) => {
    const account = signedIn(event);
    const form = await event.request.formData();
    if (!(await event.locals.app.passkeys.rename(account, field(form, 'id'), field(form, 'name')))) error(400);
    await tell(event, account, 'passkey.renamed');
  },

  remove: async (event) => {
    const account = signedIn(event);
    const form = await event.request.formData();
    if (!(await event.locals.app.passkeys.remove(account, field(form, 'id')))) error(404);
    await tell(event, account, 'passkey.removed');
  },

  disconnect: async (event) => {
    const account = signedIn(event);
    // Whoever has nothing else to sign in with would not come in again.
    const { passwords, passkeys, oidc } = event.locals.app;
    const hasOther = (await passwords.has(account.id)) || (await passkeys.of(account)).length > 0;
    if (!oidc || !hasOther) error(400);
    await oidc.disconnect(account);
    await tell(event, account, 'oidc.unlinked');
  },
};
