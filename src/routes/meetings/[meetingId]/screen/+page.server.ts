// The shared screen: its seat, the meeting as it is now, the address that people join at, and the notes when it shows
// them, so that a reload brings back the same picture at once.

import { encodeStateAsUpdate } from 'yjs';
import { joinUrlFor, openLivePage } from '$lib/live-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app } = event.locals;
  const page = await openLivePage(event, 'screen');
  const { stage, notes } = page.snapshot.state;
  return {
    ...page,
    joinUrl: joinUrlFor(event),
    notesText: stage.view === 'notes' ? encodeStateAsUpdate(await app.notes.text(notes.shared)) : undefined,
  };
};
