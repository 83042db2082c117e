// The browser's side of the live line, here in Node: the clock, the outbox, and a LiveMeeting on a real socket.

import { io } from 'socket.io-client';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { CommandMessage, Handshake } from '../../src/lib/core/protocol/live.ts';
import { newCommandId } from '../../src/lib/live/command-id.ts';
import { CommandOutbox, type Transmit } from '../../src/lib/live/command-outbox.ts';
import type { LineSocket } from '../../src/lib/live/live-line.ts';
import { LiveMeeting } from '../../src/lib/live/live-meeting.svelte.ts';
import { SecondTicker } from '../../src/lib/live/second-ticker.ts';
import { ServerClock } from '../../src/lib/live/server-clock.ts';
import { startLive, type LiveSeat, type LiveTest, type Place } from '../support/live.ts';
import { openRoom } from '../support/rooms.ts';

const start = { type: 'meeting.start' } as const;

// What of a browser the line listens to.
vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
vi.stubGlobal('window', new EventTarget());

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A page's LiveMeeting for this place, and the sockets that it has opened. */
async function openPage(live: LiveTest, place: Place, role: 'facilitator' | 'participant' = 'facilitator') {
  const room = await openRoom(live.app.rooms, live.meetingId);
  let socket: LineSocket | undefined;
  const meeting = new LiveMeeting({
    token: place.token,
    initial: room.snapshot({ participantId: place.participantId, role }),
    socket: (handshake: () => Handshake) => {
      socket = io(live.origin, {
        path: '/live',
        auth: (send) => send(handshake()),
        autoConnect: false,
        forceNew: true,
        transports: ['websocket'],
        reconnectionDelay: 10,
      });
      return socket;
    },
  });
  const hangUp = meeting.connect();
  onTestFinished(hangUp);
  if (!socket) throw new Error('the page has opened no socket');
  return { meeting, socket, hangUp };
}

/** Resolves when something that the page has heard has made it so. */
function until({ socket }: { socket: LineSocket }, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isSo()) resolve();
    };
    for (const name of ['snapshot', 'events', 'presence'] as const) socket.on(name, look);
    look();
  });
}
type Page = Awaited<ReturnType<typeof openPage>>;
const online = (page: Page) => until(page, () => page.meeting.connection === 'online');
const follows = (page: Page, seat: LiveSeat) => until(page, () => page.meeting.seq === seat.view?.seq);

test('[LV9] the offset is the median of the quickest round trips, so a slow one moves nothing', () => {
  const clock = new ServerClock(500_000, () => 100_000);
  expect(clock.nowMs()).toBe(500_000);
  for (const [sentMs, roundTripMs, errorMs] of [
    [100_000, 20, 2],
    [100_100, 24, -2],
    [100_200, 22, 0],
    [100_300, 900, 400],
    [100_400, 800, 350],
  ] as const) {
    clock.addRoundTrip(sentMs, sentMs + roundTripMs / 2 + 400_500 + errorMs, sentMs + roundTripMs);
  }
  expect(clock.nowMs()).toBe(500_500);
});

test('[LV9] when a clock was set, the first new round trip counts alone', () => {
  const clock = new ServerClock(500_000, () => 100_000);
  for (let i = 0; i < 9; i += 1) clock.addRoundTrip(100_000, 500_010, 100_020);
  clock.addRoundTrip(100_000, 900_010, 100_020);
  expect(clock.nowMs()).toBe(900_000);
});

test('[LV12] the page’s clock ticks on the second boundaries of the server', () => {
  vi.useFakeTimers({ now: 1_000_400 });
  const ticks: number[] = [];
  const ticker = new SecondTicker(
    () => Date.now() + 250,
    (nowMs) => ticks.push(nowMs),
  );
  ticker.start();
  vi.advanceTimersByTime(349);
  expect(ticks).toEqual([1_000_000]);
  vi.advanceTimersByTime(1);
  expect(ticks).toEqual([1_000_000, 1_001_000]);
  vi.advanceTimersByTime(2_000);
  expect(ticks.slice(2)).toEqual([1_002_000, 1_003_000]);
  ticker.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('[LV10] the outbox sends what has no answer again, in order and with the same ids', async () => {
  const waiting: number[] = [];
  const outbox = new CommandOutbox((count) => waiting.push(count));
  const sent: [CommandMessage, Parameters<Transmit>[1]][] = [];
  const transmit: Transmit = (message, answered) => sent.push([message, answered]);
  const first = outbox.put({ type: 'clock.pause' });
  outbox.open(transmit);
  const second = outbox.put({ type: 'clock.resume' });
  outbox.shut();
  const third = outbox.put(start);
  expect(sent.map(([{ type }]) => type)).toEqual(['clock.pause', 'clock.resume']);
  sent[0]?.[1]({ ok: true, seq: 7 });
  expect(await first).toEqual({ ok: true, seq: 7 });

  outbox.open(transmit);
  expect(sent.slice(2).map(([{ type }]) => type)).toEqual(['clock.resume', 'meeting.start']);
  expect(sent[2]?.[0].id).toBe(sent[1]?.[0].id);
  sent[2]?.[1]({ ok: true, seq: 8 });
  sent[1]?.[1]({ ok: true, seq: 9 });
  expect(await second).toEqual({ ok: true, seq: 8 });
  expect(waiting).toEqual([1, 2, 3, 2, 1]);
  const refused = { ok: false, code: 'seat.unknown', message: '' } as const;
  outbox.giveUp(refused);
  expect(await third).toEqual(refused);
});

test('[LV10] ids of commands are UUIDs, also on a page without `crypto.randomUUID`', () => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => (bytes as Uint8Array).fill(0xff) as typeof bytes);
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new TypeError('crypto.randomUUID is not a function');
  });
  expect(newCommandId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});

test('[LV2] a page goes on from what it was rendered with', async () => {
  const live = await startLive();
  const page = await openPage(live, await live.place('participant'), 'participant');
  const snapshots = vi.fn();
  page.socket.on('snapshot', snapshots);
  expect(page.meeting.connection).toBe('connecting');
  const facilitator = await live.sit('facilitator', 'Anna');
  await facilitator.done(start);
  await online(page);
  await follows(page, facilitator);
  expect(page.meeting.state).toEqual({
    ...facilitator.state,
    addedMs: 0,
    reopenings: [],
    overrun: null,
    parking: [],
    entitled: [],
    agenda: expect.any(Array),
    notes: expect.any(Object),
  });
  expect(snapshots).not.toHaveBeenCalled();
  await until(page, () => page.meeting.online.has(facilitator.participantId));
  expect(Math.abs(page.meeting.exactNowMs() - Date.now())).toBeLessThan(1_000);
  expect(page.meeting.nowMs % 1_000).toBe(0);
});

test('[LV10] a command whose answer the line lost is sent again with its id and done once', async () => {
  const live = await startLive();
  const page = await openPage(live, await live.place('facilitator'));
  await online(page);
  const sent: CommandMessage[] = [];
  const emit = page.socket.emit.bind(page.socket) as (
    name: string,
    message: CommandMessage,
    answered: () => void,
  ) => LineSocket;
  // The line is cut at the moment when the first answer arrives.
  vi.spyOn(page.socket, 'emit').mockImplementation(((name: string, message: CommandMessage, answered: () => void) => {
    if (name === 'command') sent.push(message);
    const cut = () => void page.socket.io.engine.close();
    return emit(name, message, name === 'command' && sent.length === 1 ? cut : answered);
  }) as LineSocket['emit']);
  const answer = page.meeting.send({ type: 'item.add', title: 'Nyt', kind: 'discussion', plannedMs: 60_000 });
  expect(page.meeting.waiting).toBe(1);
  expect(await answer).toEqual({ ok: true, seq: page.meeting.seq });
  expect(page.meeting.waiting).toBe(0);
  expect(sent).toEqual([sent[0], sent[0]]);
  const { state } = await openRoom(live.app.rooms, live.meetingId);
  expect(state.agenda.filter((item) => item.title === 'Nyt')).toHaveLength(1);
});

test('[LV10] without a line the page keeps its picture and its commands, and catches up when it is back', async () => {
  const live = await startLive();
  const anna = await live.sit('facilitator', 'Anna');
  const page = await openPage(live, await live.place('participant'), 'participant');
  await online(page);
  await anna.done(start);
  await follows(page, anna);
  const before = page.meeting.state;
  page.socket.io.reconnection(false);
  page.socket.io.engine.close();
  expect(page.meeting.connection).toBe('offline');
  const asked = page.meeting.send({ type: 'speaker.request' } satisfies Command);
  await anna.done({ type: 'meeting.edit', place: 'Aulaen' });
  expect(page.meeting.state).toBe(before);

  // The page wakes up: it does not wait for its turn to try again.
  window.dispatchEvent(new Event('online'));
  expect(await asked).toMatchObject({ ok: true });
  await online(page);
  expect(page.meeting.state).toMatchObject({
    place: 'Aulaen',
    speakers: { queue: [{ participantId: page.meeting.you.participantId, kind: 'speech' }] },
  });
});

test('[LV3] a page that misses an event asks once for what it lacks', async () => {
  const live = await startLive();
  const anna = await live.sit('facilitator', 'Anna');
  const page = await openPage(live, await live.place('participant'), 'participant');
  await online(page);
  const asked = vi.spyOn(page.socket, 'emit');
  const { seq } = page.meeting;
  const gap: RecordedEvent[] = [{ seq: seq + 5, at: 0, by: null, event: { type: 'hidden' } }];
  for (const listener of page.socket.listeners('events')) {
    listener(gap);
    listener(gap);
  }
  expect(page.meeting.seq).toBe(seq);
  expect(asked.mock.calls.filter(([name]) => name === 'resume')).toEqual([['resume', { lastSeq: seq }]]);
  await anna.done(start);
  await anna.done({ type: 'meeting.edit', place: 'Aulaen' });
  await follows(page, anna);
  expect(page.meeting.state.place).toBe('Aulaen');
});

test('[LV1] a page whose seat was removed stops trying, and says why to those who send', async () => {
  const live = await startLive();
  const place = await live.place('facilitator');
  await live.app.seats.remove(place.token.split('.')[0] ?? '');
  const page = await openPage(live, place);
  const waiting = page.meeting.send(start);
  expect(await waiting).toMatchObject({ ok: false, code: 'seat.unknown' });
  expect(page.meeting.refused).toBe('seat.unknown');
  expect(page.socket.active).toBe(false);
  expect(await page.meeting.send(start)).toMatchObject({ ok: false, code: 'seat.unknown' });
});

test('[LV10] a line that the server ended is tried again', async () => {
  const live = await startLive();
  const page = await openPage(live, await live.place('facilitator'));
  await online(page);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  for (const listener of page.socket.listeners('disconnect')) listener('io server disconnect');
  expect(page.meeting.connection).toBe('offline');
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  await online(page);
});
