// A folder with a copy of the database and of the attachments that it names, made while the server runs. It gets its name
// when all of it is on the disk.

import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { databaseFile } from '../store/database.ts';
import { ATTACHMENTS, BackupError, DATABASE, MANIFEST, measured } from './manifest.ts';
import type { BackedUpFile, Manifest } from './manifest.ts';

const DRAFT = '.draft';

/** When it was made, as it stands in a name. */
export const nameOfTime = (atMs: number) => `${new Date(atMs).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Makes a folder in `into` and has it filled; its path. What fails leaves nothing behind. */
export async function makeFolder(
  into: string,
  { name, format, atMs }: { name: string; format: Manifest['format']; atMs: number },
  fill: (draft: string) => Promise<BackedUpFile[]>,
): Promise<string> {
  const path = join(into, name);
  const draft = `${path}${DRAFT}`;
  await mkdir(into, { recursive: true, mode: 0o700 });
  try {
    await mkdir(draft, { mode: 0o700 });
    await mkdir(join(draft, ATTACHMENTS), { mode: 0o700 });
    const manifest: Manifest = { format, version: 1, madeAt: new Date(atMs).toISOString(), files: await fill(draft) };
    await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    for (const folder of [join(draft, ATTACHMENTS), draft]) await reachDisk(folder);
    await rename(draft, path);
    await reachDisk(into);
    return path;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Copies the database as it is at one instant, without what was erased; the path of the copy. */
export function copyDatabase(dataDir: string, draft: string): string {
  const copy = join(draft, DATABASE);
  const database = new BetterSqlite3(databaseFile(dataDir), { fileMustExist: true });
  try {
    database.prepare('VACUUM INTO ?').run(copy);
  } finally {
    database.close();
  }
  return copy;
}

interface NamedFile {
  id: string;
  sha256: string;
  /** Nothing holds it any more, and it may leave the disk at any time. */
  isLeaving: boolean;
}

function attachmentsIn(copy: string): NamedFile[] {
  const database = new BetterSqlite3(copy, { readonly: true });
  try {
    const rows = database
      .prepare('SELECT id, sha256, unheld_since_ms AS unheldSinceMs FROM attachment ORDER BY id')
      .all();
    return (rows as { id: string; sha256: string; unheldSinceMs: number | null }[]).map(
      ({ unheldSinceMs, ...file }) => ({
        ...file,
        isLeaving: unheldSinceMs !== null,
      }),
    );
  } finally {
    database.close();
  }
}

/** Copies every attachment that the copied database names; throws a `BackupError` for one that is damaged or gone. */
export async function copyAttachments(dataDir: string, draft: string): Promise<BackedUpFile[]> {
  const copied: BackedUpFile[] = [];
  for (const { id, sha256, isLeaving } of attachmentsIn(join(draft, DATABASE))) {
    const path = `${ATTACHMENTS}/${id}`;
    const isThere = await copyFile(join(dataDir, path), join(draft, path), constants.COPYFILE_FICLONE).then(
      () => true,
      () => false,
    );
    if (!isThere && isLeaving) continue;
    if (!isThere) throw new BackupError(`The attachment ${id} cannot be read: nothing was backed up.`);
    await reachDisk(join(draft, path));
    const file = await measured(draft, path);
    if (file.sha256 !== sha256) throw new BackupError(`The attachment ${id} is damaged: nothing was backed up.`);
    copied.push(file);
  }
  return copied;
}

/** Resolves when a file, or a folder's list of names, is on the disk. */
export async function reachDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
