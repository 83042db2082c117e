// SPEC.md and the tests say the same: every rule is proved by a test that names it, and no test names a rule that is not there.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const rules = [...readFileSync('src/lib/core/SPEC.md', 'utf8').matchAll(/^- \*\*([A-Z]{2}\d+)\*\*/gm)].map(
  (match) => match[1],
);

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(test|e2e)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The rule ids that titles of tests name, as in `test('[CL3] …`. */
const named = new Set(
  testFiles('test').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\[([A-Z]{2}\d+)\]/g)].map((match) => match[1]),
  ),
);

test('every rule stands once', () => {
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
});

test('every rule is proved by a test that names it', () => {
  expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
});

test('no test names a rule that is not there', () => {
  expect([...named].filter((id) => !rules.includes(id))).toEqual([]);
});
