// First run: names the organisation, makes the first administrator and signs them in. Open only until that is done.

import { error, fail, redirect } from '@sveltejs/kit';
import { visitorOf } from '$lib/access.server.ts';
import { letIn } from '$lib/tell.server.ts';
import { field } from '../../form-field.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  if (!(await locals.app.accounts.needsSetUp())) error(404);
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const values = {
      organisationName: field(form, 'organisationName'),
      name: field(form, 'name'),
      email: field(form, 'email'),
    };
    const given = { ...values, password: field(form, 'password') };
    const answer = await event.locals.app.accounts.setUp(given, visitorOf(event));
    if (!answer.ok) return fail(answer.code === 'setup.done' ? 409 : 400, { code: answer.code, values });
    await letIn(event, answer.cookies, 'password');
    redirect(303, '/');
  },
};
