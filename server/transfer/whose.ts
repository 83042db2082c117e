// The conditions that choose rows by whose they are, in a database that knows what is kept in `temp.kept_…`.

import type { Database as Sqlite } from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { tables, type Tables } from '../store/schema.sqlite.ts';
import { BELONGINGS, type Owner } from './belongings.ts';

/** What an export is of: an organisation, or one of its meetings. */
export interface Chosen {
  readonly organisationId: string;
  readonly meetingId: string | null;
}

export interface OwnedTable {
  readonly key: keyof Tables;
  /** As SQLite calls it. */
  readonly name: string;
  readonly owner: Owner;
}

const named = Object.keys(BELONGINGS) as (keyof Tables)[];
const unnamed = (Object.keys(tables) as (keyof Tables)[]).filter((key) => !named.includes(key));

/** Every table, parents before what points to them. */
export const OWNED: readonly OwnedTable[] = [...named, ...unnamed].map((key) => ({
  key,
  name: getTableName(tables[key]),
  owner: BELONGINGS[key] ?? 'nobody',
}));

/** The meeting in the name of a document of notes. */
export const MEETING_OF_NOTES = `substr(doc_name, 1, instr(doc_name, '.') - 1)`;

/** Notes down in temporary tables what is chosen. */
export function choose(sqlite: Sqlite, { organisationId, meetingId }: Chosen): void {
  sqlite.exec(`CREATE TEMP TABLE kept_organisation (id TEXT); CREATE TEMP TABLE kept_user (id TEXT);
    CREATE TEMP TABLE kept_deck (id TEXT); CREATE TEMP TABLE kept_meeting (id TEXT PRIMARY KEY)`);
  sqlite.prepare('INSERT INTO kept_organisation VALUES (?)').run(organisationId);
  sqlite
    .prepare('INSERT INTO kept_meeting SELECT id FROM meeting WHERE organisation_id = ? AND id = coalesce(?, id)')
    .run(organisationId, meetingId);
  if (meetingId !== null) return;
  sqlite.prepare('INSERT INTO kept_user SELECT user_id FROM member WHERE organisation_id = ?').run(organisationId);
  sqlite.prepare('INSERT INTO kept_deck SELECT id FROM card_deck WHERE organisation_id = ?').run(organisationId);
}

/** Which rows of a table are chosen. */
export function keptRows({ key, owner }: OwnedTable, { meetingId }: Chosen): string {
  if (owner === 'self') return `id IN (SELECT id FROM temp.kept_${key})`;
  if (owner === 'meeting') return 'meeting_id IN (SELECT id FROM temp.kept_meeting)';
  if (owner === 'notes') return `${MEETING_OF_NOTES} IN (SELECT id FROM temp.kept_meeting)`;
  if (owner === 'person') return 'user_id IN (SELECT id FROM temp.kept_user)';
  if (owner === 'deck') return 'deck_id IN (SELECT id FROM temp.kept_deck)';
  const isWhole = meetingId === null;
  return owner === 'organisation' && isWhole ? 'organisation_id IN (SELECT id FROM temp.kept_organisation)' : 'FALSE';
}
