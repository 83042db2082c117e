// Which item a page works on: the meeting's current one, unless another was chosen by hand. While someone writes, the
// page stays where it is, so that the meeting's going on never takes the text away from under their hands.

import type { Attachment } from 'svelte/attachments';
import { findItem } from '$lib/core/meeting/model.ts';
import { type Item } from '$lib/core/meeting/model/agenda.ts';
import { nextItem } from '$lib/core/meeting/outline.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';

const FIELDS = 'input, textarea, [contenteditable="true"]';

export class FollowedItem {
  readonly #live: LiveMeeting;
  #chosenId: string | null = $state(null);
  #heldId: string | null = $state(null);

  constructor(live: LiveMeeting) {
    this.#live = live;
  }

  /** The item to work on; before the first one is started, the first of the agenda. */
  get item(): Item | undefined {
    const { state } = this.#live;
    return (
      findItem(state, this.#heldId) ??
      findItem(state, this.#chosenId) ??
      this.current ??
      nextItem(state) ??
      state.agenda.at(-1)
    );
  }

  get current(): Item | undefined {
    return findItem(this.#live.state, this.#live.state.current?.itemId);
  }

  /** The meeting is at another item than the page. */
  get isAway(): boolean {
    return this.current !== undefined && this.current.id !== this.item?.id;
  }

  /** Goes to an item and stays there; choosing the current one is to follow the meeting again. */
  choose(itemId: string): void {
    this.#heldId = null;
    this.#chosenId = itemId === this.current?.id ? null : itemId;
  }

  /** Goes to where the meeting is, and on with it. */
  follow(): void {
    this.#heldId = null;
    this.#chosenId = null;
  }

  /** For the part of the page that one writes in: holds the item as long as the focus is in a field of it. */
  readonly holdWhileWriting: Attachment<HTMLElement> = (part) => {
    const hold = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest(FIELDS)) this.#heldId = this.item?.id ?? null;
    };
    const release = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && part.contains(relatedTarget)) return;
      // A field that is taken off the page loses the focus in the middle of the page's update: so a moment later.
      queueMicrotask(() => (this.#heldId = null));
    };
    part.addEventListener('focusin', hold);
    part.addEventListener('focusout', release);
    return () => {
      part.removeEventListener('focusin', hold);
      part.removeEventListener('focusout', release);
    };
  };
}
