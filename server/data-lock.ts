// One server for each data directory. The hold is an open exclusive transaction on a file of its own: the operating
// system lets go of it when the process dies, however it dies, so nothing is left to clean up.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { StartRefusal } from './start-refusal.ts';

export interface DataLock {
  release(): void;
}

/**
 * Makes the data directory if need be and takes hold of it; throws a `StartRefusal` when another server has it. The hold
 * lasts as long as somebody keeps the answer: an open file that nobody knows of is closed.
 */
export function lockDataDirectory(dataDir: string): DataLock {
  const file = openLockFile(dataDir);
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (!(error instanceof BetterSqlite3.SqliteError) || error.code !== 'SQLITE_BUSY') throw error;
    throw new StartRefusal(
      `Another Samtalerum server is using ${dataDir}: stop it, or give this one its own DATA_DIR.`,
    );
  }
  return { release: () => void file.close() };
}

function openLockFile(dataDir: string): BetterSqlite3.Database {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return new BetterSqlite3(join(dataDir, 'server.lock'), { timeout: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartRefusal(`DATA_DIR ${dataDir} cannot be used: ${reason}.`);
  }
}
