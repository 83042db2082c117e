// What the house is built of may be run, changed and passed on: every package in the lock has a licence that somebody has thought about.

import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('every package has a licence that fits', () => {
  expect(execFileSync(process.execPath, ['.ci/licences.js', '--quiet'], { encoding: 'utf8' })).toBe('');
});
