// What the server notices of who is connected: the chair is offered after a while, and taken back; late comers are there.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SystemCommand } from '../../src/lib/core/meeting/commands.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { PresenceWatch } from '../../server/meetings/presence-watch.ts';
import type { Room } from '../../server/meetings/room.ts';
import { MINUTE_MS, plannedMeeting, runningMeeting, type Play } from '../support/play.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A room that carries out what it is asked at once. */
function watching(play: Play) {
  const asked: SystemCommand['type'][] = [];
  const room = {
    get state(): MeetingState {
      return play.state;
    },
    execute: (command: SystemCommand) => {
      asked.push(command.type);
      play.send(command, 'system');
      return Promise.resolve({ ok: true, seq: play.log.length });
    },
  } as unknown as Room;
  const watch = new PresenceWatch(room, () => play.nowMs);
  const pass = async (ms: number) => {
    play.wait(ms);
    await vi.advanceTimersByTimeAsync(1_000);
  };
  return { watch, asked, pass };
}

test('[CH4] a minute without whoever leads offers the chair, once, and their return ends the offer', async () => {
  const play = runningMeeting();
  const { watch, asked, pass } = watching(play);
  watch.see(['anna', 'bent', 'carla']);
  watch.see(['bent', 'carla']);
  // Who is told to be gone has been so for eight seconds.
  await pass(51_000);
  expect(play.state.chairOffered).toBe(false);
  await pass(1_000);
  expect(play.state.chairOffered).toBe(true);
  await pass(10 * MINUTE_MS);
  watch.see(['anna', 'bent', 'carla']);
  await pass(0);
  expect(play.state.chairOffered).toBe(false);
  expect(asked).toEqual(['chair.offer', 'chair.endOffer']);
  watch.close();
});

test('[CH4] before the start, and with whoever leads back in time, nothing is offered', async () => {
  const planned = plannedMeeting();
  const before = watching(planned);
  before.watch.see([]);
  await before.pass(10 * MINUTE_MS);
  const play = runningMeeting();
  const { watch, asked, pass } = watching(play);
  watch.see(['bent']);
  await pass(30_000);
  watch.see(['anna', 'bent']);
  await pass(5 * MINUTE_MS);
  expect([before.asked, asked]).toEqual([[], []]);
});

test('[TS2] who is first seen in a running meeting has come, and is not asked about twice', async () => {
  const play = plannedMeeting();
  play.wait(24 * 60 * MINUTE_MS).done({ type: 'meeting.start' });
  const { watch, asked, pass } = watching(play);
  watch.see(['anna', 'carla']);
  await pass(0);
  watch.see(['anna', 'carla', 'bent']);
  await pass(0);
  watch.review();
  expect(play.state.attendance.stays.map((stay) => stay.participantId)).toEqual(['anna', 'carla', 'bent']);
  expect(asked).toEqual(['attendance.see', 'attendance.see']);
});
