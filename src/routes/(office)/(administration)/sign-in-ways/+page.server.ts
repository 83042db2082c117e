// How the organisation's people sign in: their own provider, what is demanded of them, and help for who has lost their phone.

import { error } from '@sveltejs/kit';
import { tell } from '$lib/tell.server.ts';
import { field } from '../../../form-field.ts';
import { administering } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = administering(event);
  const { oidc, secondFactorDemand } = event.locals.app;
  return {
    isDemanded: await secondFactorDemand.isMade(account.organisationId),
    people: (await secondFactorDemand.ways(account.organisationId)).map((person) => ({
      ...person,
      isYou: person.id === account.id,
    })),
    // A provider that is away is no reason for the page to wait.
    provider:
      oidc && (await oidc.isFor(account))
        ? { name: oidc.name, givesRoles: oidc.givesRoles, isReachable: oidc.isReachable() }
        : null,
  };
};

export const actions: Actions = {
  demand: async (event) => {
    const account = administering(event);
    const demands = field(await event.request.formData(), 'demands') === 'yes';
    await event.locals.app.secondFactorDemand.set(account.organisationId, demands);
    await tell(event, account, 'secondFactor.demanded', { demanded: demands });
  },

  reset: async (event) => {
    const account = administering(event);
    const id = field(await event.request.formData(), 'id');
    const person = await event.locals.app.roster.find(account.organisationId, id);
    // One's own is given up under one's own account, with the password.
    if (!person || id === account.id) error(404);
    await event.locals.app.secondFactor.reset(id);
    await tell(event, account, 'secondFactor.off', { of: id, reset: true });
    return { reset: person.name };
  },
};
