// A database of every version that there has been opens with all that it holds. Each was written by the code of its day
// (`databases/`, made by `npm run keep:database`); what that had no short way to write is a row that fits its table.

import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import BetterSqlite3 from 'better-sqlite3';
import { XmlElement } from 'yjs';
import { expect, test } from 'vitest';
import { databaseFile, openDatabase } from '../../server/store/database.ts';
import { KIRSTEN, visitor } from '../support/accounts.ts';
import { startTestApp, temporaryDirectory } from '../support/app.ts';
import { openRoom } from '../support/rooms.ts';

const FOLDER = 'test/golden/databases';
const versions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.gz'))
  .sort();

type Row = Record<string, unknown>;

/** A data directory as that version left it. */
async function leftBy(version: string): Promise<string> {
  const dataDir = await temporaryDirectory();
  await writeFile(databaseFile(dataDir), gunzipSync(readFileSync(`${FOLDER}/${version}`)));
  return dataDir;
}

/** All rows of all tables, in their order. */
function contents(path: string): Map<string, Row[]> {
  const sqlite = new BetterSqlite3(path, { readonly: true });
  const named = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '__*'`;
  const names = sqlite.prepare(named).pluck().all() as string[];
  const rows = (name: string) => sqlite.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all() as Row[];
  const all = new Map(names.map((name) => [name, rows(name)]));
  sqlite.close();
  return all;
}

/** The columns of `wanted` alone. */
const onlyColumns = (rows: Row[] = [], wanted: Row | undefined) =>
  rows.map((row) => Object.fromEntries(Object.keys(wanted ?? {}).map((column) => [column, row[column]])));

test('each is named after the newest migration of its day, and the first of them all is among them', () => {
  const migrations = readdirSync('drizzle/sqlite').map((name) => name.replace('.sql', '.sqlite.gz'));
  expect(migrations).toEqual(expect.arrayContaining(versions));
  expect(versions[0]).toMatch(/^0000_/);
});

test.each(versions)('[ST14] every row of %s is there after it was brought to this shape', async (version) => {
  const path = databaseFile(await leftBy(version));
  const before = contents(path);
  expect(before.size).toBeGreaterThan(0);
  openDatabase(path).close();
  const after = contents(path);
  for (const [table, rows] of before) {
    expect(rows.length, table).toBeGreaterThan(0);
    expect(onlyColumns(after.get(table), rows[0]), table).toEqual(rows);
  }
});

test.each(versions)('[ST14] the server starts on %s, and its meeting is as it was', async (version) => {
  const dataDir = await leftBy(version);
  const held = contents(databaseFile(dataDir))
    .get('meeting')
    ?.find(({ phase }) => phase === 'closed');
  const { app } = await startTestApp({ dataDir });
  const { state } = await openRoom(app.rooms, String(held?.['id']));
  const [item] = state.agenda;
  expect(item?.decision).toBe('Udvalget besluttede at gå videre.');
  expect(state.agreements.map(({ what, followUpOn }) => [what, followUpOn])).toEqual([
    ['Skrive til skolerne', '2027-03-01'],
    ['Finde et lokale', '2027-01-15'],
  ]);
  expect(state.participants.map(({ name }) => name)).toEqual(['Anna Bergmann', 'Per Krogh']);
  const notes = await app.notes.text(state.notes.shared);
  const written = notes.getXmlFragment(`item:${item?.id}`).toArray();
  expect(written.map((element) => (element instanceof XmlElement ? element.toString() : ''))).toContain(
    '<paragraph>Skrevet af Per.</paragraph>',
  );
  const organisationId = String(held?.['organisation_id']);
  expect((await app.agreements.list(organisationId, {}, { limit: 9, offset: 0 })).length).toBe(2);
});

test('[ST14] whoever had an account in the oldest of them signs in', async () => {
  const { app } = await startTestApp({ dataDir: await leftBy(versions.at(1) ?? '') });
  expect(await app.accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor())).toMatchObject({ ok: true });
});
