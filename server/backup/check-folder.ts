// Checks all that a folder says of itself before anything of it is used (BU4).

import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { BackupError, DATABASE, measured, type Manifest } from './manifest.ts';

/** Throws a `BackupError` unless every file is there and as it was, and the database is sound. */
export async function assertWhole(folder: string, { files }: Manifest): Promise<void> {
  for (const file of files) {
    const found = await measured(folder, file.path).catch(() => null);
    if (!found) throw new BackupError(`The backup is damaged: ${file.path} is missing.`);
    if (found.sha256 !== file.sha256) throw new BackupError(`The backup is damaged: ${file.path} is not as it was.`);
  }
  if (!files.some(({ path }) => path === DATABASE)) throw new BackupError('The backup has no database.');
  const database = new BetterSqlite3(join(folder, DATABASE), { readonly: true });
  try {
    const answer: unknown = database.pragma('integrity_check', { simple: true });
    if (answer !== 'ok') throw new BackupError(`The backup's database is damaged: ${String(answer)}.`);
  } finally {
    database.close();
  }
}
