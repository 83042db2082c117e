// A writer to be killed: appends to a meeting's log for ever and prints each number that was acknowledged.

import { writeSync } from 'node:fs';
import { openDatabase } from '../../server/store/database.ts';
import { SqliteEventStore } from '../../server/store/sqlite-event-store.ts';
import { SUMMARY } from './meeting-summary.ts';

const [path = '', meetingId = ''] = process.argv.slice(2);
const store = new SqliteEventStore(openDatabase(path));

const at = 1_000;
for (let seq = 1; ; seq += 2) {
  const events = [
    { seq: seq + 1, at, by: null, event: { type: 'clock.paused' as const } },
    { seq: seq + 2, at, by: null, event: { type: 'clock.resumed' as const } },
  ];
  await store.append(meetingId, seq, [{ commandId: `command-${seq + 2}`, events }], SUMMARY);
  writeSync(1, `${seq + 2}\n`);
}
