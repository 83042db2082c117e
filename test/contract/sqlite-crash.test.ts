// The SQLite store under a kill: a real file, a real process, SIGKILL in the middle of its writing.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SqliteEventStore } from '../../server/store/sqlite-event-store.ts';
import { temporaryDatabase } from '../support/event-stores.ts';
import { SUMMARY } from '../support/meeting-summary.ts';

const WRITER = fileURLToPath(new URL('../support/append-until-killed.ts', import.meta.url));
const MEETING = { id: 'meeting-1', organisationId: 'fjordby', joinCode: '482913' };

test.each([1, 7, 40])(
  '[ST7] all that was acknowledged before a kill is there, whole (after %i)',
  async (acknowledged) => {
    const { path, open } = await temporaryDatabase();
    const database = open();
    const first = { seq: 1, at: 1_000, by: null, event: { type: 'meeting.started' as const } };
    await new SqliteEventStore(database).create(MEETING, [first], SUMMARY);
    database.close();

    const writer = spawn(process.execPath, [WRITER, path, MEETING.id], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(writer, 'close');
    const heard: number[] = [];
    for await (const line of createInterface({ input: writer.stdout })) {
      heard.push(Number(line));
      if (heard.length === acknowledged) writer.kill('SIGKILL');
    }
    await ended;
    expect(writer.signalCode).toBe('SIGKILL');

    const store = new SqliteEventStore(open());
    const seqs = (await store.read(MEETING.id, 0)).map(({ seq }) => seq);
    const last = heard.at(-1) ?? 0;
    expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, i) => i + 1));
    expect(seqs.length).toBeGreaterThanOrEqual(last);
    expect(seqs.length % 2).toBe(1);
    for (const seq of heard) expect(await store.answered(MEETING.id, `command-${seq}`)).toBe(seq);
  },
);
