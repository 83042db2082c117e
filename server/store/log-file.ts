// SQLite's log of writes, brought to the disk without holding the process up. What is committed is durable as soon as this
// file is; SQLite would wait for that itself, and everybody in every meeting with it.

import { closeSync, fdatasync, fstatSync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';

const flush = promisify(fdatasync);

export class LogFile {
  readonly #file: number;
  readonly #lost = Promise.withResolvers<unknown>();
  #failure: unknown = null;
  #isClosed = false;

  constructor(path: string) {
    this.#file = openSync(path, 'r+');
  }

  /**
   * Makes the file so long at least: a flush of one that grows has to write down where it ends as well, and takes twice the
   * time. SQLite goes by what its pages say, not by the length. Nobody else may write to it meanwhile.
   */
  stretch(bytes: number): void {
    const { size } = fstatSync(this.#file);
    if (size >= bytes) return;
    try {
      writeSync(this.#file, Buffer.alloc(bytes - size), 0, undefined, size);
    } catch {
      // A disk that is full says so at the first write that matters.
    }
  }

  /** Resolves with the reason when something did not reach the disk. */
  get lost(): Promise<unknown> {
    return this.#lost.promise;
  }

  /** Throws when something did not reach the disk. */
  assertWhole(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  /**
   * Resolves when all that is committed by now is on disk. Once that has failed nothing is promised any more: the system
   * counts what it could not write as written, and a second try would succeed without it.
   */
  async reachDisk(): Promise<void> {
    this.assertWhole();
    try {
      await flush(this.#file);
    } catch (error) {
      this.#failure = error;
      this.#lost.resolve(error);
      throw error;
    }
  }

  /** May be called again: the number of a closed file soon belongs to another. */
  close(): void {
    if (!this.#isClosed) closeSync(this.#file);
    this.#isClosed = true;
  }
}
