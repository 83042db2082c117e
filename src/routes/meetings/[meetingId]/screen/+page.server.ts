// A shared screen in a window of the staff's own computer: its seat, the meeting as it is now, the address that people
// join at, and the notes when it shows them, so that a reload brings back the same picture at once.

import { encodeStateAsUpdate } from 'yjs';
import { stageOf } from '$lib/core/meeting/areas/screens.ts';
import { joinUrlFor, openLivePage } from '$lib/live-page.server.ts';
import { screenTheme } from '$lib/components/screen/screen-theme.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { app } = event.locals;
  const page = await openLivePage(event, 'screen');
  const { state } = page.snapshot;
  /** Which of the meeting's named screens this window is; none follows the stage. */
  const screenId = event.url.searchParams.get('screen');
  const isNotes = stageOf(state, screenId).view === 'notes';
  return {
    ...page,
    screenId,
    theme: screenTheme(event.url),
    joinUrl: joinUrlFor(event),
    notesText: isNotes ? encodeStateAsUpdate(await app.notes.text(state.notes.shared)) : undefined,
  };
};
