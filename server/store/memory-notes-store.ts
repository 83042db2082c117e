// Note updates in memory, for tests.

import { compactUpdates } from './compact-updates.ts';
import type { Addition, MovedText, NotesStore } from './notes-store.ts';

export class MemoryNotesStore implements NotesStore {
  readonly #documents: Map<string, Uint8Array[]>;
  readonly #moved: Map<string, MovedText[]>;

  /** Give the same maps to a second store to start again on what the first one stored. */
  constructor(documents: Map<string, Uint8Array[]> = new Map(), moved: Map<string, MovedText[]> = new Map()) {
    this.#documents = documents;
    this.#moved = moved;
  }

  async load(docName: string): Promise<Uint8Array[]> {
    return [...(this.#documents.get(docName) ?? [])];
  }

  async movedFrom(docName: string): Promise<MovedText[]> {
    return structuredClone(this.#moved.get(docName) ?? []);
  }

  async append(docName: string, updates: Uint8Array[]): Promise<void> {
    const stored = this.#documents.get(docName) ?? [];
    this.#documents.set(docName, [...stored, ...updates.map((update) => update.slice())]);
  }

  async appendTogether(additions: readonly Addition[]): Promise<void> {
    // Copied first, so that an update that is none leaves nothing behind.
    const copies = additions.map((one) => ({ ...one, updates: one.updates.map((update) => update.slice()) }));
    for (const { docName, updates, moved = [] } of copies) {
      await this.append(docName, updates);
      this.#moved.set(docName, [...(this.#moved.get(docName) ?? []), ...structuredClone(moved)]);
    }
  }

  async compact(docName: string): Promise<void> {
    const stored = this.#documents.get(docName) ?? [];
    if (stored.length > 1) this.#documents.set(docName, [compactUpdates(stored)]);
  }
}
