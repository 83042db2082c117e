// Coming in by an invitation: a name, a password, and one is a user of the organisation.

import { fail, redirect } from '@sveltejs/kit';
import { visitorOf } from '$lib/access.server.ts';
import { letIn } from '$lib/tell.server.ts';
import { field } from '../../../form-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const invited = await locals.app.accountInvitations.open(params.token);
  if (!invited) return { invited: null };
  const { name, email, role, organisationName } = invited;
  return { invited: { name, email, role, organisationName } };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const given = { name: field(form, 'name'), password: field(form, 'password') };
    const answer = await event.locals.app.accountInvitations.accept(event.params.token, given, visitorOf(event));
    if (!answer.ok) return fail(answer.code === 'invite.unknown' ? 404 : 400, { code: answer.code, name: given.name });
    await letIn(event, answer.cookies, 'password');
    redirect(303, '/');
  },
};
