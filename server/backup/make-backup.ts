// Makes a backup while the server runs (BU1 to BU3). The database first, in one look at it; then the attachments that it
// names, which never change.

import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyAttachments, copyDatabase, makeFolder, nameOfTime, reachDisk } from './folder.ts';
import { DATABASE, measured, readManifest, SECRET } from './manifest.ts';

const NAME = /^samtalerum-\d{8}T\d{6}Z$/;

/** Makes a backup of the data directory in a new folder inside `into`, and gives its path. Throws a `BackupError`. */
export function makeBackup(dataDir: string, into: string, atMs: number): Promise<string> {
  const name = `samtalerum-${nameOfTime(atMs)}`;
  return makeFolder(into, { name, format: 'samtalerum-backup', atMs }, async (draft) => {
    await reachDisk(copyDatabase(dataDir, draft));
    await copyFile(join(dataDir, SECRET), join(draft, SECRET));
    await reachDisk(join(draft, SECRET));
    const attachments = await copyAttachments(dataDir, draft);
    return [await measured(draft, DATABASE), await measured(draft, SECRET), ...attachments];
  });
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
