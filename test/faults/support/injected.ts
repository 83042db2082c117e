// Preloaded into a server and into the pages' processes (`node --import`): lets their time pass at a word, changes their clock,
// and fills the server's disk. Orders come over the channel that the process was started with.

import { isMainThread } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';
import { answerCalls } from '../../support/process-call.ts';
import { changeClock, letPass } from './injected-time.ts';

export interface Injected {
  /** So much time is over at once, and everything that was to happen in it happens now. */
  letPass(ms: number): Promise<void>;
  /** Somebody sets the clock: no time has passed, yet it shows another one. */
  changeClock(ms: number): Promise<void>;
  /** From now on, or no longer, nothing more fits on the disk. */
  fillDisk(isFull: boolean): Promise<void>;
}

/** SQLite's own limit, far above any disk. */
const ALL_PAGES = 1_073_741_823;
const databases = new Set<BetterSqlite3.Database>();

/** Every database says what it is when it is opened (`journal_mode`, …): there it is seen. */
function watchDatabases(): void {
  const { pragma } = BetterSqlite3.prototype;
  BetterSqlite3.prototype.pragma = function (this: BetterSqlite3.Database, ...args: Parameters<typeof pragma>) {
    databases.add(this);
    return pragma.apply(this, args);
  };
}

function limitPages(database: BetterSqlite3.Database, isFull: boolean): void {
  const pages = isFull ? Number(database.pragma('page_count', { simple: true })) : ALL_PAGES;
  database.pragma(`max_page_count = ${pages}`);
}

if (isMainThread && process.channel) {
  watchDatabases();
  answerCalls<Injected>({
    letPass: async (ms) => letPass(ms),
    changeClock: async (ms) => changeClock(ms),
    fillDisk: async (isFull) => {
      for (const database of databases) if (database.open) limitPages(database, isFull);
    },
  });
}
