// A personal link: the meeting in short, one's own proposals, an apology, and the way in. It opens nothing else. A mail program that
// looks at links ahead of its reader changes nothing: all that is done here is a form.

import { error, fail, redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { apologise, propose, topicPage, withdraw } from '$lib/topic-form.server.ts';
import { seatCookie } from '$server/auth/seat-cookie.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function invited({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
  const found = await locals.app.invitations.fromToken(params.token);
  if (!found) error(404);
  return found;
}

export const load: PageServerLoad = async (event) => {
  const { room, person } = await invited(event);
  return topicPage(room.state, person.id);
};

export const actions: Actions = {
  propose: async (event) => {
    const { room, person } = await invited(event);
    return propose(room, person.id, await event.request.formData());
  },

  withdraw: async (event) => {
    const { room, person } = await invited(event);
    return withdraw(room, person.id, await event.request.formData());
  },

  apologise: async (event) => {
    const { room, person } = await invited(event);
    return apologise(room, person.id, await event.request.formData());
  },

  join: async (event) => {
    const { app } = event.locals;
    const { room, person } = await invited(event);
    // Nobody comes into a draft: it is the staff's alone.
    if (room.state.phase === 'draft') return fail(409, { code: 'meeting.isDraft' });
    const meeting = await app.directory.find(room.meetingId);
    if (!meeting) error(404);
    const seat = await app.seats.forInvited(meeting, person);
    setCookies(event.cookies, [seatCookie(meeting.id, app.seats.token(seat), visitorOf(event).secure)]);
    redirect(303, `/meetings/${meeting.id}/room`);
  },
};
