// The address of a screen without a keyboard: the meeting that it is paired with, else a code to pair it by.

import { encodeStateAsUpdate } from 'yjs';
import { redirect } from '@sveltejs/kit';
import { setCookies, visitorOf } from '$lib/access.server.ts';
import { stageOf } from '$lib/core/meeting/areas/screens.ts';
import { joinUrlFor } from '$lib/live-page.server.ts';
import { screenTheme } from '$lib/components/screen/screen-theme.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app } = event.locals;
  const theme = screenTheme(event.url);
  const paired = await app.screens.seatOf(event.request.headers);
  if (!paired) return { theme, waiting: app.screens.begin(visitorOf(event).address) };
  const { seat, room } = paired;
  const snapshot = room.snapshot(seat);
  const isNotes = stageOf(snapshot.state, seat.participantId).view === 'notes';
  return {
    theme,
    meeting: {
      token: app.seats.token(seat),
      snapshot,
      joinUrl: joinUrlFor(event),
      notesText: isNotes ? encodeStateAsUpdate(await app.notes.text(snapshot.state.notes.shared)) : undefined,
    },
  };
};

export const actions: Actions = {
  /** Leaves the meeting, and waits for another one. */
  default: async (event) => {
    const visitor = visitorOf(event);
    setCookies(event.cookies, [await event.locals.app.screens.leave(visitor.headers, visitor.secure)]);
    redirect(303, `/screen${event.url.search}`);
  },
};
