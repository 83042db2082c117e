// The notes of one meeting on a page: the shared document, and the closed one as long as this seat may open it and the
// agenda has a closed item. Which of the two an item stands in follows from its openness.

import { createContext } from 'svelte';
import type { Item } from '$lib/core/meeting/model.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { NotesSession } from '$lib/notes/notes-session.svelte.ts';

export class MeetingNotes {
  readonly #live: LiveMeeting;
  readonly #token: string;
  readonly #participantId: string | null;

  readonly #closedName = $derived.by(() => {
    const { agenda, notes } = this.#live.state;
    return agenda.some((item) => item.closed) ? notes.closed : undefined;
  });
  readonly #closed = $derived(this.#closedName === undefined ? null : this.#open(this.#closedName));
  readonly #shared: NotesSession;

  /** A screen looks on for nobody: its `participantId` is null. `initial` is the shared text that the page was rendered with. */
  constructor(live: LiveMeeting, token: string, participantId: string | null, initial?: Uint8Array) {
    this.#live = live;
    this.#token = token;
    this.#participantId = participantId;
    this.#shared = this.#open(live.state.notes.shared, initial);
  }

  /** The session that the item's notes stand in; null when this seat may not read them. */
  of(item: Item): NotesSession | null {
    return item.closed ? this.#closed : this.#shared;
  }

  /** Connects both documents and keeps them connected; call it while the page's component initialises. */
  connectInEffects(): void {
    $effect(() => this.#shared.connect());
    $effect(() => this.#closed?.connect());
  }

  #open(docName: string, initial?: Uint8Array): NotesSession {
    return new NotesSession({ token: this.#token, docName, participantId: this.#participantId, initial });
  }
}

/** The notes of the page around a component. */
export const [getMeetingNotes, setMeetingNotes] = createContext<MeetingNotes>();
