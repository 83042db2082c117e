// One server for each data directory, by a hold that dies with its process.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { lockDataDirectory } from '../../server/data-lock.ts';
import { temporaryDirectory } from '../support/app.ts';

const HOLDER = fileURLToPath(new URL('../support/hold-lock.ts', import.meta.url));

async function holdInAnotherProcess(dataDir: string) {
  const holder = spawn(process.execPath, [HOLDER, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void holder.kill('SIGKILL'));
  await once(holder.stdout, 'data');
  return async () => {
    const ended = once(holder, 'close');
    holder.kill('SIGKILL');
    await ended;
  };
}

test('[SV2] a data directory that another process holds is refused in one line', async () => {
  const dataDir = await temporaryDirectory();
  await holdInAnotherProcess(dataDir);
  expect(() => lockDataDirectory(dataDir)).toThrow(
    expect.objectContaining({
      name: 'StartRefusal',
      message: `Another Samtalerum server is using ${dataDir}: stop it, or give this one its own DATA_DIR.`,
    }),
  );
});

test('[SV3] after a SIGKILL the directory is free at once', async () => {
  const dataDir = await temporaryDirectory();
  const kill = await holdInAnotherProcess(dataDir);
  await kill();
  const lock = lockDataDirectory(dataDir);
  onTestFinished(() => lock.release());
});

test('[SV2] the hold lasts until it is released, in the same process too', async () => {
  const dataDir = join(await temporaryDirectory(), 'made', 'on', 'the', 'way');
  const lock = lockDataDirectory(dataDir);
  expect(existsSync(dataDir)).toBe(true);
  expect(() => lockDataDirectory(dataDir)).toThrow(/Another Samtalerum server/);
  lock.release();
  lockDataDirectory(dataDir).release();
});

test('[SV2] directories are held one by one', async () => {
  const [one, another] = [await temporaryDirectory(), await temporaryDirectory()];
  const locks = [lockDataDirectory(one), lockDataDirectory(another)];
  for (const lock of locks) lock.release();
});

test('[SV1] a data directory that cannot be one is named', async () => {
  const folder = await temporaryDirectory();
  await writeFile(join(folder, 'file'), '');
  expect(() => lockDataDirectory(join(folder, 'file'))).toThrow(/^DATA_DIR .*file cannot be used: /);
  await mkdir(join(folder, 'server.lock'));
  expect(() => lockDataDirectory(folder)).toThrow(/^DATA_DIR .* cannot be used: /);
});
