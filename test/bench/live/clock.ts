// What is left of the item, as clients behind slow networks show it at one instant: the widest difference between any two.

import { io } from 'socket.io-client';
import { itemLeftMs } from '../../../src/lib/core/meeting/clock.ts';
import type { MeetingState } from '../../../src/lib/core/meeting/model.ts';
import type { Snapshot } from '../../../src/lib/core/protocol/live.ts';
import { keepLine, type LineSocket } from '../../../src/lib/live/live-line.ts';
import { ServerClock } from '../../../src/lib/live/server-clock.ts';
import { median } from '../support/figures.ts';
import { startHouse } from './house.ts';
import { openSlowLine } from './slow-line.ts';

const CLIENTS = 12;
const MAX_DELAY_MS = 300;
const JITTER_MS = 50;
const ROUNDS = 5;
const LOOKS = 50;
const LOOK_EVERY_MS = 100;
/** The page was rendered before the script runs, and its server's time is that much older. */
const RENDERED_BEFORE_MS = 2_000;

interface Watcher {
  leftMs(): number;
  close(): void;
}

/** A page's clock as the browser runs it, without the page: nothing wakes it up. */
async function watch(port: number, token: string, delayMs: number): Promise<Watcher> {
  const line = await openSlowLine(port, delayMs, JITTER_MS);
  const clock = new ServerClock(Date.now() - RENDERED_BEFORE_MS);
  const socket = io(line.origin, {
    path: '/live',
    auth: { token },
    transports: ['websocket'],
    forceNew: true,
    autoConnect: false,
  }) as LineSocket;
  const ready = Promise.withResolvers<MeetingState>();
  const measured = Promise.withResolvers<number>();
  let roundTrips = 0;
  socket.on('snapshot', ({ state }: Snapshot) => ready.resolve(state));
  const close = keepLine(
    socket,
    {
      open: () => undefined,
      lost: () => undefined,
      refused: (code) => ready.reject(new Error(code)),
      roundTrip: (...times) => {
        clock.addRoundTrip(...times);
        if (++roundTrips === 5) measured.resolve(roundTrips);
      },
    },
    () => () => undefined,
  );
  const state = await ready.promise;
  await measured.promise;
  const item = state.agenda.find(({ id }) => id === state.current?.itemId);
  if (!item) throw new Error('no item is running');
  return {
    leftMs: () => itemLeftMs(state, item, clock.nowMs()),
    close: () => {
      close();
      line.close();
    },
  };
}

async function widestMs(port: number, tokens: string[]): Promise<number> {
  const watchers = await Promise.all(
    tokens.map((token, n) => watch(port, token, (MAX_DELAY_MS * n) / (tokens.length - 1))),
  );
  let widest = 0;
  for (let look = 0; look < LOOKS; look += 1) {
    const shown = watchers.map((watcher) => watcher.leftMs());
    widest = Math.max(widest, Math.max(...shown) - Math.min(...shown));
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  for (const watcher of watchers) watcher.close();
  return widest;
}

/** One row; the widest difference of each round, and their median. */
export async function benchClock(): Promise<Record<string, string | number>[]> {
  const house = await startHouse(1, CLIENTS);
  const widest: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    widest.push(await widestMs(house.server.port, house.meetings[0]?.tokens ?? []));
  }
  await house.stop();
  return [
    {
      clients: CLIENTS,
      'delay each way': `0–${MAX_DELAY_MS} ms + 0–${JITTER_MS} ms`,
      'widest difference, median ms': median(widest),
      'widest of all ms': Math.max(...widest),
    },
  ];
}
