// Takes an export in beside what is there (EI2, EI3). It only ever adds, a meeting at a time, each whole or not at all:
// cut off, it is done again and goes on; and no meeting waits for long while the server runs.

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { assertWhole } from '../backup/check-folder.ts';
import { BackupError, DATABASE, readManifest } from '../backup/manifest.ts';
import { put } from '../backup/restore-backup.ts';
import { drawJoinCode } from '../meetings/join-code.ts';
import { databaseFile, openDatabase } from '../store/database.ts';
import { COUNTED } from './belongings.ts';
import { MEETING_OF_NOTES, OWNED, type OwnedTable } from './whose.ts';

/** What came in, and what was there already. */
export interface TakenIn {
  readonly organisation: Organisation;
  readonly meetings: number;
  readonly people: number;
  readonly known: number;
}

interface Organisation {
  id: string;
  slug: string;
  name: string;
}

const LOCK_TIMEOUT_MS = 5_000;
const ROWS_OF_MEETING: readonly OwnedTable['owner'][] = ['meeting', 'notes'];

/**
 * Takes in the export of a folder: as the organisation that it is, or its meetings into the one that is named. Throws a
 * `BackupError` when the folder is damaged, or another organisation has its name here.
 */
export async function takeIn(dataDir: string, folder: string, target: Organisation | null): Promise<TakenIn> {
  const manifest = await readManifest(folder, 'samtalerum-export');
  await assertWhole(folder, manifest);
  const bench = await mkdtemp(join(tmpdir(), 'samtalerum-import-'));
  try {
    const given = databaseFile(bench);
    await copyFile(join(folder, DATABASE), given);
    // Brought to this version's shape, as any older database is.
    openDatabase(given).close();
    for (const { path } of manifest.files) {
      if (path !== DATABASE && !existsSync(join(dataDir, path))) await put(folder, dataDir, path);
    }
    return addAll(databaseFile(dataDir), given, target);
  } finally {
    await rm(bench, { recursive: true, force: true });
  }
}

function addAll(path: string, given: string, target: Organisation | null): TakenIn {
  const sqlite = new BetterSqlite3(path, { timeout: LOCK_TIMEOUT_MS });
  try {
    sqlite.pragma('synchronous = FULL');
    sqlite.prepare('ATTACH ? AS given').run(given);
    const organisation = target ?? ownOrganisation(sqlite);
    sqlite.pragma('foreign_keys = OFF');
    giveTo(sqlite, organisation);
    sqlite.pragma('foreign_keys = ON');
    const people = sqlite.transaction(() => (target ? 0 : addOrganisation(sqlite))).immediate();
    const ids = sqlite.prepare('SELECT id FROM given.meeting ORDER BY id').pluck().all() as string[];
    const added = ids.filter((id) => sqlite.transaction(() => addMeeting(sqlite, id)).immediate());
    return { organisation, meetings: added.length, people, known: ids.length - added.length };
  } finally {
    sqlite.close();
  }
}

function ownOrganisation(sqlite: Sqlite): Organisation {
  const own = sqlite.prepare('SELECT id, slug, name FROM given.organisation').get() as Organisation;
  const taken = sqlite.prepare('SELECT id FROM organisation WHERE slug = ? AND id <> ?').get(own.slug, own.id);
  if (!taken) return own;
  throw new BackupError(`Another organisation is called "${own.slug}" here: name it with --organisation to add to it.`);
}

/** Makes all that is given this organisation's, whatever the folder says. */
function giveTo(sqlite: Sqlite, { id }: Organisation): void {
  for (const table of OWNED) {
    if (columnsOf(sqlite, table).includes('organisation_id')) {
      sqlite.prepare(`UPDATE given."${table.name}" SET organisation_id = ?`).run(id);
    }
  }
}

/** The organisation with its people and papers; how many people came who were not here. */
function addOrganisation(sqlite: Sqlite): number {
  const own = OWNED.filter(({ key, owner }) => key !== 'meeting' && !ROWS_OF_MEETING.includes(owner));
  const before = count(sqlite, 'user');
  for (const table of own) {
    // An address is one person's: whoever has it here already is somebody else, and keeps it.
    const isTheirs = columnsOf(sqlite, table).includes('user_id') ? 'user_id IN (SELECT id FROM main.user)' : 'TRUE';
    copyRows(sqlite, table, 'INSERT OR IGNORE', isTheirs);
  }
  return count(sqlite, 'user') - before;
}

/** A meeting with all that is its own; false when it is here already. */
function addMeeting(sqlite: Sqlite, id: string): boolean {
  if (sqlite.prepare('SELECT 1 FROM main.meeting WHERE id = ?').get(id)) return false;
  keepCodeFree(sqlite, id);
  for (const table of OWNED) {
    if (table.key === 'meeting') copyRows(sqlite, table, 'INSERT', 'id = ?', id);
    if (table.owner === 'meeting') copyRows(sqlite, table, 'INSERT', 'meeting_id = ?', id);
    if (table.owner === 'notes') copyRows(sqlite, table, 'INSERT', `${MEETING_OF_NOTES} = ?`, id);
  }
  return true;
}

/** Six digits lead to one meeting: where they lead to another one here, this one gets others. */
function keepCodeFree(sqlite: Sqlite, id: string): void {
  const isTaken = sqlite.prepare('SELECT 1 FROM main.meeting WHERE join_code = ?').pluck();
  let code = sqlite.prepare('SELECT join_code FROM given.meeting WHERE id = ?').pluck().get(id) as string;
  if (!isTaken.get(code)) return;
  while (isTaken.get(code)) code = drawJoinCode();
  sqlite.prepare('UPDATE given.meeting SET join_code = ? WHERE id = ?').run(code, id);
  sqlite
    .prepare(`UPDATE given.meeting_event SET event = json_set(event, '$.joinCode', ?) WHERE meeting_id = ? AND seq = 1`)
    .run(code, id);
}

function copyRows(sqlite: Sqlite, table: OwnedTable, insert: string, which: string, ...given: string[]): void {
  const isCounted = COUNTED.has(table.key);
  const columns = columnsOf(sqlite, table)
    .filter((column) => !(isCounted && column === 'id'))
    .map((column) => `"${column}"`)
    .join(', ');
  const from = `SELECT ${columns} FROM given."${table.name}" WHERE ${which}${isCounted ? ' ORDER BY id' : ''}`;
  sqlite.prepare(`${insert} INTO main."${table.name}" (${columns}) ${from}`).run(...given);
}

function columnsOf(sqlite: Sqlite, { name }: OwnedTable): string[] {
  return sqlite.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name) as string[];
}

function count(sqlite: Sqlite, table: 'user'): number {
  return sqlite.prepare(`SELECT count(*) FROM main."${table}"`).pluck().get() as number;
}
