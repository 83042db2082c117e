// Makes a backup while the server runs (BU1 to BU3). The database first, in one look at it; then the attachments that it
// names, which never change. The folder gets its name when all of it is on the disk.

import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { databaseFile } from '../store/database.ts';
import { ATTACHMENTS, BackupError, DATABASE, MANIFEST, measured, readManifest, SECRET } from './manifest.ts';
import type { BackedUpFile, Manifest } from './manifest.ts';

const NAME = /^samtalerum-\d{8}T\d{6}Z$/;
const DRAFT = '.draft';

/** Makes a backup of the data directory in a new folder inside `into`, and gives its path. Throws a `BackupError`. */
export async function makeBackup(dataDir: string, into: string, atMs: number): Promise<string> {
  const madeAt = new Date(atMs).toISOString();
  const path = join(into, `samtalerum-${madeAt.slice(0, 19).replace(/[-:]/g, '')}Z`);
  const draft = `${path}${DRAFT}`;
  await mkdir(into, { recursive: true, mode: 0o700 });
  try {
    await mkdir(draft, { mode: 0o700 });
    const files = await copyAll(dataDir, draft);
    const manifest: Manifest = { format: 'samtalerum-backup', version: 1, madeAt, files };
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

/** Removes the oldest backups in a folder until only so many are left; what is no backup of ours stays. */
export async function keepNewest(folder: string, count: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
  for (const name of names.slice(0, Math.max(0, names.length - count))) {
    const path = join(folder, name);
    if (await isBackup(path)) await rm(path, { recursive: true });
  }
}

/** When the newest backup in a folder was made, in epoch ms; null when there is none. */
export async function newestBackupMs(folder: string): Promise<number | null> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name)).sort();
  for (const name of names.reverse()) {
    const manifest = await readManifest(join(folder, name)).catch(() => null);
    if (manifest) return Date.parse(manifest.madeAt);
  }
  return null;
}

const isBackup = (path: string) =>
  readManifest(path).then(
    () => true,
    () => false,
  );

async function copyAll(dataDir: string, draft: string): Promise<BackedUpFile[]> {
  const copy = join(draft, DATABASE);
  // One read, however much is written meanwhile; what was erased is not in it.
  const database = new BetterSqlite3(databaseFile(dataDir), { fileMustExist: true });
  try {
    database.prepare('VACUUM INTO ?').run(copy);
  } finally {
    database.close();
  }
  await reachDisk(copy);
  await copyFile(join(dataDir, SECRET), join(draft, SECRET));
  await reachDisk(join(draft, SECRET));
  await mkdir(join(draft, ATTACHMENTS), { mode: 0o700 });
  const attachments = await copyAttachments(dataDir, draft, attachmentsIn(copy));
  return [await measured(draft, DATABASE), await measured(draft, SECRET), ...attachments];
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

async function copyAttachments(dataDir: string, draft: string, named: readonly NamedFile[]): Promise<BackedUpFile[]> {
  const copied: BackedUpFile[] = [];
  for (const { id, sha256, isLeaving } of named) {
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

async function reachDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
