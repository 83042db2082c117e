// From the start of the process to the first page and to a meeting's page, with a hall's worth of years in the database: 5,000
// meetings with logs, agreements and notes. `node test/bench/start/bench.ts`; ROUNDS=9 as it comes.

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { databaseFile, openDatabase } from '../../../server/store/database.ts';
import { FJORDBY, granted, visitor } from '../../support/accounts.ts';
import { meetingInput } from '../../support/rooms.ts';
import { startServer } from '../../support/server.ts';
import { markdownTable, median } from '../support/figures.ts';
import { fillHall, MEETINGS } from '../support/full-hall.ts';
import { cpuUs } from '../support/process-figures.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 9);
const EVENTS = 200;
const NOTE_BYTES = 8_000;

/** An organisation with all of it; every meeting has a log of so many events and notes of a few pages. */
async function fill(dataDir: string): Promise<void> {
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }));
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  const organisationId = (await app.accounts.organisations())[0]?.id ?? '';
  const { meetingId } = await app.rooms.create({ ...meetingInput(), organisationId });
  const [created] = await app.eventsOf(meetingId);
  await app.close();
  const database = openDatabase(databaseFile(dataDir));
  fillHall(database, organisationId);
  const { orm, tables } = database;
  const edited = { type: 'meeting.edited', place: 'Byrådssalen' };
  orm.transaction((tx) => {
    for (let n = 0; n < MEETINGS; n += 1) {
      const id = `m${n}`;
      const rows = Array.from({ length: EVENTS }, (_, seq) => ({
        ...{ meetingId: id, seq: seq + 1, atMs: n, byId: null },
        event: seq === 0 ? { ...created?.event, meetingId: id } : edited,
      }));
      tx.insert(tables.meetingEvent).values(rows).run();
      tx.insert(tables.noteUpdate)
        .values({ docName: `${id}.shared`, data: Buffer.alloc(NOTE_BYTES, n % 256) })
        .run();
    }
  });
  database.close();
}

/** One start: until it serves, until the first page is there, and the processor's time until it serves. */
async function start(dataDir: string): Promise<[servingMs: number, pageMs: number, processorMs: number]> {
  const begunMs = performance.now();
  const server = await startServer({ dataDir });
  const servingMs = performance.now() - begunMs;
  const processorMs = cpuUs(server.pid) / 1_000;
  await (await fetch(`${server.origin}/sign-in`)).text();
  const pageMs = performance.now() - begunMs;
  await server.kill('SIGKILL');
  return [servingMs, pageMs, processorMs];
}

const [full, empty] = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'samtalerum-bench-'))));
await fill(full ?? '');
const { size } = await stat(databaseFile(full ?? ''));
const starts: Record<string, [number, number, number][]> = {};
for (let round = 0; round < ROUNDS; round += 1) {
  // In turns, so that the machine is the same for both.
  for (const [name, dataDir] of Object.entries({ full, empty })) (starts[name] ??= []).push(await start(dataDir ?? ''));
}
console.log(`full: ${MEETINGS} meetings, ${Math.round(size / 1024 ** 2)} MB`);
const of = (rows: [number, number, number][], column: 0 | 1 | 2) => Math.round(median(rows.map((row) => row[column])));
const rows = Object.entries(starts).map(([name, each]) => ({
  data: name,
  'serving ms': of(each, 0),
  'first page ms': of(each, 1),
  'processor ms until serving': of(each, 2),
}));
console.log(markdownTable(rows));
for (const dataDir of [full, empty]) await rm(dataDir ?? '', { recursive: true });
