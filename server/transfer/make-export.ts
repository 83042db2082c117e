// One organisation, or one meeting of it, in a folder: the database with nothing else in it, and its attachments (EI1).

import BetterSqlite3 from 'better-sqlite3';
import { copyAttachments, copyDatabase, makeFolder, nameOfTime, reachDisk } from '../backup/folder.ts';
import { DATABASE, measured } from '../backup/manifest.ts';
import { choose, keptRows, OWNED, type Chosen } from './whose.ts';

/** Makes the folder inside `into`, under a name that begins with the organisation's, while the server runs; its path. */
export function makeExport(
  dataDir: string,
  chosen: Chosen & { slug: string },
  into: string,
  atMs: number,
): Promise<string> {
  const name = `${chosen.slug}-${nameOfTime(atMs)}`;
  return makeFolder(into, { name, format: 'samtalerum-export', atMs }, async (draft) => {
    const copy = copyDatabase(dataDir, draft);
    keepOnly(copy, chosen);
    await reachDisk(copy);
    const attachments = await copyAttachments(dataDir, draft);
    return [await measured(draft, DATABASE), ...attachments];
  });
}

/** Takes everything else out of the copy, so that not a byte of it is left in the file. */
function keepOnly(copy: string, chosen: Chosen): void {
  const sqlite = new BetterSqlite3(copy);
  try {
    sqlite.pragma('foreign_keys = OFF');
    sqlite.pragma('secure_delete = ON');
    // What keeps the audit log from being shortened where it is written would keep others' in the copy.
    const triggers = sqlite.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all() as string[];
    for (const name of triggers) sqlite.exec(`DROP TRIGGER "${name}"`);
    choose(sqlite, chosen);
    for (const table of OWNED) sqlite.exec(`DELETE FROM "${table.name}" WHERE NOT (${keptRows(table, chosen)})`);
    // Their secrets stay behind: whoever has to have another factor makes a new one.
    sqlite.exec('UPDATE user SET two_factor_enabled = FALSE');
    sqlite.exec('VACUUM');
  } finally {
    sqlite.close();
  }
}
