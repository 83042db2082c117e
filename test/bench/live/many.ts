// Many meetings in one process: memory for each idle seat and meeting, and how long events take, from 50 meetings to 500.

import { latencyOf, medianLatency, type Latency } from '../support/figures.ts';
import { Child } from '../support/child.ts';
import { cpuUs, residentBytes } from '../support/process-figures.ts';
import { startHouse, type BenchHouse, type MeetingUnderLoad } from './house.ts';
import type { SeatsAnswer, SeatsOrder } from './idle-seats.ts';

const SEATS = 15;
const ROUNDS = 5;
const ROUND_MS = 6_000;
/** A meeting in which something happens every five seconds is a busy one. */
const COMMAND_EVERY_MS = 5_000;
const SETTLE_MS = 3_000;
const SEATS_FILE = new URL('idle-seats.ts', import.meta.url);

type Seats = Child<SeatsOrder, SeatsAnswer>;

async function settledBytes(house: BenchHouse): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return residentBytes(house.server.pid);
}

function seated(meetings: readonly MeetingUnderLoad[], from: number, to: number) {
  return meetings.map(({ itemId, tokens }) => ({ itemId, tokens: tokens.slice(from, to) }));
}

async function busyRounds(seats: Seats): Promise<Latency> {
  const rounds: Latency[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const answer = await seats.ask({ do: 'send', forMs: ROUND_MS, everyMs: COMMAND_EVERY_MS });
    if (answer.done === 'send') rounds.push(latencyOf(answer.latenciesMs));
  }
  return medianLatency(rounds);
}

/** One house with so many meetings: the first seats of each alone, then all of them, then commands. */
async function measure(meetings: number): Promise<Record<string, string | number>> {
  const house = await startHouse(meetings, SEATS);
  const { origin, pid } = house.server;
  const emptyBytes = await settledBytes(house);
  const lone: Seats = new Child(SEATS_FILE);
  await lone.ask({ do: 'connect', origin, meetings: seated(house.meetings, 0, 1) });
  const loneBytes = await settledBytes(house);
  lone.end();
  const all: Seats = new Child(SEATS_FILE);
  await all.ask({ do: 'connect', origin, meetings: seated(house.meetings, 0, SEATS) });
  const fullBytes = await settledBytes(house);
  const cpuBefore = cpuUs(pid);
  const busy = await busyRounds(all);
  const deliveries = (meetings * SEATS * ROUNDS * ROUND_MS) / COMMAND_EVERY_MS;
  const cpuMicros = (cpuUs(pid) - cpuBefore) / deliveries;
  all.end();
  await house.stop();
  return {
    meetings,
    seats: meetings * SEATS,
    'kB a meeting with one seat': (loneBytes - emptyBytes) / meetings / 1024,
    'kB each further seat': (fullBytes - loneBytes) / (meetings * (SEATS - 1)) / 1024,
    'MB in all': fullBytes / 1024 ** 2,
    'p50 ms': busy.p50Ms,
    'p99 ms': busy.p99Ms,
    'CPU µs a delivered event': cpuMicros,
  };
}

/** A row for each number of meetings. */
export async function benchMany(): Promise<Record<string, string | number>[]> {
  const rows = [];
  for (const meetings of [50, 200, 500]) rows.push(await measure(meetings));
  return rows;
}
