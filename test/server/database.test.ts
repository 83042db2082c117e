// The database file through the versions, and through what disks do.

import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { expect, onTestFinished, test } from 'vitest';
import { projectPath } from '../../server/project-path.ts';
import { databaseFile, openDatabase, type Database } from '../../server/store/database.ts';
import * as schema from '../../server/store/schema.sqlite.ts';
import { temporaryDirectory } from '../support/app.ts';

interface Journal {
  entries: { idx: number; when: number; tag: string }[];
}
const MIGRATIONS = projectPath('drizzle', 'sqlite');

function open(path: string, migrations?: string): Database {
  const database = openDatabase(path, migrations);
  onTestFinished(() => database.close());
  return database;
}

async function readJournal(folder = MIGRATIONS): Promise<Journal> {
  return JSON.parse(await readFile(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
}

/** The migrations as an earlier version had them. */
async function migrationsUntil(count: number): Promise<string> {
  const folder = join(await temporaryDirectory(), 'migrations');
  await cp(MIGRATIONS, folder, { recursive: true });
  const journal = await readJournal(folder);
  const entries = journal.entries.slice(0, count);
  await writeFile(join(folder, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries }));
  return folder;
}

test('[ST10] the migrations make the tables that the code speaks of', async () => {
  const { entries } = await readJournal();
  const last = String(entries.length - 1).padStart(4, '0');
  const snapshot = JSON.parse(await readFile(join(MIGRATIONS, 'meta', `${last}_snapshot.json`), 'utf8')) as Awaited<
    ReturnType<typeof generateSQLiteDrizzleJson>
  >;
  const { tables: _all, ...tables } = schema;
  const now = await generateSQLiteDrizzleJson(tables, snapshot.id, 'snake_case');
  expect(await generateSQLiteMigration(snapshot, now), 'run `npm run migrations`').toEqual([]);
});

test('[ST10] an older database is brought to this shape and keeps what it holds', async () => {
  const path = databaseFile(await temporaryDirectory());
  openDatabase(path, await migrationsUntil(1)).close();
  const before = new BetterSqlite3(path);
  before.prepare(`INSERT INTO note_update (doc_name, data) VALUES ('meeting-1.shared', x'0000')`).run();
  before.close();

  const { orm, tables } = open(path);
  expect(await orm.select({ docName: tables.noteUpdate.docName }).from(tables.noteUpdate)).toEqual([
    { docName: 'meeting-1.shared' },
  ]);
  expect(await orm.select().from(tables.seat)).toEqual([]);
});

test('[ST10] [PU10] what an earlier version made public stands as it did', async () => {
  const path = databaseFile(await temporaryDirectory());
  openDatabase(path, await migrationsUntil(22)).close();
  const before = new BetterSqlite3(path);
  before
    .prepare(
      `INSERT INTO publication_edition (meeting_id, version, facts, published_at_ms, note) VALUES ('m', 1, '{}', 7, '')`,
    )
    .run();
  before
    .prepare(
      `INSERT INTO publication_file (meeting_id, version, format, content_type, file_name, body)
       VALUES ('m', 1, 'pdf', 'application/pdf', 'Referat.pdf', x'25')`,
    )
    .run();
  before.close();

  const { orm, tables } = open(path);
  expect(await orm.select().from(tables.publicationEdition)).toMatchObject([
    { version: 1, template: '', publishedAtMs: 7 },
  ]);
  expect(await orm.select().from(tables.publicationFile)).toMatchObject([{ format: 'pdf', template: '' }]);
});

test('[ST10] a database of a newer version is left as it is', async () => {
  const path = databaseFile(await temporaryDirectory());
  openDatabase(path).close();
  const older = await migrationsUntil(1);
  expect(() => openDatabase(path, older)).toThrow(
    expect.objectContaining({
      name: 'StartRefusal',
      message: `${path} was written by a newer version of Samtalerum: start that version, or restore a backup.`,
    }),
  );
  open(path).assertWritable();
});

test('[ST10] opening a database that is up to date changes nothing', async () => {
  const path = databaseFile(await temporaryDirectory());
  openDatabase(path).close();
  const before = await readFile(path);
  openDatabase(path).close();
  expect(await readFile(path)).toEqual(before);
});

test('[ST7] the log is long from the start, and what another program reads of it is what was committed', async () => {
  const path = databaseFile(await temporaryDirectory());
  const { orm, tables } = open(path);
  await orm.insert(tables.noteUpdate).values({ docName: 'meeting-1.shared', data: Buffer.of(0, 0) });
  const log = await readFile(`${path}-wal`);
  expect(log.length).toBeGreaterThanOrEqual(4 * 1_024 * 1_024);
  expect(log.subarray(-4_096).every((byte) => byte === 0)).toBe(true);
  // A copy of what a killed server leaves behind.
  const copy = databaseFile(await temporaryDirectory());
  await cp(path, copy);
  await writeFile(`${copy}-wal`, log);
  const left = new BetterSqlite3(copy);
  onTestFinished(() => void left.close());
  expect(left.prepare('SELECT doc_name FROM note_update').pluck().all()).toEqual(['meeting-1.shared']);
});

test('[SV7] a database whose file was taken away takes no writes, and takes them again when it is back', async () => {
  const path = databaseFile(await temporaryDirectory());
  const database = open(path);
  database.assertWritable();
  await rename(path, `${path}.away`);
  expect(() => database.assertWritable()).toThrow();
  await writeFile(path, 'another file');
  expect(() => database.assertWritable()).toThrow(/another file/);
  await rm(path);
  await rename(`${path}.away`, path);
  database.assertWritable();
});

test('[SV7] a database that may only be read takes no writes', async () => {
  const path = databaseFile(await temporaryDirectory());
  const database = open(path);
  const { orm } = database;
  orm.run('PRAGMA query_only = ON');
  expect(() => database.assertWritable()).toThrow(/readonly/);
});
