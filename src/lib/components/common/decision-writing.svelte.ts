// Someone writing the decision of one item: the draft, how it stands against what is recorded, and saving it.
// It reads the meeting itself, so that it also ends well when its field is taken off the page while one writes.

import type { Command } from '$lib/core/meeting/commands.ts';
import { findItem } from '$lib/core/meeting/model.ts';
import type { LiveMeeting } from '$lib/live/live-meeting.svelte.ts';
import { draftStatus, keepMine, storedDraft, typed, type DecisionDraft, type DraftStatus } from './decision-draft.ts';

export class DecisionWriting {
  readonly #live: LiveMeeting;
  readonly #ask: (command: Command) => Promise<boolean>;
  readonly #itemId: string;
  #draft = $state.raw<DecisionDraft | null>(null);
  #isSaving = $state(false);

  constructor(live: LiveMeeting, ask: (command: Command) => Promise<boolean>, itemId: string) {
    this.#live = live;
    this.#ask = ask;
    this.#itemId = itemId;
  }

  /** The decision as the meeting has it. */
  get recorded(): string {
    return findItem(this.#live.state, this.#itemId)?.decision ?? '';
  }

  /** What the field shows: one's own draft, else the decision. */
  get text(): string {
    return this.#draft?.text ?? this.recorded;
  }

  get status(): DraftStatus {
    return draftStatus(this.#draft, this.recorded);
  }

  /** Sent, and not yet answered by the server. */
  get isSaving(): boolean {
    return this.#isSaving;
  }

  /** Takes up what was written before a reload or on an earlier visit to the item. */
  restore(): void {
    this.#draft = storedDraft(sessionStorage.getItem(this.#storageKey));
  }

  type(text: string): void {
    this.#hold(typed(this.#draft, text, this.recorded));
  }

  /** The other's decision stands; one's own text is given up. */
  takeTheirs(): void {
    this.#hold(null);
  }

  /** One's own text replaces the other's, which has been read. */
  keepMine(): Promise<void> {
    if (this.#draft) this.#hold(keepMine(this.#draft, this.recorded));
    return this.save();
  }

  /** Records what was written; in a conflict nothing, until the person has chosen. */
  async save(): Promise<void> {
    const sent = this.#draft;
    if (sent === null || this.status === 'conflict') return;
    if (this.status === 'recorded') return this.#hold(null);
    this.#isSaving = true;
    const isRecorded = await this.#ask({ type: 'decision.record', itemId: this.#itemId, text: sent.text });
    this.#isSaving = false;
    if (isRecorded && this.#draft === sent) this.#hold(null);
  }

  /** Keeps the draft in the tab too, so that a reload takes nothing away. */
  #hold(draft: DecisionDraft | null): void {
    this.#draft = draft;
    if (draft === null) sessionStorage.removeItem(this.#storageKey);
    else sessionStorage.setItem(this.#storageKey, JSON.stringify(draft));
  }

  get #storageKey(): string {
    return `decision:${this.#live.state.id}:${this.#itemId}`;
  }
}
