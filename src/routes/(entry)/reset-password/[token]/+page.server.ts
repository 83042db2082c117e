// A new password by a link out of a letter. Looking at the page uses up nothing: programs look at links before people do.

import { fail, redirect } from '@sveltejs/kit';
import { changedLetter } from '$lib/account-words.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { field } from '../../../form-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  isOpen: await locals.app.passwords.isOpen(params.token),
});

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const password = field(await request.formData(), 'password');
    const locale = getLocale();
    const refused = await locals.app.passwords.reset(params.token, password, (owner) => changedLetter(locale, owner));
    if (refused) return fail(refused === 'password.length' ? 400 : 404, { refused });
    redirect(303, '/sign-in?password=new');
  },
};
