// A day of many meetings in short: people come, act, write, leave, vanish, and whole crowds of them are killed; then everybody
// is gone, and nothing may be left. `node test/bench/soak/bench.ts`; MINUTES=120 MEETINGS=100 SEATS=6 as they come.

import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startHouse, type BenchHouse } from '../live/house.ts';
import type { ServerProcess } from '../../support/server.ts';
import { Child } from '../support/child.ts';
import { markdownTable } from '../support/figures.ts';
import { residentBytes } from '../support/process-figures.ts';
import type { SoakAnswer, SoakOrder } from './seats.ts';

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const MINUTE_MS = 60_000;
const FOR_MS = number('MINUTES', 120) * MINUTE_MS;
const MEETINGS = number('MEETINGS', 100);
const SEATS = number('SEATS', 6);
const BUSY_MS = number('BUSY_S', 60) * 1_000;
/** Rooms are let go of a minute after the last one has left, looked at once a minute. */
const EMPTY_WITHIN_MS = 3 * MINUTE_MS;
const CROWDS = 4;
const SEATS_FILE = new URL('seats.ts', import.meta.url);
const COLLECT_FILE = fileURLToPath(new URL('collect-garbage.ts', import.meta.url));
const MB = 1024 ** 2;

type Row = Record<string, number>;

/** What the server says of itself, by name; of a figure with labels the sum. */
async function figures(origin: string): Promise<Map<string, number>> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const found = new Map<string, number>();
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const [, name = '', value] = /^([^ {]+)(?:\{.*\})? (\S+)/.exec(line) ?? [];
    found.set(name, (found.get(name) ?? 0) + Number(value));
  }
  return found;
}

/** The crowds of this round; one of them is killed half-way, and nobody of it comes back. */
async function busy(house: BenchHouse, round: number): Promise<SoakAnswer[]> {
  const each = Math.ceil(house.meetings.length / CROWDS);
  const crowds = Array.from({ length: CROWDS }, (_, n) => {
    const child = new Child<SoakOrder, SoakAnswer>(SEATS_FILE);
    const meetings = house.meetings.slice(n * each, (n + 1) * each);
    return {
      child,
      answer: child.ask({ origin: house.server.origin, meetings, forMs: BUSY_MS, seed: round * 100 + n }),
    };
  });
  await pause(BUSY_MS / 2);
  const [killed, ...others] = crowds;
  killed?.child.end();
  const answers = await Promise.all(others.map(({ answer }) => answer));
  for (const { child } of others) child.end();
  return answers;
}

/** Resolves when the server has let go of all meetings, or when it should have. */
async function emptied(origin: string): Promise<void> {
  const untilMs = performance.now() + EMPTY_WITHIN_MS;
  for (;;) {
    const seen = await figures(origin);
    const held = ['rooms', 'live_sockets', 'notes_meetings', 'notes_connections'];
    if (held.every((name) => seen.get(`samtalerum_${name}`) === 0)) return;
    if (performance.now() > untilMs) return;
    await pause(2_000);
  }
}

/** The server's figures after it has let go of what nobody holds. */
async function collected({ process: server, origin }: ServerProcess): Promise<Map<string, number>> {
  const answer = once(server, 'message');
  server.send('collect');
  await answer;
  return figures(origin);
}

function rowOf(round: number, seen: Map<string, number>, answers: SoakAnswer[], pid: number): Row {
  const sum = (key: keyof SoakAnswer) => answers.reduce((all, answer) => all + answer[key], 0);
  const of = (name: string) => seen.get(name) ?? Number.NaN;
  return {
    round,
    visits: sum('visits'),
    commands: sum('commands'),
    refused: sum('refused'),
    written: sum('written'),
    rooms: of('samtalerum_rooms'),
    sockets: of('samtalerum_live_sockets') + of('samtalerum_notes_connections'),
    documents: of('samtalerum_notes_meetings'),
    'timers and handles': of('nodejs_active_resources_total'),
    'open files': of('process_open_fds'),
    'heap MB': of('nodejs_heap_size_used_bytes') / MB,
    'memory MB': residentBytes(pid) / MB,
  };
}

const house = await startHouse(MEETINGS, SEATS, COLLECT_FILE);
const { origin, pid } = house.server;
const rows: Row[] = [rowOf(0, await collected(house.server), [], pid)];
const endsAtMs = performance.now() + FOR_MS;
for (let round = 1; performance.now() < endsAtMs; round += 1) {
  const answers = await busy(house, round);
  await emptied(origin);
  const row = rowOf(round, await collected(house.server), answers, pid);
  rows.push(row);
  console.log(JSON.stringify(row));
}
console.log(markdownTable(rows));
await house.stop();
