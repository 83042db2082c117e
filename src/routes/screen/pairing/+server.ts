// What has become of a screen that waits: it asks every few seconds with its ticket, and gets its seat's cookie once.

import { json } from '@sveltejs/kit';
import { setCookies } from '$lib/access.server.ts';
import { field } from '../../form-field.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals, cookies, url }) => {
  const ticket = field(await request.formData(), 'ticket');
  const outcome = locals.app.screens.outcome(ticket, url.protocol === 'https:');
  if (outcome.state === 'paired') setCookies(cookies, [outcome.cookie]);
  return json({ state: outcome.state });
};
