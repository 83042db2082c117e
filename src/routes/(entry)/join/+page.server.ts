// Into a meeting with a code: no account, one form, and whoever is in already goes straight on.

import { fail, redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { TABLE_ROLES, type TableRole } from '$lib/core/meeting/vocabulary.ts';
import { field } from '../../form-field.ts';
import type { Actions, PageServerLoad } from './$types';

const tableRoleOf = (text: string): TableRole | null => TABLE_ROLES.find((role) => role === text) ?? null;

export const load: PageServerLoad = async ({ locals, request, url }) => {
  const code = (url.searchParams.get('code') ?? '').replaceAll(/\D/g, '').slice(0, 8);
  const meeting = code.length === 6 ? await locals.app.directory.findByCode(code) : null;
  const seat = meeting && (await locals.app.seats.fromCookie(meeting.id, request.headers));
  if (meeting && seat) redirect(303, `/meetings/${meeting.id}/room`);
  return { code, name: locals.account?.name ?? '' };
};

export const actions: Actions = {
  default: async (event) => {
    const { app, account } = event.locals;
    const form = await event.request.formData();
    const values = {
      code: field(form, 'code'),
      name: field(form, 'name'),
      tableRole: tableRoleOf(field(form, 'tableRole')),
      observer: form.has('observer'),
    };
    const answer = await app.seats.join(values, { account, visitor: visitorOf(event) });
    if (answer.ok) {
      setCookies(event.cookies, [answer.cookie]);
      redirect(303, `/meetings/${answer.meetingId}/room`);
    }
    const retryAfterS = answer.code === 'join.tooMany' ? answer.retryAfterS : 0;
    const status = { 'join.tooMany': 429, 'join.unknown': 404, 'join.name': 400 }[answer.code];
    return fail(status, { code: answer.code, retryAfterS, values });
  },
};
