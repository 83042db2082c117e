// The example municipality: what it holds, and the way to load it and to take it away again. For administrators.

import { error, fail } from '@sveltejs/kit';
import { minutesWords } from '$lib/minutes-words.ts';
import { byAccount } from '$server/audit/acts.ts';
import { field } from '../../../form-field.ts';
import { administering } from '../../../guard.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { organisationId } = administering(event);
  const standing = await event.locals.app.demo.standing(organisationId);
  return { standing, isThere: standing.meetings + standing.schools + standing.fora > 0 };
};

export const actions: Actions = {
  default: async (event) => {
    const account = administering(event);
    const { organisationId, organisationName } = account;
    const by = byAccount(account);
    const { demo } = event.locals.app;
    switch (field(await event.request.formData(), 'do')) {
      case 'load':
        await demo.load({ id: organisationId, name: organisationName }, Date.now(), minutesWords, by);
        return { did: 'load' as const };
      case 'remove':
        if ((await demo.remove(organisationId, by)) === 'inUse') return fail(409, { did: 'inUse' as const });
        return { did: 'remove' as const };
      default:
        error(400);
    }
  },
};
