// The two catalogues say the same things: the same keys with the same places to fill in, and none that nothing says.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectPath } from '../../server/project-path.ts';
import { readSources } from '../support/imports.ts';

type Catalogue = Map<string, unknown>;

/** All messages of a language, from every area's file. */
function catalogue(language: string): Catalogue {
  const folder = projectPath('messages', language);
  const messages = readdirSync(folder).flatMap((file) => {
    const area = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    return Object.entries(area).filter(([key]) => key !== '$schema');
  });
  expect(new Set(messages.map(([key]) => key)).size, `a key of ${language} stands twice`).toBe(messages.length);
  return new Map(messages);
}

/** `{name}` wherever it stands, in a plain text as in the forms of a plural. */
const placesIn = (message: unknown) =>
  [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

const da = catalogue('da');
const en = catalogue('en');

test('both languages have the same keys', () => {
  expect([...en.keys()].sort()).toEqual([...da.keys()].sort());
});

test('each message has the same places to fill in, in both languages', () => {
  const places = (language: Catalogue) =>
    Object.fromEntries([...language].map(([key, message]) => [key, placesIn(message)]));
  expect(places(en)).toEqual(places(da));
});

test('every message is said somewhere', () => {
  const sources = readSources(['src']).map(({ text }) => text);
  const named = new Set(sources.flatMap((text) => [...text.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key)));
  const beginnings = sources.flatMap((text) => [...text.matchAll(/\bm\[`(\w+)\$\{/g)].map(([, start = '']) => start));
  const unsaid = [...da.keys()].filter((key) => !named.has(key) && !beginnings.some((start) => key.startsWith(start)));
  expect(unsaid).toEqual([]);
});
