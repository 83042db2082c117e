// The invitation as this person would get it now, to look at before it is sent, and whether the agenda may go along.

import { error, json } from '@sveltejs/kit';
import { sendingOf, staffOf } from '$lib/staff.server.ts';
import { agendaStanding } from '$server/invitations/agenda-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const staff = await staffOf(event);
  const { app } = event.locals;
  const agenda = await agendaStanding(app, staff.room.state);
  const hasAgenda = agenda.mayGo && event.url.searchParams.has('agenda');
  const { participantId } = event.params;
  const letter = await app.invitations.preview(staff.room, participantId, sendingOf(event, staff), hasAgenda);
  if (!letter) error(404);
  return json({ letter, agenda });
};
