// The code after the password, for whoever has a second factor.

import { fail, redirect } from '@sveltejs/kit';
import { visitorOf } from '$lib/access.server.ts';
import { letIn } from '$lib/tell.server.ts';
import { field } from '../../../form-field.ts';
import { ownPath } from '../../../own-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const next = ownPath(url.searchParams.get('next'));
  if (locals.account) redirect(303, next);
  return { next };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const isTrusted = field(form, 'trust') !== '';
    const answer = await event.locals.app.secondFactor.signIn(field(form, 'code'), isTrusted, visitorOf(event));
    if (!answer.ok) return fail(answer.code === 'secondFactor.tooMany' ? 429 : 400, { refused: answer.code });
    await letIn(event, answer.cookies, answer.isRecovery ? 'recoveryCode' : 'code');
    redirect(303, ownPath(event.url.searchParams.get('next')));
  },
};
