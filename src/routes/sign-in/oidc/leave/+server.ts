// Out of the provider too, for whoever has signed out here on a computer that others use.

import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
  redirect(303, (await locals.app.oidc?.leave()) ?? '/sign-in');
};
