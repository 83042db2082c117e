// The minutes by a personal link: somebody who was there reads, comments and approves without an account. A mail program
// that looks at links ahead of its reader changes nothing: all that is done here is a form.

import { error } from '@sveltejs/kit';
import { comment, commentPage } from '$lib/minutes-comment.server.ts';
import { approve } from '$lib/minutes-flow.server.ts';
import type { MinutesReader } from '$lib/minutes-reader.server.ts';
import { sightOf } from '$lib/core/meeting/visibility.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The link's person, with what they may see of the meeting; before its end there is nothing to read. */
async function readerOf({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>): Promise<MinutesReader> {
  const found = await locals.app.invitations.fromToken(params.token);
  if (found?.room.state.phase !== 'closed') error(404);
  const { room, person } = found;
  return { room, person, sight: sightOf(room.state, { participantId: person.id, role: person.role }) };
}

export const load: PageServerLoad = async (event) => commentPage(event.locals.app, await readerOf(event));

export const actions: Actions = {
  comment: async (event) => {
    const { room, person } = await readerOf(event);
    return comment(room, person, await event.request.formData());
  },
  approve: async (event) => approve(event.locals.app, await readerOf(event), await event.request.formData()),
};
