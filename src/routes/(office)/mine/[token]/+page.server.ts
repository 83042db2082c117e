// One's own agreements by a personal link in a mail, without an account.

import { error } from '@sveltejs/kit';
import { mineActions, minePage } from '$lib/mine.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function whose({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
  const owner = await locals.app.personalLinks.open(params.token, 'page');
  if (!owner) error(404);
  return owner;
}

export const load: PageServerLoad = async (event) => {
  const owner = await whose(event);
  const { name } = await event.locals.app.accounts.organisation(owner.organisationId);
  return { ...(await minePage(event, owner)), organisationName: name, leads: false };
};

export const actions: Actions = mineActions<RequestEvent>(whose);
