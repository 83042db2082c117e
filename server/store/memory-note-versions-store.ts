// Versions of notes in memory, for tests.

import type { KeptVersion, NoteVersion, NoteVersionsStore } from './note-versions-store.ts';

type Row = KeptVersion & { meetingId: string };

export class MemoryNoteVersionsStore implements NoteVersionsStore {
  readonly #rows: Row[];

  /** Give the same rows to a second store to start again on what the first one stored. */
  constructor(rows: Row[] = []) {
    this.#rows = rows;
  }

  async add(meetingId: string, version: Omit<KeptVersion, 'id'>): Promise<number> {
    const id = (this.#rows.at(-1)?.id ?? 0) + 1;
    this.#rows.push({ ...version, authors: [...version.authors], state: version.state.slice(), meetingId, id });
    return id;
  }

  async list(meetingId: string, fragment: string): Promise<NoteVersion[]> {
    return this.#rows
      .filter((row) => row.meetingId === meetingId && row.fragment === fragment)
      .map(({ id, atMs, cause, authors, restoredBy }) => ({ id, atMs, cause, authors, restoredBy }))
      .toReversed();
  }

  async read(meetingId: string, id: number): Promise<KeptVersion | null> {
    const row = this.#rows.find((one) => one.meetingId === meetingId && one.id === id);
    if (!row) return null;
    const { meetingId: _meetingId, ...version } = row;
    return version;
  }

  async remove(meetingId: string, ids: readonly number[]): Promise<void> {
    const kept = this.#rows.filter((row) => row.meetingId !== meetingId || !ids.includes(row.id));
    this.#rows.splice(0, this.#rows.length, ...kept);
  }
}
