// The example municipality: what it holds, and the way to load it and to take it away again. For administrators.

import { error } from '@sveltejs/kit';
import { minutesWords } from '$lib/minutes-words.ts';
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
    const { organisationId, organisationName } = administering(event);
    const { demo } = event.locals.app;
    switch (field(await event.request.formData(), 'do')) {
      case 'load':
        await demo.load({ id: organisationId, name: organisationName }, Date.now(), minutesWords);
        return { did: 'load' as const };
      case 'remove':
        await demo.remove(organisationId);
        return { did: 'remove' as const };
      default:
        error(400);
    }
  },
};
