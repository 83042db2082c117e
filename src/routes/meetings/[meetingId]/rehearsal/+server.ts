// Begins a rehearsal of a meeting, and ends one: for those who lead meetings.

import { error, redirect } from '@sveltejs/kit';
import { isRehearsal } from '$lib/core/meeting/rehearsal.ts';
import { allowed } from '../../../guard.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  const account = allowed(event, 'meetings.lead');
  const { app } = event.locals;
  const { meetingId } = event.params;
  const meeting = await app.directory.find(meetingId);
  if (meeting?.organisationId !== account.organisationId) error(404);
  if (isRehearsal(meetingId)) {
    await app.rehearsals.end(meetingId);
    redirect(303, '/');
  }
  const form = await event.request.formData();
  const id = await app.rehearsals.begin(meetingId, account.organisationId, form.has('people'));
  if (id === null) error(404);
  redirect(303, `/meetings/${id}/facilitate`);
};
