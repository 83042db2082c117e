// Asking for a new password: whatever address is asked for, the answer is the same, and comes as soon.

import { fail } from '@sveltejs/kit';
import { resetLetter } from '$lib/account-words.ts';
import { getLocale } from '$lib/paraglide/runtime.js';
import { field } from '../../form-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ canSend: locals.app.passwords.canSend });

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const email = field(await request.formData(), 'email');
    const locale = getLocale();
    const isAsked = locals.app.passwords.ask(email, (owner, path) => resetLetter(locale, owner, path));
    return isAsked ? { email: '', isSent: true } : fail(400, { email, isSent: false });
  },
};
