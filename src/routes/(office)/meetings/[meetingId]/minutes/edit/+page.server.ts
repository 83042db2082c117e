// The minutes' accounts, for the staff to edit when the meeting is over.

import { error } from '@sveltejs/kit';
import { accounts, allComments, editActions } from '$lib/minutes-edit.server.ts';
import { flowOf } from '$lib/minutes-flow.server.ts';
import { minutesReader } from '$lib/minutes-reader.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app } = event.locals;
  const reader = await minutesReader(event);
  if (reader.sight !== 'staff') error(403);
  return {
    flow: await flowOf(app, reader),
    items: await accounts(app, reader.room),
    comments: allComments(reader.room),
    language: reader.room.state.language,
  };
};

export const actions: Actions = editActions;
