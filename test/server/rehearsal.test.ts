// A rehearsal lives in memory: nothing of it is on the disk, it stands in no list, and it ends.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { App } from '../../server/app.ts';
import {
  answersAs,
  findActivity,
  hasAnswered,
  openActivity,
  phasesOf,
  progressOf,
} from '../../src/lib/core/meeting/activities/answering.ts';
import type { KINDS } from '../../src/lib/core/meeting/activities/kinds.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { itemFragment } from '../../src/lib/core/meeting/notes-rights.ts';
import { ACTIVITY_SETUPS } from '../support/activity-setups.ts';
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

/** A rehearsal whose six invented people are in the room, with its first item under way. */
async function amongInvented() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { app, dataDir } = await startTestApp();
  const id = (await app.rehearsals.begin(await planned(app), 'fjordby', true)) ?? '';
  const room = await app.rooms.open(id);
  if (!room) throw new Error('the rehearsal has a room');
  /** Long enough for each of them to do something. */
  const turns = async () => {
    for (let n = 0; n < 6; n += 1) {
      await vi.advanceTimersByTimeAsync(4_000);
      await room.settled();
    }
  };
  const lead = async (command: Command) => {
    const answer = await room.execute(command, { participantId: 'anna', role: 'facilitator' }, null);
    expect(answer).toMatchObject({ ok: true });
  };
  await turns();
  await vi.waitFor(() => expect(room.state.participants).toHaveLength(6));
  await lead({ type: 'meeting.start' });
  const itemId = room.state.agenda[0]?.id ?? '';
  await lead({ type: 'item.start', itemId });
  return { app, dataDir, room, itemId, turns, lead };
}

test('[RH4] invented people join, ask for the floor, write in the notes and answer when the room is asked', async () => {
  const { app, room, itemId, turns, lead } = await amongInvented();
  await turns();
  await vi.waitFor(() => expect(room.state.speakers.queue.length).toBeGreaterThan(0));
  await vi.waitFor(async () => {
    const doc = await app.notes.text(room.state.notes.shared);
    expect(doc.getXmlFragment(itemFragment(itemId)).toString()).toContain('Prøvedal');
  });
  await lead({ type: 'overrun.ask' });
  await turns();
  await vi.waitFor(() => expect(room.state.overrun?.answers.length).toBeGreaterThan(3));
});

test('[RH1] [RH5] invented people answer an activity of every kind, round by round, and none of it is on the disk', async () => {
  const { dataDir, room, itemId, turns, lead } = await amongInvented();
  for (const [kind, setups] of Object.entries(ACTIVITY_SETUPS) as [keyof typeof KINDS, readonly unknown[]][]) {
    for (const setup of setups) {
      await lead({ type: 'activity.start', itemId, kind, title: SECRET, setup });
      const activityId = openActivity(room.state)?.id ?? '';
      const now = () => findActivity(room.state, activityId) ?? expect.fail('it was started');
      for (const { name, collects } of phasesOf(now())) {
        await lead({ type: 'activity.step', activityId, phase: name });
        await turns();
        if (collects === null) continue;
        await vi.waitFor(() =>
          expect(progressOf(room.state, now()), `${kind}/${name}`).toEqual({ ready: 6, asked: 6 }),
        );
        const answered = room.state.participants.filter(({ id }) => hasAnswered(now(), collects, id));
        expect(answered, `${kind}/${name}`).toHaveLength(6);
      }
      await lead({ type: 'activity.end', activityId });
    }
  }
  expect(await bytesOf(dataDir)).not.toContain(SECRET);
});

test('[RH5] invented people leave the answer of a group to the real person in it', async () => {
  const { room, itemId, turns, lead } = await amongInvented();
  const carla = { participantId: 'carla', name: 'Carla Juhl', tableRole: 'andet', role: 'participant' } as const;
  await room.execute({ type: 'participant.join', ...carla }, 'system', null);
  await lead({ type: 'activity.start', itemId, kind: 'oneTwoFour', title: 'Hvad nu?', setup: {} });
  const activityId = openActivity(room.state)?.id ?? '';
  await lead({ type: 'activity.step', activityId, phase: 'pairs' });
  const now = () => findActivity(room.state, activityId) ?? expect.fail('it was started');
  const withCarla = answersAs(now(), 'pairs', 'carla')?.memberIds ?? [];
  expect(withCarla.length).toBeGreaterThan(1);
  await turns();
  await vi.waitFor(() => expect(now().ready).toHaveLength(7 - withCarla.length));
  await turns();
  expect(now().ready.filter((id) => withCarla.includes(id))).toEqual([]);
  expect(hasAnswered(now(), 'pairs', 'carla')).toBe(false);
});
