// What an open document and an idle connection hold in memory, and how long a long document takes to come from a cold start.

import type { Crowd } from '../crowd.ts';
import { startContestant, type Contestant, type ContestantName } from '../contestants.ts';
import { residentBytes } from '../../support/process-figures.ts';
import { forkScript, ProcessCaller } from '../../../support/process-call.ts';
import { publish } from '../report.ts';
import { median } from '../../support/figures.ts';
import { setTimeout as passing } from 'node:timers/promises';

const CONTESTANTS: readonly ContestantName[] = ['samtalerum', 'y-websocket-server', 'hocuspocus'];
const CROWD = new URL('../crowd.ts', import.meta.url).pathname;
const CONNECTIONS = 1_000;
const DOCUMENTS = 300;
const LONG_BYTES = 1_000_000;
/** A peer writes what it has some seconds after the last change, and all let go of a document a while after the last seat. */
const WRITTEN_MS = 12_000;

interface Figures {
  connectionKb: number;
  documentKb: number;
  loadMs: number;
}

export async function memory(rounds: number): Promise<void> {
  const seen = new Map<ContestantName, Figures[]>(CONTESTANTS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of CONTESTANTS) seen.get(name)?.push(await measure(name));
  }
  publish(
    'memory and a cold start',
    [...seen].map(([server, figures]) => ({
      server,
      'an idle connection, kB': median(figures.map(({ connectionKb }) => connectionKb)),
      'an open document and its connection, kB': median(figures.map(({ documentKb }) => documentKb)),
      '1 MB from a cold start, ms': median(figures.map(({ loadMs }) => loadMs)),
    })),
  );
}

async function measure(name: ContestantName): Promise<Figures> {
  const contestant = await startContestant(name);
  const crowd = new ProcessCaller<Crowd>(forkScript(CROWD));
  try {
    const documentKb = await growth(contestant, crowd, DOCUMENTS, 1);
    const connectionKb = await growth(contestant, crowd, 1, CONNECTIONS);
    return { connectionKb, documentKb, loadMs: await coldLoad(contestant, crowd) };
  } finally {
    await crowd.end();
    await contestant.end();
  }
}

/** What the process grew by for each of the seats that came, in kilobytes. */
async function growth(
  contestant: Contestant,
  crowd: ProcessCaller<Crowd>,
  documents: number,
  seats: number,
): Promise<number> {
  const { port, dialect, pid } = contestant;
  const plans = await contestant.plan(documents, seats, 0);
  await crowd.call('enter', { port, dialect }, plans.splice(0, 1));
  const before = residentBytes(pid);
  await crowd.call('enter', { port, dialect }, plans);
  return (residentBytes(pid) - before) / plans.length / 1_024;
}

/** A document of a megabyte, asked of a process that has just started. */
async function coldLoad(contestant: Contestant, crowd: ProcessCaller<Crowd>): Promise<number> {
  const { port, dialect } = contestant;
  const [plan] = await contestant.plan(1, 1, 1);
  if (!plan) throw new Error('no seat');
  await crowd.call('enter', { port, dialect }, [plan]);
  await crowd.call('fill', plan.docName, LONG_BYTES);
  await passing(WRITTEN_MS);
  await crowd.call('leave');
  await contestant.kill();
  contestant.revive();
  for (;;) {
    // Refused until it listens; and the first one that is let in is the one to be measured.
    const loaded = await crowd.call('load', { port, dialect }, plan).catch(() => null);
    if (loaded && loaded.bytes < LONG_BYTES)
      throw new Error(`${contestant.name} gave ${loaded.bytes} bytes of the document`);
    if (loaded) return loaded.ms;
    await passing(5);
  }
}
