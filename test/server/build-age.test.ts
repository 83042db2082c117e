// When `npm start` builds again.

import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIsStale } from '../../server/build-age.js';
import { temporaryDirectory } from '../support/app.ts';

const FILES = [
  'src/lib/page.ts',
  'src/lib/paraglide/messages.js',
  'server/app.ts',
  'messages/da/live.json',
  'package-lock.json',
];
const LONG_AGO = new Date('2026-01-01');
const BUILT = new Date('2026-02-01');
const LATER = new Date('2026-03-01');

async function builtProject(): Promise<string> {
  const root = await temporaryDirectory();
  for (const file of [...FILES, 'build/handler.js']) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
  const folders = ['src', 'src/lib', 'src/lib/paraglide', 'server', 'messages', 'messages/da'];
  for (const path of [...FILES, ...folders]) await utimes(join(root, path), LONG_AGO, LONG_AGO);
  await utimes(join(root, 'build/handler.js'), BUILT, BUILT);
  return root;
}

test('[SV8] a build that is younger than its sources is kept', async () => {
  expect(buildIsStale(await builtProject())).toBe(false);
});

test('[SV8] without a build there is something to do', async () => {
  const root = await builtProject();
  await rm(join(root, 'build'), { recursive: true });
  expect(buildIsStale(root)).toBe(true);
});

test.each(['src/lib/page.ts', 'server/app.ts', 'messages/da/live.json', 'package-lock.json'])(
  '[SV8] a change of %s makes the build old',
  async (file) => {
    const root = await builtProject();
    await utimes(join(root, file), LATER, LATER);
    expect(buildIsStale(root)).toBe(true);
  },
);

test('[SV8] a file that was removed makes the build old', async () => {
  const root = await builtProject();
  await rm(join(root, 'src/lib/page.ts'));
  expect(buildIsStale(root)).toBe(true);
});

test('[SV8] what the build itself writes does not', async () => {
  const root = await builtProject();
  await utimes(join(root, 'src/lib/paraglide/messages.js'), LATER, LATER);
  expect(buildIsStale(root)).toBe(false);
});
