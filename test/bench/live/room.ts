// One room, N clients, one command a second: the time from sending to each client's receipt, beside a bare socket.io server
// that only sends back. Both run at once and take turns, so that the machine is the same for both.

import { latencyOf, medianLatency, type Latency } from '../support/figures.ts';
import { Child } from '../support/child.ts';
import type { CrowdAnswer, CrowdOrder } from './crowd.ts';
import { startHouse } from './house.ts';

const ROUNDS = 5;
const COMMANDS_A_ROUND = 8;
const CROWD = new URL('crowd.ts', import.meta.url);
const ECHO = new URL('echo-server.ts', import.meta.url);

async function latencies(crowd: Child<CrowdOrder, CrowdAnswer>, commands: number, itemId: string): Promise<Latency> {
  const answer = await crowd.ask({ do: 'send', commands, itemId });
  if (answer.done !== 'send') throw new Error('the crowd answered something else');
  return latencyOf(answer.latenciesMs);
}

async function measureRoom(seats: number): Promise<{ ours: Latency; echo: Latency }> {
  const house = await startHouse(1, seats);
  const echo = new Child<never, { port: number }>(ECHO);
  const { port } = await echo.hear();
  const [meeting] = house.meetings;
  if (!meeting) throw new Error('no meeting was made');
  const sides = [
    { name: 'ours', crowd: new Child<CrowdOrder, CrowdAnswer>(CROWD), origin: house.server.origin },
    { name: 'echo', crowd: new Child<CrowdOrder, CrowdAnswer>(CROWD), origin: `http://127.0.0.1:${port}` },
  ] as const;
  const rounds = { ours: [] as Latency[], echo: [] as Latency[] };
  for (const { crowd, origin } of sides) await crowd.ask({ do: 'connect', origin, tokens: meeting.tokens });
  for (const { crowd } of sides) await latencies(crowd, 3, meeting.itemId);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, crowd } of sides) rounds[name].push(await latencies(crowd, COMMANDS_A_ROUND, meeting.itemId));
  }
  for (const { crowd } of sides) crowd.end();
  echo.end();
  await house.stop();
  return { ours: medianLatency(rounds.ours), echo: medianLatency(rounds.echo) };
}

/** A row for each number of seats; times in ms, medians of five rounds. */
export async function benchRoom(): Promise<Record<string, string | number>[]> {
  const rows = [];
  for (const seats of [30, 200, 1000]) {
    const { ours, echo } = await measureRoom(seats);
    rows.push({
      seats,
      'p50 ms': ours.p50Ms,
      'p95 ms': ours.p95Ms,
      'p99 ms': ours.p99Ms,
      'echo p50': echo.p50Ms,
      'echo p95': echo.p95Ms,
      'echo p99': echo.p99Ms,
      'p99 more than echo': ours.p99Ms - echo.p99Ms,
      'p99 ratio': ours.p99Ms / echo.p99Ms,
    });
  }
  return rows;
}
