// Many socket.io clients of one room in a process of their own. Told to send, the first one sends commands, one a second,
// and every client notes when each event reaches it; the answer is all latencies (ms).

import { performance } from 'node:perf_hooks';
import { io, type Socket } from 'socket.io-client';
import type { RecordedEvent } from '../../../src/lib/core/meeting/events.ts';

export type CrowdOrder =
  { do: 'connect'; origin: string; tokens: string[] } | { do: 'send'; commands: number; itemId: string };
export type CrowdAnswer = { done: 'connect' } | { done: 'send'; latenciesMs: number[] };

const COMMAND_EVERY_MS = 1_000;
/** Connecting all at once would measure the handshakes' queue; it is not what this bench is about. */
const CONNECTING_AT_ONCE = 25;

const sockets: Socket[] = [];

async function connect(origin: string, tokens: string[]): Promise<void> {
  for (let first = 0; first < tokens.length; first += CONNECTING_AT_ONCE) {
    const arriving = tokens.slice(first, first + CONNECTING_AT_ONCE).map((token) => {
      const socket = io(origin, { path: '/live', auth: { token }, transports: ['websocket'], forceNew: true });
      return new Promise<Socket>((resolve, reject) => {
        socket.once('connect', () => resolve(socket));
        socket.once('connect_error', reject);
      });
    });
    sockets.push(...(await Promise.all(arriving)));
  }
}

/** Sends one command and resolves with the time until each client had its event, whoever they are. */
function measure(command: object): Promise<number[]> {
  const latenciesMs: number[] = [];
  return new Promise((resolve) => {
    const sentAt = performance.now();
    for (const socket of sockets) {
      socket.once('events', (_events: RecordedEvent[]) => {
        latenciesMs.push(performance.now() - sentAt);
        if (latenciesMs.length === sockets.length) resolve(latenciesMs);
      });
    }
    sockets[0]?.emit('command', command, () => undefined);
  });
}

async function send(commands: number, itemId: string): Promise<number[]> {
  const latenciesMs: number[] = [];
  for (let n = 0; n < commands; n += 1) {
    const next = performance.now() + COMMAND_EVERY_MS;
    const ms = n % 2 === 0 ? 60_000 : -60_000;
    latenciesMs.push(...(await measure({ id: crypto.randomUUID(), type: 'clock.add', itemId, ms })));
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  return latenciesMs;
}

process.on('message', (order: CrowdOrder) => {
  void (async () => {
    if (order.do === 'connect') {
      await connect(order.origin, order.tokens);
      process.send?.({ done: 'connect' } satisfies CrowdAnswer);
    } else {
      process.send?.({ done: 'send', latenciesMs: await send(order.commands, order.itemId) } satisfies CrowdAnswer);
    }
  })();
});
