// Lists of meetings, and the meeting that a code leads to.

import { expect, test } from 'vitest';
import { MeetingDirectory } from '../../server/store/meeting-directory.ts';
import { SqliteEventStore } from '../../server/store/sqlite-event-store.ts';
import { temporaryDatabase } from '../support/event-stores.ts';
import { SUMMARY } from '../support/meeting-summary.ts';

const first = { seq: 1, at: 1_700_000_000_000, by: null, event: { type: 'meeting.started' as const } };

async function openStore() {
  const { open } = await temporaryDatabase();
  const database = open();
  return { store: new SqliteEventStore(database), directory: new MeetingDirectory(database) };
}

test('[ST11] a meeting is found by id and by code, as it was made', async () => {
  const { store, directory } = await openStore();
  const meeting = { id: 'm1', organisationId: 'fjordby', joinCode: '482913' };
  await store.create(meeting, [first], SUMMARY);

  const { agreements: _agreements, minutesStatus: _status, waits: _waits, ...row } = SUMMARY;
  const entry = { ...meeting, ...row, createdAtMs: first.at, isPublic: false };
  expect(await directory.find('m1')).toEqual(entry);
  expect(await directory.findByCode('482913')).toEqual(entry);
  expect(await directory.find('m2')).toBeNull();
  expect(await directory.findByCode('482914')).toBeNull();
});

test('[ST11] lists show what the last write left, the latest meeting first', async () => {
  const { store, directory } = await openStore();
  const make = (id: string, organisationId: string, startsAtMs: number) =>
    store.create({ id, organisationId, joinCode: id }, [first], { ...SUMMARY, startsAtMs });
  await make('early', 'fjordby', 1_000);
  await make('late', 'fjordby', 3_000);
  await make('theirs', 'bakkeby', 2_000);
  await store.append('early', 1, [{ commandId: null, events: [{ ...first, seq: 2 }] }], {
    ...SUMMARY,
    startsAtMs: 4_000,
    phase: 'running',
  });
  await store.append('late', 9, [], { ...SUMMARY, phase: 'closed' });

  const list = await directory.list('fjordby');
  expect(list.map(({ id, phase }) => [id, phase])).toEqual([
    ['early', 'running'],
    ['late', 'planned'],
  ]);
});
