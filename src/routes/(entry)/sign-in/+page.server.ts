// Sign-in by e-mail and password, then back to the page that asked for it.

import { fail, redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { field } from '../../form-field.ts';
import { ownPath } from '../../own-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.account) redirect(303, ownPath(url.searchParams.get('next')));
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = field(form, 'email');
    const answer = await event.locals.app.accounts.signIn(email, field(form, 'password'), visitorOf(event));
    if (!answer.ok) {
      const retryAfterS = answer.code === 'signIn.tooMany' ? answer.retryAfterS : 0;
      return fail(answer.code === 'signIn.tooMany' ? 429 : 400, { email, retryAfterS });
    }
    setCookies(event.cookies, answer.cookies);
    redirect(303, ownPath(event.url.searchParams.get('next')));
  },
};
