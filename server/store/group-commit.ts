// Many writes, one commit: what is asked for while the last one was on its way to the disk goes there in the next
// transaction, whoever asked. With a commit for each, the disk alone would say how many can write at a time.

import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Database, Transaction } from './database.ts';
import { asDiskTrouble, isLocked } from './disk-trouble.ts';

/** How long a lock of somebody else's is waited for. Everybody goes on meanwhile, with what needs no disk. */
const PATIENCE_MS = 5_000;
const LOOK_AGAIN_MS = 20;

interface Write {
  body: (tx: Transaction) => void;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Of a database, what common commits need. */
type Disk = Pick<Database, 'transactSoon' | 'reachDisk'>;

export class GroupCommit {
  readonly #disk: Disk;
  readonly #patienceMs: number;
  #waiting: Write[] = [];
  #isRunning = false;

  constructor(disk: Disk, patienceMs = PATIENCE_MS) {
    this.#disk = disk;
    this.#patienceMs = patienceMs;
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
      await this.#bringToDisk(await this.#carryOut(writes));
    }
    this.#isRunning = false;
  }

  /** The writes that are committed; whoever's is not is told so. */
  async #carryOut(writes: Write[]): Promise<Write[]> {
    const untilMs = performance.now() + this.#patienceMs;
    for (;;) {
      const error = this.#commit(writes);
      if (error === null) return writes;
      if (!isLocked(error)) return this.#blame(writes, error);
      if (performance.now() >= untilMs) return this.#giveUp(writes, error);
      await pause(LOOK_AGAIN_MS);
    }
  }

  /** What went wrong; null when all of it is committed. */
  #commit(writes: readonly Write[]): unknown {
    try {
      this.#disk.transactSoon((tx) => {
        for (const { body } of writes) body(tx);
      });
      return null;
    } catch (error) {
      return error;
    }
  }

  /** Whose fault it is shows when each stands alone. */
  async #blame(writes: Write[], error: unknown): Promise<Write[]> {
    if (writes.length === 1) return this.#giveUp(writes, error);
    const committed: Write[] = [];
    for (const write of writes) committed.push(...(await this.#carryOut([write])));
    return committed;
  }

  #giveUp(writes: readonly Write[], error: unknown): [] {
    for (const { reject } of writes) reject(asDiskTrouble(error));
    return [];
  }

  async #bringToDisk(writes: readonly Write[]): Promise<void> {
    if (writes.length === 0) return;
    try {
      await this.#disk.reachDisk();
      for (const { resolve } of writes) resolve();
    } catch (error) {
      this.#giveUp(writes, error);
    }
  }
}
