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
import { median } from '../support/figures.ts';
import { fillHall, MEETINGS } from '../support/full-hall.ts';

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

const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-bench-'));
await fill(dataDir);
const { size } = await stat(databaseFile(dataDir));
const times: Record<string, number[]> = { 'serving (/healthz)': [], 'the first page': [] };
for (let round = 0; round < ROUNDS; round += 1) {
  const begunMs = performance.now();
  const server = await startServer({ dataDir });
  times['serving (/healthz)']?.push(performance.now() - begunMs);
  await (await fetch(`${server.origin}/sign-in`)).text();
  times['the first page']?.push(performance.now() - begunMs);
  await server.kill('SIGKILL');
}
console.log(`${MEETINGS} meetings, ${Math.round(size / 1024 ** 2)} MB`);
for (const [name, values] of Object.entries(times)) console.log(`${median(values).toFixed(0).padStart(6)} ms  ${name}`);
await rm(dataDir, { recursive: true });
