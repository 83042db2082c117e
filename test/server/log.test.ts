// What the log says of an error, and what it keeps to itself.

import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { createLog } from '../../server/log.ts';

const SECRET = 'Bent Østergård er indstillet til afsked';

function logged(error: unknown): { line: string; err: Record<string, unknown> } {
  let line = '';
  const log = createLog({ logLevel: 'info' }, { write: (text) => void (line += text) });
  log.error({ err: error, meetingId: 'm1' }, 'a command failed');
  const { err } = JSON.parse(line) as { err: Record<string, unknown> };
  return { line, err };
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test.each([
  ['a value that does not fit its schema', () => v.parse(v.strictObject({ name: v.literal('x') }), { name: SECRET })],
  ['a text that is not JSON', () => JSON.parse(SECRET) as unknown],
  [
    'a query',
    () => {
      throw new DrizzleQueryError('INSERT INTO person_name VALUES (?)', [SECRET], new Error('disk I/O error'));
    },
  ],
  [
    'something that is no error',
    () => {
      throw Object.assign(Object.create(null), { text: SECRET });
    },
  ],
])('[SV9] of %s the log does not repeat the content', (_name, act) => {
  const { line } = logged(thrownBy(act));
  expect(line).toContain('a command failed');
  expect(line).not.toContain('Bent');
  expect(line).not.toContain('afsked');
});

test('[SV9] of a mistake in the program the log says what and where', () => {
  const cause = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' });
  const { err } = logged(new TypeError('state is not iterable', { cause }));
  expect(err).toMatchObject({
    type: 'TypeError',
    message: 'state is not iterable',
    stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as unknown,
    cause: { type: 'Error', message: 'disk full', code: 'SQLITE_FULL' },
  });
});
