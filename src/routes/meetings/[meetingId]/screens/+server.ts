// "Tilslut skærm": the staff type the code that a screen shows, and it becomes a screen of this meeting.

import { error, json } from '@sveltejs/kit';
import { mayWrite } from '$lib/account-rights.ts';
import { field } from '../../../form-field.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals, params }) => {
  const { app, account } = locals;
  if (!account) error(401);
  if (!mayWrite(account.role)) error(403);
  const form = await request.formData();
  const given = { code: field(form, 'code'), name: field(form, 'name'), meetingId: params.meetingId };
  const answer = await app.screens.claim(given, account);
  if (answer.ok) return json({ screenId: answer.screenId }, { status: 201 });
  if (answer.code !== 'pairing.tooMany') return json({ code: answer.code }, { status: 404 });
  const headers = { 'retry-after': String(answer.retryAfterS) };
  return json({ code: answer.code, retryAfterS: answer.retryAfterS }, { status: 429, headers });
};
