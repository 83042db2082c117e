// The SQLite file: opened so that what is committed survives a power cut, and brought to this version's shape.
// A file that a newer version has written is left alone.

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as v from 'valibot';
import { projectPath } from '../project-path.ts';
import { StartRefusal } from '../start-refusal.ts';
import { LogFile } from './log-file.ts';
import { tables, type Tables } from './schema.sqlite.ts';

/** How long a writer waits for another process (the command line beside the server) before it gives up: nobody is served meanwhile. */
const BUSY_TIMEOUT_MS = 1_000;
/** Everybody waits for a checkpoint; with many documents the same pages would be brought home several times a second. */
const CHECKPOINT_PAGES = 4_000;
/** The log is as long as this from the start; a busy server makes it longer. */
const LOG_BYTES = 4 * 1_024 * 1_024;

/** The open database. Services use awaited query builders only, so that another dialect can take SQLite's place. */
export interface Database {
  readonly orm: BetterSQLite3Database;
  readonly tables: Tables;
  /**
   * Carries a transaction out without waiting for the disk, nor for a lock of somebody else's, which it throws for: it is
   * there when a `reachDisk` called after it resolves.
   */
  transactSoon(body: (tx: Transaction) => void): void;
  reachDisk(): Promise<void>;
  /** Empties the log of writes as far as nobody reads it, so that what was erased does not lie there either. */
  emptyLog(): void;
  /** Resolves with the reason when what was committed did not reach the disk: nothing more is promised from then on. */
  readonly lost: Promise<unknown>;
  /** Throws when a write does not reach this file: the disk is full or read-only, or the file was taken away. */
  assertWritable(): void;
  close(): void;
}

/** What a synchronous transaction of SQLite is handed; only the SQLite stores know it. */
export type Transaction = Parameters<Parameters<BetterSQLite3Database['transaction']>[0]>[0];

/** Where a data directory keeps its database. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'samtalerum.sqlite');
}

/** Opens (or makes) the database file and runs the migrations that it lacks. */
export function openDatabase(path: string, migrationsFolder = projectPath('drizzle', 'sqlite')): Database {
  const sqlite = new BetterSqlite3(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    sqlite.pragma('foreign_keys = ON');
    // What was erased is overwritten, not only unlinked.
    sqlite.pragma('secure_delete = ON');
    refuseNewer(sqlite, path, migrationsFolder);
    const orm = drizzle(sqlite, { casing: 'snake_case' });
    migrate(orm, { migrationsFolder });
    const { ino } = statSync(path);
    const logFile = new LogFile(`${path}-wal`);
    sqlite.transaction(() => logFile.stretch(LOG_BYTES)).immediate();
    return {
      orm,
      tables,
      transactSoon: (body) => {
        sqlite.exec('PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 0');
        try {
          orm.transaction(body, { behavior: 'immediate' });
        } finally {
          sqlite.exec(`PRAGMA synchronous = FULL; PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
        }
      },
      reachDisk: () => logFile.reachDisk(),
      emptyLog: () => {
        sqlite.pragma('wal_checkpoint(TRUNCATE)');
        sqlite.transaction(() => logFile.stretch(LOG_BYTES)).immediate();
      },
      lost: logFile.lost,
      assertWritable: () => {
        if (statSync(path).ino !== ino) throw new Error(`${path} is another file than the one opened at the start`);
        sqlite.pragma('user_version = 0');
        logFile.assertWhole();
      },
      close: () => {
        logFile.close();
        sqlite.close();
      },
    };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** A database that lives in memory alone and is gone with the process; what its rows point to may stand in another. */
export function openMemoryDatabase(migrationsFolder = projectPath('drizzle', 'sqlite')): Database {
  const sqlite = new BetterSqlite3(':memory:');
  sqlite.pragma('foreign_keys = OFF');
  sqlite.pragma('temp_store = MEMORY');
  const orm = drizzle(sqlite, { casing: 'snake_case' });
  migrate(orm, { migrationsFolder });
  return {
    orm,
    tables,
    transactSoon: (body) => orm.transaction(body),
    reachDisk: () => Promise.resolve(),
    emptyLog: () => undefined,
    lost: new Promise(() => undefined),
    assertWritable: () => undefined,
    close: () => void sqlite.close(),
  };
}

const journalSchema = v.object({ entries: v.array(v.object({ when: v.number() })) });

function refuseNewer(sqlite: BetterSqlite3.Database, path: string, migrationsFolder: string): void {
  const journal = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
  const known = v.parse(journalSchema, JSON.parse(journal)).entries.map((entry) => entry.when);
  const applied = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get()
    ? sqlite.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get()
    : null;
  if (typeof applied === 'number' && applied > Math.max(0, ...known)) {
    throw new StartRefusal(
      `${path} was written by a newer version of Samtalerum: start that version, or restore a backup.`,
    );
  }
}
