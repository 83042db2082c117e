// One document with many seats, of whom some write: how soon a character is with everybody, and what it costs the server.

import type { Crowd, TypingResult } from '../crowd.ts';
import { startContestant, type ContestantName } from '../contestants.ts';
import { cpuUs } from '../../support/process-figures.ts';
import { forkScript, ProcessCaller } from '../../../support/process-call.ts';
import { publish, type Row } from '../report.ts';
import { median } from '../../support/figures.ts';

const CONTESTANTS: readonly ContestantName[] = ['samtalerum', 'y-websocket-server', 'hocuspocus', 'echo'];
const CROWD = new URL('../crowd.ts', import.meta.url).pathname;
const PER_SECOND = 5;
const WARM_UP_MS = 4_000;
const DURATION_MS = 8_000;

type Figures = TypingResult & { cpuUsPerDelivery: number };

/** Measures all of them in turn, as often as asked; the middle of what was seen. */
export async function oneDocument(seats: number, writers: number, rounds: number): Promise<void> {
  const seen = new Map<ContestantName, Figures[]>(CONTESTANTS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of CONTESTANTS) seen.get(name)?.push(await measure(name, seats, writers));
  }
  publish(`one document, ${seats} seats, ${writers} writers`, [...seen].map(row));
}

async function measure(name: ContestantName, seats: number, writers: number): Promise<Figures> {
  const contestant = await startContestant(name);
  const crowd = new ProcessCaller<Crowd>(forkScript(CROWD));
  try {
    const { port, dialect } = contestant;
    await crowd.call('enter', { port, dialect }, await contestant.plan(1, seats, writers));
    await crowd.call('type', { durationMs: WARM_UP_MS, perSecond: PER_SECOND });
    const before = cpuUs(contestant.pid);
    const result = await crowd.call('type', { durationMs: DURATION_MS, perSecond: PER_SECOND });
    return { ...result, cpuUsPerDelivery: (cpuUs(contestant.pid) - before) / result.delivered };
  } finally {
    await crowd.end();
    await contestant.end();
  }
}

function row([server, figures]: [ContestantName, Figures[]]): Row {
  const middle = (pick: (figure: Figures) => number) => median(figures.map(pick));
  return {
    server,
    'p50 ms': middle(({ p50Ms }) => p50Ms),
    'p95 ms': middle(({ p95Ms }) => p95Ms),
    'p99 ms': middle(({ p99Ms }) => p99Ms),
    'CPU µs a delivery': middle(({ cpuUsPerDelivery }) => cpuUsPerDelivery),
    missing: figures.reduce((sum, { missing }) => sum + missing, 0),
    'clients busy': middle(({ busy }) => busy),
  };
}
