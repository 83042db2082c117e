// Sign-in by e-mail and password, or by the organisation's own provider, then back to the page that asked for it.

import { fail, redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { letIn, tellFailed } from '$lib/tell.server.ts';
import { field } from '../../form-field.ts';
import { ownPath } from '../../own-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, request }) => {
  const next = ownPath(url.searchParams.get('next'));
  if (locals.account) redirect(303, next);
  const owing = await locals.app.accounts.owingFactor(request.headers);
  if (owing) redirect(303, `/sign-in/protect?next=${encodeURIComponent(next)}`);
  return { next, provider: locals.app.oidc && { name: locals.app.oidc.name } };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = field(form, 'email');
    const answer = await event.locals.app.accounts.signIn(email, field(form, 'password'), visitorOf(event));
    if (!answer.ok) {
      await tellFailed(event, email);
      const retryAfterS = answer.code === 'signIn.tooMany' ? answer.retryAfterS : 0;
      return fail(answer.code === 'signIn.tooMany' ? 429 : 400, { email, retryAfterS });
    }
    // With a code to come nobody is in yet.
    if (answer.asksCode) setCookies(event.cookies, answer.cookies);
    else await letIn(event, answer.cookies, 'password');
    const next = ownPath(event.url.searchParams.get('next'));
    redirect(303, answer.asksCode ? `/sign-in/code?next=${encodeURIComponent(next)}` : next);
  },
};
