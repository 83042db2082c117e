// What a file is, by its content and its name together.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentType } from '../../server/attachments/content-type.ts';
import { typeByName } from '../../src/lib/core/meeting/attachment-types.ts';
import { temporaryDirectory } from '../support/app.ts';
import { BAD_FILES, GOOD_FILES } from '../support/files.ts';

async function typeOf(name: string, content: Uint8Array) {
  const path = join(await temporaryDirectory(), 'file');
  await writeFile(path, content);
  return contentType(path, name);
}

test.for(Object.entries(GOOD_FILES))('[AT5] %s is taken for what it is', async ([name, content]) => {
  expect(await typeOf(name, content)).toBe(typeByName(name));
});

test.for(Object.entries(BAD_FILES))('[AT5] %s is refused', async ([name, content]) => {
  expect(await typeOf(name, content)).toBeNull();
});

test('[AT5] under another kind’s name nothing is taken, and no bytes at all break the look', async () => {
  for (const [name, content] of Object.entries(GOOD_FILES)) {
    if (typeByName(name)?.startsWith('text/')) continue;
    for (const other of Object.keys(GOOD_FILES).filter((each) => typeByName(each) !== typeByName(name))) {
      if (!typeByName(other)?.startsWith('text/'))
        expect(await typeOf(other, content), `${name} as ${other}`).toBeNull();
    }
  }
  const folder = await temporaryDirectory();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(GOOD_FILES)),
      fc.uint8Array({ maxLength: 600 }),
      fc.constantFrom('a.doc', 'a.docx', 'a.pdf', 'a.txt', 'a.png'),
      async (head, tail, name) => {
        const path = join(folder, 'file');
        await writeFile(path, Buffer.concat([head.subarray(0, 80), tail]));
        const type = await contentType(path, name);
        expect(type === null || type === typeByName(name)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
