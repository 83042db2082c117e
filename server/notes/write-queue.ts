// What is on its way to the disk, in the order in which it came. What arrives while a write is under way goes into the next
// one (NT6); a write that failed is tried again until it succeeds, or once more when the text is closing (NT8).

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Addition, NotesStore } from '../store/notes-store.ts';

/** An update with the one it came from, who is told when it is on disk; null for what the server itself has changed. */
export interface Arrival<Sender> {
  update: Uint8Array;
  from: Sender | null;
  /** Where its sender changed something. */
  fragments?: string[];
  also?: Elsewhere | undefined;
}

/** What is to be written in the same step, to another document too, all or none; `settle` is called when it is. */
export interface Elsewhere {
  additions: readonly Addition[];
  settle: () => void;
}

export interface QueueOptions<Sender> {
  docName: string;
  store: NotesStore;
  log: Log;
  /** Called when these are on disk. */
  onWritten: (arrivals: Arrival<Sender>[]) => void;
  /** Called when what is on disk could not be shown: a bug, after which this text must be loaded anew. */
  onBroken: (error: unknown) => void;
  /** Rows after which the table is compacted. */
  compactAfter: number;
  /** The first wait after a failed write; it doubles up to 32 times this. */
  retryMs: number;
  /** Called when a write is on disk; `ms` from the coming in of the first that it holds. */
  onSaved: (ms: number) => void;
  /** How long what is next in line should gather before it is written. */
  paceMs: () => number;
}

export class WriteQueue<Sender> {
  /** Rows of the document that are on disk. */
  rows = 0;
  readonly #options: QueueOptions<Sender>;
  #waiting: Arrival<Sender>[] = [];
  /** When the first of those came that wait. */
  #sinceMs = 0;
  #writing: Promise<void> | null = null;
  #isClosing = false;
  #endWait: (() => void) | null = null;

  constructor(options: QueueOptions<Sender>) {
    this.#options = options;
  }

  /** All that is not on disk yet. */
  get waiting(): readonly Arrival<Sender>[] {
    return this.#waiting;
  }

  add(arrivals: readonly Arrival<Sender>[]): void {
    if (this.#waiting.length === 0) this.#sinceMs = performance.now();
    this.#waiting.push(...arrivals);
    this.#write();
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
    for (let failures = 0; this.#waiting.length > 0;) {
      await this.#gather();
      const batch = this.#waiting.slice();
      const begunMs = performance.now();
      if (await this.#append(batch)) {
        failures = 0;
        this.#options.onSaved(performance.now() - this.#sinceMs);
        this.#sinceMs = begunMs;
        this.#waiting.splice(0, batch.length);
        this.#options.onWritten(batch);
        for (const { also } of batch) also?.settle();
        if (this.rows >= this.#options.compactAfter) await this.compact();
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
      const updates = batch.map(({ update }) => update);
      const elsewhere = batch.flatMap(({ also }) => also?.additions ?? []);
      if (elsewhere.length === 0) await store.append(docName, updates);
      else await store.appendTogether([{ docName, updates }, ...elsewhere]);
      this.rows += batch.length;
      return true;
    } catch (error) {
      log.error({ reason: reasonOf(error), docName, updates: batch.length }, 'notes could not be written');
      return false;
    }
  }

  /** Makes the stored rows one. What fails here loses nothing and is tried again later. */
  async compact(): Promise<void> {
    const { store, docName, log } = this.#options;
    if (this.rows < 2) return;
    try {
      await store.compact(docName);
      this.rows = 1;
    } catch (error) {
      this.rows = 2;
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

  /** Writes what waits, with one last try if writing fails. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.#endWait?.();
    await this.flush();
  }
}

/** Why the store failed, by code or kind: the message of a failed query may hold what was to be written. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = (error.cause instanceof Error ? error.cause : error) as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
