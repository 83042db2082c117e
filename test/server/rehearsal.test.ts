// A rehearsal lives in memory: nothing of it is on the disk, it stands in no list, and it ends.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { App } from '../../server/app.ts';
import { itemFragment } from '../../src/lib/core/meeting/notes-rights.ts';
import { createCommand } from '../support/play.ts';
import { startTestApp } from '../support/app.ts';

const SECRET = 'Lindetræet i skolegården';
const HOUR_MS = 60 * 60_000;

async function bytesOf(dataDir: string): Promise<string> {
  const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const bytes = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)));
  return Buffer.concat(await Promise.all(bytes)).toString('utf8');
}

async function planned(app: App): Promise<string> {
  const { type: _type, meetingId: _id, joinCode: _code, ...input } = createCommand();
  return (await app.rooms.create({ ...input, organisationId: 'fjordby' })).meetingId;
}

test('[RH1] [RH2] a whole meeting is rehearsed, and not a byte of it is on the disk', async () => {
  const { app, dataDir } = await startTestApp();
  const meetingId = await planned(app);
  const before = app.directory.list('fjordby');
  const id = await app.rehearsals.begin(meetingId, 'fjordby', false);
  expect(id).toMatch(/^proeve-/);
  const room = await app.rooms.open(id ?? '');
  if (!room) throw new Error('the rehearsal has a room');
  expect(room.state.agenda.map(({ title }) => title)).toEqual(['Velkomst', 'Personalesag', 'Aftaler']);
  const anna = { participantId: 'anna', role: 'facilitator' } as const;
  await app.seats.create(
    { id: room.meetingId, organisationId: 'fjordby' },
    { role: 'facilitator', name: SECRET, tableRole: null },
  );
  await room.execute({ type: 'meeting.start' }, anna, null);
  const decided = { type: 'decision.record', itemId: room.state.agenda[0]?.id ?? '', text: SECRET } as const;
  expect((await room.execute(decided, anna, null)).ok).toBe(true);
  expect((await app.rooms.open(meetingId))?.state.phase).toBe('planned');
  expect(await app.directory.list('fjordby')).toEqual(await before);
  expect(await app.directory.findByCode(room.state.joinCode)).toMatchObject({ id });
  expect(await bytesOf(dataDir)).toContain('Velkomst');
  expect(await bytesOf(dataDir)).not.toContain(SECRET);
  expect(await bytesOf(dataDir)).not.toContain('proeve-');
});

test('[RH3] it ends with a click, or an hour after its last mødeleder, and its seats open nothing', async () => {
  const { app } = await startTestApp();
  const meetingId = await planned(app);
  expect(await app.rehearsals.begin(meetingId, 'another', false)).toBeNull();
  const sitter = { role: 'facilitator', name: 'Anna Holm', tableRole: null } as const;
  for (const end of ['click', 'hour'] as const) {
    const id = (await app.rehearsals.begin(meetingId, 'fjordby', false)) ?? '';
    const token = app.seats.token(await app.seats.create({ id, organisationId: 'fjordby' }, sitter));
    expect(await app.seats.fromToken(token)).toMatchObject({ meetingId: id });
    if (end === 'click') await app.rehearsals.end(id);
    else {
      vi.useFakeTimers({ now: Date.now() + HOUR_MS - 5_000, toFake: ['Date'] });
      await app.rehearsals.endDeserted();
      expect(await app.directory.find(id)).not.toBeNull();
      vi.setSystemTime(Date.now() + 10_000);
      await app.rehearsals.endDeserted();
      vi.useRealTimers();
    }
    expect(await app.directory.find(id)).toBeNull();
    expect(await app.seats.fromToken(token)).toBeNull();
  }
});

test('[RH4] invented people join, ask for the floor, write in the notes and answer when the room is asked', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { app } = await startTestApp();
  const id = (await app.rehearsals.begin(await planned(app), 'fjordby', true)) ?? '';
  const room = await app.rooms.open(id);
  if (!room) throw new Error('the rehearsal has a room');
  const anna = { participantId: 'anna', role: 'facilitator' } as const;
  const beat = async () => {
    await vi.advanceTimersByTimeAsync(4_000);
    await room.settled();
  };
  for (let n = 0; n < 8; n += 1) await beat();
  await vi.waitFor(() => expect(room.state.participants).toHaveLength(6));
  await room.execute({ type: 'meeting.start' }, anna, null);
  await room.execute({ type: 'item.start', itemId: room.state.agenda[0]?.id ?? '' }, anna, null);
  for (let n = 0; n < 6; n += 1) await beat();
  await vi.waitFor(() => expect(room.state.speakers.queue.length).toBeGreaterThan(0));
  await vi.waitFor(async () => {
    const doc = await app.notes.text(room.state.notes.shared);
    expect(doc.getXmlFragment(itemFragment(room.state.agenda[0]?.id ?? '')).toString()).toContain('Prøvedal');
  });
  await room.execute({ type: 'overrun.ask' }, anna, null);
  for (let n = 0; n < 6; n += 1) await beat();
  await vi.waitFor(() => expect(room.state.overrun?.answers.length).toBeGreaterThan(3));
  vi.useRealTimers();
});
