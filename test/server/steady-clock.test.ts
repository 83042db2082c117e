// The time of meetings while somebody sets the machine's clock.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentUsedMs } from '../../src/lib/core/meeting/clock.ts';
import { Rooms } from '../../server/meetings/rooms.ts';
import { steadyClock } from '../../server/steady-clock.ts';
import { MemoryEventStore } from '../../server/store/memory-event-store.ts';
import { createLog } from '../../server/log.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';
import { START_MS } from '../support/play.ts';

const MINUTE_MS = 60_000;

/** A machine whose clock runs, and can be set. */
function machine() {
  const at = { passedMs: 0, aheadMs: 0 };
  const sets: number[] = [];
  const now = steadyClock({
    wall: () => START_MS + at.passedMs + at.aheadMs,
    passed: () => at.passedMs,
    onSet: (byMs) => void sets.push(byMs),
  });
  return { at, sets, now };
}

test('[SV13] time never goes back and never runs faster than the clock was set, whatever corrections there are', () => {
  const step = fc.record({ passMs: fc.nat(5 * MINUTE_MS), setMs: fc.integer({ min: -MINUTE_MS, max: MINUTE_MS }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { at, sets, now } = machine();
      let last = now();
      let highestMs = last;
      for (const { passMs, setMs } of steps) {
        at.passedMs += passMs;
        at.aheadMs += setMs;
        highestMs = Math.max(highestMs + passMs, START_MS + at.passedMs + at.aheadMs);
        const next = now();
        expect(next).toBeGreaterThanOrEqual(last);
        expect(next - last).toBeGreaterThanOrEqual(Math.floor(passMs / 2) - 1);
        expect(next).toBeLessThanOrEqual(highestMs);
        last = next;
      }
      // Left alone, it shows what the machine shows.
      at.passedMs += 2 * 60 * steps.length * MINUTE_MS;
      expect(now()).toBe(START_MS + at.passedMs + at.aheadMs);
      expect(sets).toEqual([]);
    }),
  );
});

test('[SV13] a clock that was wrong by hours is believed at once, and told of', () => {
  const { at, sets, now } = machine();
  for (const setMs of [26 * 60 * MINUTE_MS, -26 * 60 * MINUTE_MS]) {
    at.passedMs += MINUTE_MS;
    at.aheadMs += setMs;
    expect(now()).toBe(START_MS + at.passedMs + at.aheadMs);
  }
  expect(sets).toEqual([26 * 60 * MINUTE_MS, -26 * 60 * MINUTE_MS]);
});

test('[SV13] an item goes on while the clock is set back under it, and everything can be done as before', async () => {
  const { at, now } = machine();
  const log = createLog({ logLevel: 'silent' });
  const rooms = new Rooms({ store: new MemoryEventStore(), log, now, newId: () => crypto.randomUUID() });
  const { meetingId } = await rooms.create(meetingInput());
  const room = await openRoom(rooms, meetingId);
  const done = async (command: Parameters<typeof room.execute>[0]) =>
    expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
  const spentMs = () => (room.state.current ? currentUsedMs(room.state.current, now()) : 0);
  await done({ type: 'meeting.start' });
  await done({ type: 'item.start', itemId: room.state.agenda[0]?.id ?? '' });
  at.passedMs += 10 * MINUTE_MS;
  expect(spentMs()).toBe(10 * MINUTE_MS);
  at.aheadMs -= 20 * MINUTE_MS;
  at.passedMs += 10 * MINUTE_MS;
  expect(spentMs()).toBe(15 * MINUTE_MS);
  await done({ type: 'clock.pause' });
  await done({ type: 'clock.resume' });
  at.passedMs += 60 * MINUTE_MS;
  expect(spentMs()).toBeGreaterThan(15 * MINUTE_MS);
  const times = (await rooms.history(meetingId)).map((recorded) => recorded.at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
