// The notes of one meeting on a page: the shared document, and the closed one as long as this seat may open it and the
// agenda has a closed item. Which of the two an item stands in follows from its openness. What this device keeps of notes is
// taken off it when the right is gone, and when all is saved and nothing more can be written.

import { createContext } from 'svelte';
import type { Item } from '$lib/core/meeting/model/agenda.ts';
import type { NoteSource } from '$lib/core/meeting/note-source.ts';
import { notesNames } from '$lib/core/meeting/notes-names.ts';
import { itemOfFragment, mayWriteNotes } from '$lib/core/meeting/notes-rights.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { copyName, forgetCopy } from '$lib/notes/device-copy.ts';
import { NotesSession } from '$lib/notes/notes-session.svelte.ts';

/** How a page shows the notes of an item. */
export interface ItemOpener {
  can: (itemId: string) => boolean;
  open: (itemId: string) => void;
}

export class MeetingNotes {
  readonly #live: LiveMeeting;
  readonly #token: string;
  readonly #participantId: string | null;

  readonly #closedName = $derived.by(() => {
    const { agenda, notes } = this.#live.state;
    return agenda.some((item) => item.closed) ? notes.closed : undefined;
  });
  readonly #closed = $derived(this.#closedName === undefined ? null : this.#make(this.#closedName));
  readonly #shared: NotesSession;

  /** Words in the notes that somebody wants to see; the editor of that page goes to them. */
  wanted: NoteSource | null = $state.raw(null);
  /** The page of notes that was gone to last: an item's, a group's, or all groups'. */
  chosen: string | null = $state(null);
  #open: ItemOpener | null = $state.raw(null);

  /** A screen looks on for nobody: its `participantId` is null. `initial` is the shared text that the page was rendered with. */
  constructor(live: LiveMeeting, token: string, participantId: string | null, initial?: Uint8Array) {
    this.#live = live;
    this.#token = token;
    this.#participantId = participantId;
    this.#shared = this.#make(live.state.notes.shared, initial);
  }

  /** The session that the item's notes stand in; null when this seat may not read them. */
  of(item: Item): NotesSession | null {
    return item.closed ? this.#closed : this.#shared;
  }

  /** Connects both documents and keeps them connected; call it while the page's component initialises. */
  connectInEffects(): void {
    $effect(() => this.#shared.connect());
    $effect(() => this.#closed?.connect());
    $effect(() => this.#forgetWhatIsOver());
  }

  /** Says how this page shows an item's notes; call it while the component that can initialises. */
  openWith(opener: ItemOpener): void {
    this.#open = opener;
  }

  /** Whether this page can show the notes of this item now. */
  canOpen(itemId: string | null): boolean {
    return itemId !== null && (this.#open?.can(itemId) ?? false);
  }

  /** Shows this page of notes, if this page of the app can, and the words in it that something was made from. */
  goTo(page: string, source: NoteSource | null = null): void {
    const item = itemOfFragment(this.#live.state, page);
    if (item === undefined || !this.canOpen(item.id)) return;
    this.chosen = page;
    this.wanted = source;
    this.#open?.open(item.id);
  }

  /** The other documents of a meeting, and other meetings' copies, are not this page's to judge. */
  #forgetWhatIsOver(): void {
    if (this.#participantId === null) return;
    const { state, you } = this.#live;
    if (state.notes.closed === undefined) forgetCopy(copyName(notesNames(state.id).closed, this.#participantId));
    if (state.phase !== 'closed') return;
    for (const session of [this.#shared, this.#closed]) {
      if (session?.saving === 'saved' && !mayWriteNotes(state, session.docName, you)) session.forget();
    }
  }

  #make(docName: string, initial?: Uint8Array): NotesSession {
    return new NotesSession({ token: this.#token, docName, participantId: this.#participantId, initial });
  }
}

/** The notes of the page around a component. */
export const [getMeetingNotes, setMeetingNotes] = createContext<MeetingNotes>();
