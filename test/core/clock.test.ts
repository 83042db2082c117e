import { describe, expect, test } from 'vitest';
import { itemLeftMs, itemUsedMs, meetingEndMs, plannedEndMs } from '../../src/lib/core/meeting/clock.ts';
import { itemId, MINUTE_MS, plannedMeeting, runningMeeting, START_MS, type Play } from '../support/play.ts';

function item(play: Play, index: number) {
  const found = play.state.agenda[index];
  if (!found) throw new Error(`no item ${index}`);
  return found;
}
const usedMs = (play: Play, index: number) => itemUsedMs(play.state, item(play, index), play.nowMs);
const leftMs = (play: Play, index: number) => itemLeftMs(play.state, item(play, index), play.nowMs);
const start = (play: Play, index: number) => play.done({ type: 'item.start', itemId: itemId(play, index) });

describe('the clock', () => {
  test('[CL1] starting an item ends the one before and keeps its time', () => {
    const play = runningMeeting();
    start(play, 0);
    play.wait(4 * MINUTE_MS);
    start(play, 1);
    play.wait(MINUTE_MS);
    expect(item(play, 0)).toMatchObject({ state: 'done', spentMs: 4 * MINUTE_MS });
    expect(item(play, 1).state).toBe('active');
    expect(usedMs(play, 1)).toBe(MINUTE_MS);
    expect(play.state.current).toEqual({
      itemId: itemId(play, 1),
      running: true,
      startedAtMs: START_MS + 4 * MINUTE_MS,
      elapsedBeforeMs: 0,
    });
  });

  test('[CL1] no item starts before the meeting does', () => {
    const play = plannedMeeting();
    expect(play.refused({ type: 'item.start', itemId: itemId(play, 0) })).toBe('meeting.notRunning');
    expect(play.refused({ type: 'clock.pause' })).toBe('meeting.notRunning');
  });

  test('[CL2] starting the current item again changes nothing', () => {
    const play = runningMeeting();
    start(play, 0);
    play.wait(MINUTE_MS);
    expect(start(play, 0)).toEqual([]);
    expect(usedMs(play, 0)).toBe(MINUTE_MS);
  });

  test('[CL3] a pause keeps the time used, and pausing twice is pausing once', () => {
    const play = runningMeeting();
    start(play, 0);
    play.wait(3 * MINUTE_MS);
    play.done({ type: 'clock.pause' });
    expect(play.done({ type: 'clock.pause' })).toEqual([]);
    play.wait(20 * MINUTE_MS);
    expect(usedMs(play, 0)).toBe(3 * MINUTE_MS);
    play.done({ type: 'clock.resume' });
    expect(play.done({ type: 'clock.resume' })).toEqual([]);
    play.wait(2 * MINUTE_MS);
    expect(usedMs(play, 0)).toBe(5 * MINUTE_MS);
  });

  test('[CL3] a server clock that was set back takes no time away', () => {
    const play = runningMeeting();
    start(play, 0);
    play.wait(-5 * MINUTE_MS);
    expect(usedMs(play, 0)).toBe(0);
    play.done({ type: 'clock.pause' });
    expect(play.state.current?.elapsedBeforeMs).toBe(0);
  });

  test.each([
    [1, 11],
    [5, 15],
    [-1, 9],
    [-60, 0],
  ])('[CL4] %d minutes more make a box of %d', (minutes, boxMinutes) => {
    const play = runningMeeting();
    play.done({ type: 'clock.add', itemId: itemId(play, 0), ms: minutes * MINUTE_MS });
    expect(item(play, 0).plannedMs).toBe(10 * MINUTE_MS);
    expect(leftMs(play, 0)).toBe(boxMinutes * MINUTE_MS);
  });

  test('[CL4] taking from an empty box changes nothing', () => {
    const play = runningMeeting();
    play.done({ type: 'clock.add', itemId: itemId(play, 0), ms: -60 * MINUTE_MS });
    expect(play.done({ type: 'clock.add', itemId: itemId(play, 0), ms: -MINUTE_MS })).toEqual([]);
  });

  test('[CL5] overrun counts up and ends nothing', () => {
    const play = runningMeeting();
    start(play, 0);
    play.wait(12 * MINUTE_MS);
    expect(leftMs(play, 0)).toBe(-2 * MINUTE_MS);
    expect(play.state.current?.running).toBe(true);
  });

  test('[CL6] an item taken up again goes on from its time', () => {
    const play = runningMeeting();
    start(play, 0);
    play.wait(4 * MINUTE_MS);
    start(play, 1);
    play.wait(MINUTE_MS);
    start(play, 0);
    play.wait(MINUTE_MS);
    expect(usedMs(play, 0)).toBe(5 * MINUTE_MS);
    expect(item(play, 0).state).toBe('active');
  });

  test('[CL7] the expected end moves as it happens', () => {
    const play = runningMeeting().wait(2 * MINUTE_MS);
    const minutesToEnd = () => (meetingEndMs(play.state, play.nowMs) - play.nowMs) / MINUTE_MS;
    expect(minutesToEnd()).toBe(45);
    start(play, 0);
    play.wait(4 * MINUTE_MS);
    expect(minutesToEnd()).toBe(6 + 20 + 15);
    play.wait(10 * MINUTE_MS);
    expect(minutesToEnd()).toBe(20 + 15);
    play.done({ type: 'clock.add', itemId: itemId(play, 1), ms: 5 * MINUTE_MS });
    expect(minutesToEnd()).toBe(25 + 15);
    start(play, 2);
    expect(minutesToEnd()).toBe(25 + 15);
    play.wait(15 * MINUTE_MS);
    play.done({ type: 'meeting.close' });
    const closedAtMs = play.nowMs;
    play.wait(60 * MINUTE_MS);
    expect(meetingEndMs(play.state, play.nowMs)).toBe(closedAtMs);
  });

  test('[CL8] before the start it is the planned start and the sum of the items', () => {
    const play = plannedMeeting().wait(-5 * MINUTE_MS);
    expect(meetingEndMs(play.state, play.nowMs)).toBe(START_MS + 45 * MINUTE_MS);
    expect(plannedEndMs(play.state)).toBe(START_MS + 45 * MINUTE_MS);
    play.wait(15 * MINUTE_MS);
    play.done({ type: 'meeting.start' });
    expect(plannedEndMs(play.state)).toBe(START_MS + 55 * MINUTE_MS);
  });
});
