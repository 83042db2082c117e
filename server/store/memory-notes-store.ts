// Note updates in memory, for tests.

import { compactUpdates } from './compact-updates.ts';
import type { NotesStore } from './notes-store.ts';

export class MemoryNotesStore implements NotesStore {
  readonly #documents: Map<string, Uint8Array[]>;

  /** Give the same map to a second store to start again on what the first one stored. */
  constructor(documents: Map<string, Uint8Array[]> = new Map()) {
    this.#documents = documents;
  }

  async load(docName: string): Promise<Uint8Array[]> {
    return [...(this.#documents.get(docName) ?? [])];
  }

  async append(docName: string, updates: Uint8Array[]): Promise<void> {
    const stored = this.#documents.get(docName) ?? [];
    this.#documents.set(docName, [...stored, ...updates.map((update) => update.slice())]);
  }

  async appendTogether(additions: readonly { docName: string; updates: Uint8Array[] }[]): Promise<void> {
    // Copied first, so that an update that is none leaves nothing behind.
    const copies = additions.map(({ docName, updates }) => ({ docName, updates: updates.map((one) => one.slice()) }));
    for (const { docName, updates } of copies) await this.append(docName, updates);
  }

  async compact(docName: string): Promise<void> {
    const stored = this.#documents.get(docName) ?? [];
    if (stored.length > 1) this.#documents.set(docName, [compactUpdates(stored)]);
  }
}
