// What the page tells in passing: short messages that can be undone for a while and read again, and words for screen
// readers alone. One instance a page, given by the root layout; one polite live region reads all of it, once.

import { createContext } from 'svelte';

/** How long a message stays in view when nobody points at it. One that can be undone stays longer. */
const SHOWN_MS = 6_000;
const UNDO_SHOWN_MS = 15_000;
/** How many past messages can be read again. */
const KEPT = 20;

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'danger';
  /** Takes back what the message tells; gone once used. */
  readonly undo?: () => void;
}

/** The messages of one page. */
export class Notices {
  /** In view now, the newest last. */
  shown = $state.raw<Notice[]>([]);
  /** All that were shown, the newest first, to be read again. */
  kept = $state.raw<Notice[]>([]);
  /** What the live region says. */
  spoken = $state.raw<{ id: number; text: string } | null>(null);

  #count = 0;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  /** Says something to screen readers only. */
  announce(text: string): void {
    this.spoken = { id: ++this.#count, text };
  }

  /** Shows and says a message. */
  show(text: string, options: { undo?: () => void; tone?: 'plain' | 'danger' } = {}): void {
    this.announce(text);
    const { undo, tone = 'plain' } = options;
    const notice: Notice = { id: this.#count, text, tone, ...(undo && { undo }) };
    this.shown = [...this.shown, notice].slice(-3);
    this.kept = [notice, ...this.kept].slice(0, KEPT);
    this.#fold(notice);
  }

  /** Runs the message's undo and takes it away everywhere. */
  undo(notice: Notice): void {
    this.dismiss(notice.id);
    this.kept = this.kept.filter(({ id }) => id !== notice.id);
    notice.undo?.();
  }

  /** Out of view; it can still be read again. */
  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.shown = this.shown.filter((notice) => notice.id !== id);
  }

  /** While someone points at the messages or is in them, none goes away. */
  hold(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  /** Nobody looks any more: each gets its whole time again. */
  release(): void {
    for (const notice of this.shown) this.#fold(notice);
  }

  #fold(notice: Notice): void {
    clearTimeout(this.#timers.get(notice.id));
    this.#timers.set(
      notice.id,
      setTimeout(() => this.dismiss(notice.id), notice.undo ? UNDO_SHOWN_MS : SHOWN_MS),
    );
  }
}

export const [getNotices, setNotices] = createContext<Notices>();
