// How long it takes to fold a meeting of 5,000 events, and to read it from the database first.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { summaryOf } from '../../../server/meetings/steps.ts';
import { databaseFile, openDatabase } from '../../../server/store/database.ts';
import { SqliteEventStore } from '../../../server/store/sqlite-event-store.ts';
import type { RecordedEvent } from '../../../src/lib/core/meeting/events.ts';
import { replay } from '../../../src/lib/core/meeting/evolve.ts';
import { lastingStep, tell } from '../../support/commands.ts';
import { median } from '../support/figures.ts';

const EVENTS = 5_000;
const ROUNDS = 21;

/** A meeting in which everything happens many times, cut at 5,000 events. */
function longMeeting(): RecordedEvent[] {
  const steps = fc.sample(lastingStep, { numRuns: EVENTS * 4, seed: 5_000 });
  const { log } = tell({ isStarted: true, steps });
  if (log.length < EVENTS) throw new Error(`the story has only ${log.length} events`);
  return log.slice(0, EVENTS);
}

function timeMs(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}

/** One row; ms, medians of 21 runs. */
export async function benchReplay(): Promise<Record<string, string | number>[]> {
  const log = longMeeting();
  const foldMs = median(Array.from({ length: ROUNDS }, () => timeMs(() => replay(log))));

  const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-bench-'));
  const database = openDatabase(databaseFile(dataDir));
  const store = new SqliteEventStore(database);
  const meetingId = 'meeting1';
  await store.create({ id: meetingId, organisationId: 'fjordby', joinCode: '482913' }, log, summaryOf(replay(log)));
  const readMs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startedAt = performance.now();
    replay(await store.read(meetingId, 0));
    readMs.push(performance.now() - startedAt);
  }
  database.close();
  await rm(dataDir, { recursive: true, force: true });
  return [{ events: log.length, 'fold ms': foldMs, 'read and fold ms': median(readMs) }];
}
