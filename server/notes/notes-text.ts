// The text of one document and its way to the disk. Two copies: `arrived` holds all that was accepted, `stored` only what
// is on disk, and nobody is ever told of more than that (NT5). What arrives while a write is under way goes into the next
// one (NT6). A failed write is tried again; until it succeeds the text stays in memory and counts as not saved (NT8).

import { setImmediate as nextTurn } from 'node:timers/promises';
import { Doc, applyUpdate, decodeUpdate, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import type { Log } from '../log.ts';
import type { NotesStore } from '../store/notes-store.ts';
import { NOTES_LIMITS } from './limits.ts';

export class DocumentFull extends Error {}

/** An update with the one it came from, who is told when it is on disk. */
export interface Arrival<Sender> {
  update: Uint8Array;
  from: Sender;
}

interface TextOptions<Sender> {
  docName: string;
  store: NotesStore;
  log: Log;
  /** Called when these updates are on disk and part of `stored`. */
  onStored: (arrivals: Arrival<Sender>[]) => void;
  /** Called when what is on disk could not be shown: a bug, after which this text must be loaded anew. */
  onBroken: (error: unknown) => void;
  /** Rows after which the table is compacted. */
  compactAfter: number;
  /** The first wait after a failed write; it doubles up to 32 times this. */
  retryMs: number;
  /** How long what is next in line should gather before it is written. */
  paceMs: () => number;
}

export class NotesText<Sender> {
  readonly stored = new Doc();
  #arrived = new Doc();
  readonly #options: TextOptions<Sender>;
  #queue: Arrival<Sender>[] = [];
  #writing: Promise<void> | null = null;
  #isClosing = false;
  #endWait: (() => void) | null = null;
  #bytes = 0;
  #rows = 0;

  constructor(options: TextOptions<Sender>) {
    this.#options = options;
  }

  /** Reads the whole document; throws when any of it cannot be read, and then nothing may be done with this object. */
  async load(): Promise<void> {
    const updates = await this.#options.store.load(this.#options.docName);
    for (const update of updates) {
      applyUpdate(this.stored, update);
      this.#bytes += update.length;
    }
    this.#rows = updates.length;
    applyUpdate(this.#arrived, encodeStateAsUpdate(this.stored));
  }

  /** Whether everything that arrived is on disk. */
  get isStored(): boolean {
    return this.#queue.length === 0;
  }

  /** All that arrived, stored or not: the base of "what have you that we lack?" */
  get arrived(): Doc {
    return this.#arrived;
  }

  /** Takes an update in. Returns how many new pieces are on their way to the disk; throws when it is none, or too much. */
  receive(update: Uint8Array, from: Sender): number {
    // A cheap look first: the lengths that a hostile update claims would otherwise be allocated.
    decodeUpdate(update);
    this.#assertRoomFor(update);
    const news = this.#apply(update);
    this.#assertFewWait();
    // Counted whole: what waits for a piece that never comes takes room in memory, too.
    this.#bytes += update.length;
    for (const piece of news) this.#queue.push({ update: piece, from });
    if (news.length > 0) this.#write();
    return news.length;
  }

  /** What of the update was new here, as Yjs tells it; an update with a gap before it waits in `arrived` and is none yet. */
  #apply(update: Uint8Array): Uint8Array[] {
    const news: Uint8Array[] = [];
    const listen = (piece: Uint8Array) => news.push(piece);
    this.#arrived.on('update', listen);
    try {
      applyUpdate(this.#arrived, update);
    } catch (error) {
      this.#rebuildArrived();
      throw error;
    }
    this.#arrived.off('update', listen);
    return news;
  }

  /** An update that fails half-way leaves a document in which nobody can trust. */
  #rebuildArrived(): void {
    this.#arrived.destroy();
    this.#arrived = new Doc();
    applyUpdate(this.#arrived, encodeStateAsUpdate(this.stored));
    for (const { update } of this.#queue) applyUpdate(this.#arrived, update);
  }

  #assertRoomFor(update: Uint8Array): void {
    if (this.#bytes + update.length <= NOTES_LIMITS.documentBytes) return;
    // The sum of all updates is more than the document holds: measure before refusing.
    this.#bytes = encodeStateAsUpdate(this.#arrived).length;
    if (this.#bytes + update.length > NOTES_LIMITS.documentBytes) throw new DocumentFull();
  }

  /** What waits too long is let go of, and so is the one who brought the last of it: a sync brings it all again. */
  #assertFewWait(): void {
    const waitingBytes = this.#arrived.store.pendingStructs?.update.length ?? 0;
    if (waitingBytes <= NOTES_LIMITS.waitingBytes) return;
    this.#rebuildArrived();
    throw new DocumentFull();
  }

  /** Resolves when nothing is left to write, or when a closing text has failed once more. */
  async flush(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #write(): void {
    this.#writing ??= this.#drain()
      .catch(this.#options.onBroken)
      .finally(() => {
        this.#writing = null;
      });
  }

  async #drain(): Promise<void> {
    for (let failures = 0; this.#queue.length > 0;) {
      await this.#gather();
      const batch = this.#queue.slice();
      if (await this.#append(batch)) {
        failures = 0;
        this.#queue.splice(0, batch.length);
        this.#publish(batch);
        if (this.#rows >= this.#options.compactAfter) await this.compact();
      } else {
        if (this.#isClosing) return;
        await this.#wait(this.#options.retryMs * 2 ** Math.min(failures, 5));
        failures += 1;
      }
    }
  }

  /** What arrives in the same turn, and in a full room a little later, is written and told together. */
  async #gather(): Promise<void> {
    const paceMs = this.#isClosing ? 0 : this.#options.paceMs();
    if (paceMs > 0) await this.#wait(paceMs);
    else await nextTurn();
  }

  async #append(batch: Arrival<Sender>[]): Promise<boolean> {
    const { store, docName, log } = this.#options;
    try {
      await store.append(
        docName,
        batch.map(({ update }) => update),
      );
      this.#rows += batch.length;
      return true;
    } catch (error) {
      log.error({ reason: reasonOf(error), docName, updates: batch.length }, 'notes could not be written');
      return false;
    }
  }

  #publish(batch: Arrival<Sender>[]): void {
    for (const { update } of batch) applyUpdate(this.stored, update);
    this.#options.onStored(batch);
  }

  /** Makes the stored rows one. What fails here loses nothing and is tried again later. */
  async compact(): Promise<void> {
    const { store, docName, log } = this.#options;
    if (this.#rows < 2) return;
    try {
      await store.compact(docName);
      this.#rows = 1;
    } catch (error) {
      this.#rows = 2;
      log.error({ reason: reasonOf(error), docName }, 'notes could not be compacted');
    }
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endWait = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** The vector of what is on disk. */
  storedVector(): Uint8Array {
    return encodeStateVector(this.stored);
  }

  /** Writes what is pending, with one last try if writing fails, and lets go of the documents. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#endWait?.();
    await this.flush();
    this.stored.destroy();
    this.#arrived.destroy();
  }
}

/** Why the store failed, by code or kind: the message of a failed query may hold what was to be written. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = (error.cause instanceof Error ? error.cause : error) as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
