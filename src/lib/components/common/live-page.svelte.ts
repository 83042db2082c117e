// What every page of a live meeting begins with: the meeting and its notes, connected for as long as the page stands and
// given to all that is on it.

import type { Snapshot } from '$lib/core/protocol/live.ts';
import { LiveMeeting, setLiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { MeetingNotes, setMeetingNotes } from './meeting-notes.svelte.ts';

interface LivePage {
  token: string;
  snapshot: Snapshot;
  /** The shared text that the page was rendered with. */
  notesText?: Uint8Array | undefined;
  /** Which of the meeting's screens the page shows. */
  screenId?: string | null;
}

/** Begins the page's meeting and notes; call it while the page's component initialises. */
export function beginLivePage({ token, snapshot, notesText, screenId = null }: LivePage): LiveMeeting {
  const live = new LiveMeeting({ token, initial: snapshot, screenId });
  setLiveMeeting(live);
  // A screen looks on for nobody.
  const participantId = live.you.role === 'screen' ? null : live.you.participantId;
  const notes = new MeetingNotes(live, token, participantId, notesText);
  setMeetingNotes(notes);
  notes.connectInEffects();
  $effect(() => live.connect());
  // The seat's token is nobody's any more: whoever may still open the page gets another with it, all others are led away (rule US1).
  $effect(() => {
    if (live.refused === 'seat.unknown') location.reload();
  });
  return live;
}
