// Many writes, one commit: what is asked for while the last one was on its way to the disk goes there in the next
// transaction, whoever asked. With a commit for each, the disk alone would say how many can write at a time.

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database, Transaction } from './database.ts';

interface Write {
  body: (tx: Transaction) => void;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Of a database, what common commits need. */
type Disk = Pick<Database, 'transactSoon' | 'reachDisk'>;

export class GroupCommit {
  readonly #disk: Disk;
  #waiting: Write[] = [];
  #isRunning = false;

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Carries the write out with all that come meanwhile; resolves when it is on disk. */
  add(body: (tx: Transaction) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ body, resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    await nextTurn();
    while (this.#waiting.length > 0) {
      const writes = this.#waiting;
      this.#waiting = [];
      await this.#bringToDisk(this.#carryOut(writes));
    }
    this.#isRunning = false;
  }

  /** The writes that are committed; whoever's is not is told so. */
  #carryOut(writes: Write[]): Write[] {
    try {
      this.#disk.transactSoon((tx) => {
        for (const { body } of writes) body(tx);
      });
      return writes;
    } catch (error) {
      if (writes.length > 1) return writes.flatMap((write) => this.#carryOut([write]));
      // Alone: it is its own fault, and no other's.
      for (const { reject } of writes) reject(error);
      return [];
    }
  }

  async #bringToDisk(writes: readonly Write[]): Promise<void> {
    if (writes.length === 0) return;
    try {
      await this.#disk.reachDisk();
      for (const { resolve } of writes) resolve();
    } catch (error) {
      for (const { reject } of writes) reject(error);
    }
  }
}
