// Puts a backup into an empty data directory (BU4, BU5). Everything is checked before anything is written, and the database
// comes last: a restore that was cut off has not begun, and is done again.

import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lockDataDirectory } from '../data-lock.ts';
import { databaseFile } from '../store/database.ts';
import { assertWhole } from './check-folder.ts';
import { BackupError, DATABASE, readManifest, type Manifest } from './manifest.ts';

/**
 * Restores the backup in a folder. Throws a `BackupError` when it is damaged or the data directory is not empty, a
 * `StartRefusal` when a server uses the directory.
 */
export async function restoreBackup(folder: string, dataDir: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await assertWhole(folder, manifest);
  const lock = lockDataDirectory(dataDir);
  try {
    if (existsSync(databaseFile(dataDir))) {
      throw new BackupError(`${dataDir} holds data already: move it away first, or name another DATA_DIR.`);
    }
    for (const { path } of manifest.files) if (path !== DATABASE) await put(folder, dataDir, path);
    await put(folder, dataDir, DATABASE);
    return manifest;
  } finally {
    lock.release();
  }
}

/** Copies one file to its place, where it stands whole or not at all. */
export async function put(folder: string, dataDir: string, path: string): Promise<void> {
  const target = join(dataDir, path);
  const draft = `${target}.draft`;
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await copyFile(join(folder, path), draft);
  const handle = await open(draft, 'r+');
  await handle.chmod(0o600);
  await handle.sync();
  await handle.close();
  await rename(draft, target);
}
