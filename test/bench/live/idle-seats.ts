// Very many seats at once, each a bare WebSocket that speaks just enough of socket.io to be let in: so that a machine with
// few processors can hold thousands of them. The first of each meeting sends commands; all note when its events reach them.

import { performance } from 'node:perf_hooks';
import { WebSocket } from 'ws';

export interface SeatedMeeting {
  itemId: string;
  tokens: string[];
}
export type SeatsOrder =
  { do: 'connect'; origin: string; meetings: SeatedMeeting[] } | { do: 'send'; forMs: number; everyMs: number };
export type SeatsAnswer = { done: 'connect' } | { done: 'send'; latenciesMs: number[] };

const CONNECTING_AT_ONCE = 50;

/** Types of packets on the wire of engine.io 4 and socket.io 4. */
const PING = '2';
const PONG = '3';
const OPENED = '0';
const LET_IN = '40';
const EVENT = '42';

class Table {
  readonly #itemId: string;
  readonly #sockets: WebSocket[] = [];
  readonly latenciesMs: number[] = [];
  #sentAt: number | null = null;
  #commands = 0;

  constructor(itemId: string) {
    this.#itemId = itemId;
  }

  seat(origin: string, token: string): Promise<void> {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/live/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
    });
    this.#sockets.push(socket);
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.on('message', (data: Buffer) => {
        const text = data.toString('latin1', 0, 12);
        if (text.startsWith(EVENT + '["events"')) this.#hear();
        else if (text.startsWith(PING) && text.length === 1) socket.send(PONG);
        else if (text.startsWith(LET_IN)) resolve();
        else if (text.startsWith(OPENED)) socket.send(LET_IN + JSON.stringify({ token }));
      });
    });
  }

  send(): void {
    this.#sentAt = performance.now();
    const ms = this.#commands++ % 2 === 0 ? 60_000 : -60_000;
    const command = { id: crypto.randomUUID(), type: 'clock.add', itemId: this.#itemId, ms };
    this.#sockets[0]?.send(`${EVENT}${this.#commands}${JSON.stringify(['command', command])}`);
  }

  #hear(): void {
    if (this.#sentAt !== null) this.latenciesMs.push(performance.now() - this.#sentAt);
  }
}

const tables: Table[] = [];

async function connect(origin: string, meetings: SeatedMeeting[]): Promise<void> {
  const waiting: (() => Promise<void>)[] = [];
  for (const { itemId, tokens } of meetings) {
    const table = new Table(itemId);
    tables.push(table);
    for (const token of tokens) waiting.push(() => table.seat(origin, token));
  }
  while (waiting.length > 0) await Promise.all(waiting.splice(0, CONNECTING_AT_ONCE).map((seat) => seat()));
}

/** Every meeting sends a command in each span of `everyMs`, spread evenly. */
async function send(forMs: number, everyMs: number): Promise<number[]> {
  for (const table of tables) table.latenciesMs.length = 0;
  const timers = tables.map((table, n) =>
    setTimeout(
      () => {
        table.send();
        timers[n] = setInterval(() => table.send(), everyMs);
      },
      (everyMs * n) / tables.length,
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, forMs));
  for (const timer of timers) clearInterval(timer);
  return tables.flatMap(({ latenciesMs }) => latenciesMs);
}

process.on('message', (order: SeatsOrder) => {
  void (async () => {
    if (order.do === 'connect') {
      await connect(order.origin, order.meetings);
      process.send?.({ done: 'connect' } satisfies SeatsAnswer);
    } else {
      const latenciesMs = await send(order.forMs, order.everyMs);
      process.send?.({ done: 'send', latenciesMs } satisfies SeatsAnswer);
    }
  })();
});
