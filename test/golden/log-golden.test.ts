// Meetings that the first version wrote, event by event: every later version must read them and come to the same facts.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { recordedEventSchema } from '../../src/lib/core/meeting/events.ts';
import { replay } from '../../src/lib/core/meeting/evolve.ts';

const stories = JSON.parse(readFileSync(new URL('log-v1.json', import.meta.url), 'utf8')) as {
  log: unknown[];
  facts: object;
}[];

test.each(stories.map((story, n) => [n + 1, story] as const))(
  '[EV5] story %i of the first version reads as it did then',
  (_n, { log, facts }) => {
    const events = log.map((recorded) => v.parse(recordedEventSchema, recorded));
    expect(replay(events)).toMatchObject(facts);
  },
);
