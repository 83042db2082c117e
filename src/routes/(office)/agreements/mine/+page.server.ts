// One's own agreements, for whoever is signed in.

import { mayLead } from '$lib/account-rights.ts';
import { mineActions, minePage } from '$lib/mine.server.ts';
import { signedIn } from '../../../guard.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

function whose(event: Pick<RequestEvent, 'locals' | 'url'>) {
  const { organisationId, email } = signedIn(event);
  return { organisationId, address: email };
}

export const load: PageServerLoad = async (event) => ({
  ...(await minePage(event, whose(event))),
  leads: mayLead(signedIn(event).role),
});

export const actions: Actions = mineActions<RequestEvent>(whose);
