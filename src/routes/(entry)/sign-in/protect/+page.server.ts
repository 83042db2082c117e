// Where whoever owes the second factor that their organisation demands gets one; until then no other page knows them.

import { redirect } from '@sveltejs/kit';
import { protecting } from '$lib/protecting.server.ts';
import { beginCode, confirmCode } from '../../../code-setup.server.ts';
import { ownPath } from '../../../own-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locals, request, url } = event;
  const next = ownPath(url.searchParams.get('next'));
  if (locals.account) redirect(303, next);
  const owing = await locals.app.accounts.owingFactor(request.headers);
  if (!owing) redirect(303, `/sign-in?next=${encodeURIComponent(next)}`);
  return { next, mayAdd: (await protecting(event)) !== null };
};

export const actions: Actions = { begin: beginCode, confirm: confirmCode };
