// The minutes for those who were there: to read, comment on and approve.

import { comment, commentPage } from '$lib/minutes-comment.server.ts';
import { approve } from '$lib/minutes-flow.server.ts';
import { minutesReader } from '$lib/minutes-reader.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => commentPage(event.locals.app, await minutesReader(event));

export const actions: Actions = {
  comment: async (event) => {
    const { room, person } = await minutesReader(event);
    return comment(room, person, await event.request.formData());
  },
  approve: async (event) => {
    const reader = await minutesReader(event);
    return approve(event.locals.app, reader, await event.request.formData());
  },
};
