// The text of one document. Two copies: `arrived` holds all that was accepted, `stored` only what is on disk, and nobody is
// ever told of more than that (NT5). Until it is written the text stays in memory and counts as not saved (NT8).

import {
  Doc,
  applyUpdate,
  convertUpdateFormatV1ToV2,
  decodeUpdate,
  decodeUpdateV2,
  encodeStateAsUpdate,
  encodeStateVector,
  mergeUpdatesV2,
  snapshot,
  snapshotContainsUpdate,
  type Transaction,
} from 'yjs';
import { changedRoots } from './fragments.ts';
import type { Decoded } from './late-changes.ts';
import { NOTES_LIMITS } from './limits.ts';
import { WriteQueue, type Arrival, type Elsewhere, type QueueOptions } from './write-queue.ts';

/** An update that says nothing. */
const NOTHING = Uint8Array.of(0, 0);

export class DocumentFull extends Error {}

interface TextOptions<Sender> extends Omit<QueueOptions<Sender>, 'onWritten'> {
  /** Called when these updates are on disk and part of `stored`, with what has changed there. */
  onStored: (arrivals: Arrival<Sender>[], change: Uint8Array | null) => void;
  /**
   * Called in the step in which a peer's update came in, before any of it is written: more may be changed here, and
   * elsewhere. `decoded` is what was taken in, with what had waited for it; `known` how far each client was known before.
   */
  onArrival: (doc: Doc, decoded: Decoded, known: ReadonlyMap<number, number>) => Elsewhere | undefined;
  /** Called with the fragments that somebody has changed, when that is on disk. */
  onChange: (fragments: string[], from: Sender) => void;
}

export class NotesText<Sender> {
  readonly stored = new Doc();
  #arrived = new Doc();
  readonly #options: TextOptions<Sender>;
  readonly #queue: WriteQueue<Sender>;
  /** Changes of `arrived` that somebody else is writing to the disk. */
  #prepared: Uint8Array[] = [];
  #bytes = 0;
  /** Asked for by everybody who comes or writes, and the same until the text changes. */
  #arrivedVector: Uint8Array | null = null;
  #storedVector: Uint8Array | null = null;

  constructor(options: TextOptions<Sender>) {
    this.#options = options;
    this.#queue = new WriteQueue({ ...options, onWritten: (arrivals) => this.#publish(arrivals) });
  }

  /** Reads the whole document; throws when any of it cannot be read, and then nothing may be done with this object. */
  async load(): Promise<void> {
    const updates = await this.#options.store.load(this.#options.docName);
    for (const update of updates) {
      applyUpdate(this.stored, update);
      this.#bytes += update.length;
    }
    this.#queue.rows = updates.length;
    applyUpdate(this.#arrived, encodeStateAsUpdate(this.stored));
  }

  /** Whether everything that arrived is on disk. */
  get isStored(): boolean {
    return this.waiting === 0;
  }

  /** How many changes wait for the disk. */
  get waiting(): number {
    return this.#queue.waiting.length + this.#prepared.length;
  }

  /** All that arrived, stored or not. */
  get arrived(): Doc {
    return this.#arrived;
  }

  /** Whether all of an update has arrived before; throws when it is none. */
  holds(update: Uint8Array): boolean {
    return snapshotContainsUpdate(snapshot(this.#arrived), update);
  }

  /** Takes an update in. Returns how many new pieces are on their way to the disk; throws when it is none, or too much. */
  receive(update: Uint8Array, from: Sender): number {
    // A cheap look first: the lengths that a hostile update claims would otherwise be allocated.
    const decoded = decodeUpdate(update);
    this.#assertRoomFor(update);
    let also: Elsewhere | undefined;
    const { news, fragments } = this.#change((doc, { beforeState }) => {
      const waiting = waitingIn(doc);
      applyUpdate(doc, update);
      assertFewWait(doc);
      const all = waiting.length > 0 ? together(update, waiting) : decoded;
      also = this.#options.onArrival(doc, all, beforeState);
    });
    // What changes nothing here, and something elsewhere, is saved like any other.
    if (also && news.length === 0) news.push(NOTHING);
    // Counted whole: what waits for a piece that never comes takes room in memory, too.
    this.#bytes += update.length;
    this.#enqueue(news, { from, fragments, also });
    return news.length;
  }

  /** Changes the text from here, by ordinary edits, and what `also` says in the same step. */
  edit(act: (doc: Doc, transaction: Transaction) => void, also?: Elsewhere): void {
    this.#enqueue(this.#change(act).news, { from: null, also });
  }

  /** Changes the text, for another document to write it together with a change of its own. */
  prepare(act: (doc: Doc) => void): Elsewhere {
    const updates = this.#change(act).news;
    this.#prepared.push(...updates);
    return { additions: [{ docName: this.#options.docName, updates }], settle: () => this.#settle(updates) };
  }

  #settle(updates: Uint8Array[]): void {
    this.#prepared = this.#prepared.filter((update) => !updates.includes(update));
    this.#queue.rows += updates.length;
    this.#bytes += updates.reduce((sum, { length }) => sum + length, 0);
    this.#publish(updates.map((update) => ({ update, from: null })));
  }

  /**
   * Changes `arrived` in one step and gives what was new, as Yjs tells it; an update with a gap before it waits in
   * `arrived` and is none yet.
   */
  #change(act: (doc: Doc, transaction: Transaction) => void): { news: Uint8Array[]; fragments: string[] } {
    const doc = this.#arrived;
    this.#arrivedVector = null;
    const news: Uint8Array[] = [];
    const listen = (piece: Uint8Array) => news.push(piece);
    doc.on('update', listen);
    let transaction: Transaction | undefined;
    try {
      doc.transact((begun) => {
        transaction = begun;
        act(doc, begun);
      });
    } catch (error) {
      this.#rebuildArrived();
      throw error;
    }
    doc.off('update', listen);
    return { news, fragments: transaction ? changedRoots(transaction) : [] };
  }

  /** What is said of all of it comes with the first piece. */
  #enqueue([first, ...rest]: Uint8Array[], about: Omit<Arrival<Sender>, 'update'>): void {
    if (!first) return;
    this.#queue.add([{ ...about, update: first }, ...rest.map((update) => ({ update, from: about.from }))]);
  }

  /** An update that fails half-way leaves a document in which nobody can trust. */
  #rebuildArrived(): void {
    this.#arrived.destroy();
    this.#arrived = new Doc();
    applyUpdate(this.#arrived, encodeStateAsUpdate(this.stored));
    for (const { update } of this.#queue.waiting) applyUpdate(this.#arrived, update);
    for (const update of this.#prepared) applyUpdate(this.#arrived, update);
  }

  #assertRoomFor(update: Uint8Array): void {
    if (this.#bytes + update.length <= NOTES_LIMITS.documentBytes) return;
    // The sum of all updates is more than the document holds: measure before refusing.
    this.#bytes = encodeStateAsUpdate(this.#arrived).length;
    if (this.#bytes + update.length > NOTES_LIMITS.documentBytes) throw new DocumentFull();
  }

  /** In one step, so that what is told is what the batch comes to: text that it takes away again is not in it. */
  #publish(batch: Arrival<Sender>[]): void {
    let change: Uint8Array | null = null;
    this.#storedVector = null;
    const listen = (piece: Uint8Array) => (change = piece);
    this.stored.on('update', listen);
    this.stored.transact(() => {
      for (const { update } of batch) applyUpdate(this.stored, update);
    });
    this.stored.off('update', listen);
    this.#options.onStored(batch, change);
    for (const { from, fragments } of batch) if (from !== null && fragments) this.#options.onChange(fragments, from);
  }

  /** Resolves when nothing is left to write, or when a closing text has failed once more. */
  flush(): Promise<void> {
    return this.#queue.flush();
  }

  /** Makes the stored rows one. What fails here loses nothing and is tried again later. */
  compact(): Promise<void> {
    return this.#queue.compact();
  }

  /** The vector of all that arrived: the base of "what have you that we lack?" */
  get arrivedVector(): Uint8Array {
    return (this.#arrivedVector ??= encodeStateVector(this.#arrived));
  }

  /** The vector of what is on disk. */
  get storedVector(): Uint8Array {
    return (this.#storedVector ??= encodeStateVector(this.stored));
  }

  /** Writes what is pending, with one last try if writing fails, and lets go of the documents. */
  async close(): Promise<void> {
    await this.#queue.close();
    this.stored.destroy();
    this.#arrived.destroy();
  }
}

/** Pieces that wait for others, and deletions that wait for their pieces. */
function waitingIn({ store: { pendingStructs, pendingDs } }: Doc): Uint8Array[] {
  return [pendingStructs?.update, pendingDs].filter((update) => update instanceof Uint8Array);
}

/** Each piece once: what comes may hold what has waited. */
function together(update: Uint8Array, waiting: Uint8Array[]): Decoded {
  return decodeUpdateV2(mergeUpdatesV2([convertUpdateFormatV1ToV2(update), ...waiting]));
}

/** What waits too long is let go of, and so is the one who brought the last of it: a sync brings it all again. */
function assertFewWait({ store }: Doc): void {
  const waitingBytes = store.pendingStructs?.update.length ?? 0;
  if (waitingBytes > NOTES_LIMITS.waitingBytes) throw new DocumentFull();
}
