// Versions of a meeting's notes (NT21): kept after some minutes of writing, when an item is left, when the meeting is
// closed, and before anything that changes a text from here. A version that could not be kept is logged and tried again
// with the next; nobody who writes waits for it.

import type { XmlFragment } from 'yjs';
import type { Log } from '../log.ts';
import type { KeptVersion, NoteVersionsStore, VersionCause } from '../store/note-versions-store.ts';
import { putAway, sayTheSame, takeOut } from './fragments.ts';
import { surplus } from './version-thinning.ts';

interface HistoryOptions {
  meetingId: string;
  versions: NoteVersionsStore;
  log: Log;
  /** So long after the first change a version is kept. */
  writingMs: number;
  /** The fragment as it is on disk now; undefined for a name that is nobody's. */
  fragment: (name: string) => XmlFragment | undefined;
}

export class NotesHistory {
  readonly #options: HistoryOptions;
  /** Who has written in a fragment since its last version. */
  readonly #authors = new Map<string, Set<string>>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #work: Promise<void> = Promise.resolve();

  constructor(options: HistoryOptions) {
    this.#options = options;
  }

  /** Somebody has written. */
  wrote(fragments: readonly string[], participantId: string): void {
    for (const name of fragments) {
      const authors = this.#authors.get(name) ?? new Set();
      this.#authors.set(name, authors.add(participantId));
    }
    if (fragments.length === 0 || this.#timer) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.keepAll('writing');
    }, this.#options.writingMs);
    this.#timer.unref();
  }

  /** Keeps a version of every fragment that somebody has written in since its last one. */
  keepAll(cause: VersionCause): Promise<void> {
    return this.keep(cause, [...this.#authors.keys()]);
  }

  /**
   * Keeps a version of these fragments as they are now, unless their last one says the same; before one is put back always,
   * with the name of who does it. Never throws.
   */
  keep(
    cause: VersionCause,
    names: readonly string[],
    fragment = this.#options.fragment,
    restoredBy: string | null = null,
  ): Promise<void> {
    const atMs = Date.now();
    const pages = names.flatMap((name) => this.#photograph(name, fragment));
    this.#work = this.#work.then(async () => {
      for (const page of pages) await this.#add({ ...page, atMs, cause, restoredBy });
    });
    return this.#work;
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #photograph(
    name: string,
    fragmentOf: HistoryOptions['fragment'],
  ): { fragment: string; authors: string[]; state: Uint8Array }[] {
    try {
      const fragment = fragmentOf(name);
      const authors = [...(this.#authors.get(name) ?? [])];
      this.#authors.delete(name);
      return fragment ? [{ fragment: name, authors, state: putAway(fragment) }] : [];
    } catch (error) {
      this.#report(error);
      return [];
    }
  }

  async #add(page: Omit<KeptVersion, 'id'>): Promise<void> {
    const { meetingId, versions } = this.#options;
    try {
      const known = await versions.list(meetingId, page.fragment);
      const last = known[0] && (await versions.read(meetingId, known[0].id));
      const text = takeOut(page.state);
      const isNew = last ? !sayTheSame(takeOut(last.state), text) : text.length > 0;
      // What was kept of ordinary writing gives way to the same text at a turn of the meeting.
      const givesWay = !isNew && last?.cause === 'writing' && page.cause !== 'writing';
      if (!isNew && !givesWay && page.cause !== 'beforeRestore') return;
      const authors = givesWay ? [...new Set([...last.authors, ...page.authors])] : page.authors;
      const id = await versions.add(meetingId, { ...page, authors });
      const others = givesWay ? known.slice(1) : known;
      const tooMany = surplus([{ ...page, id, authors }, ...others], page.atMs);
      await versions.remove(meetingId, givesWay ? [...tooMany, last.id] : tooMany);
    } catch (error) {
      for (const author of page.authors) this.wrote([page.fragment], author);
      this.#report(error);
    }
  }

  #report(error: unknown): void {
    const { log, meetingId } = this.#options;
    log.error({ reason: error instanceof Error ? error.name : 'unknown', meetingId }, 'notes version was not kept');
  }
}
