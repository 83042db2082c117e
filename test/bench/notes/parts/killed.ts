// A thousand seats when the server is killed in the middle of writing, and comes back: how soon all know everything again, what
// was called saved and is not on the disk, what is lost or doubled in the end.

import { startContestant, type ContestantName } from '../contestants.ts';
import { keysOnDisk } from '../disk.ts';
import type { LoyalCrowd } from '../loyal-crowd.ts';
import { forkScript, ProcessCaller } from '../../../support/process-call.ts';
import { publish } from '../report.ts';
import { median } from '../../support/figures.ts';
import { cpuUs } from '../../support/process-figures.ts';
import { keyOf } from '../typing.ts';
import { setTimeout as passing } from 'node:timers/promises';

const CONTESTANTS: readonly ContestantName[] = ['samtalerum', 'y-websocket-server', 'hocuspocus'];
const CROWD = new URL('../loyal-crowd.ts', import.meta.url).pathname;
const SEATS = 1_000;
const WRITERS = 10;
const BEFORE_MS = 3_000;
const AFTER_MS = 500;
/** Who is not equal by then is not going to be. */
const PATIENCE_MS = 20_000;

interface Outcome {
  equalMs: number;
  /** What the server has worked in that time. */
  cpuMs: number;
  typed: number;
  saved: number;
  savedNotOnDisk: number;
  lost: number;
  doubled: number;
}

export async function killed(rounds: number): Promise<void> {
  const seen = new Map<ContestantName, Outcome[]>(CONTESTANTS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of CONTESTANTS) seen.get(name)?.push(await measure(name));
  }
  publish(
    'killed with 1000 seats and 10 writers',
    [...seen].map(([server, outcomes]) => {
      const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
      return {
        server,
        'listening to all equal, ms': median(outcomes.map(({ equalMs }) => equalMs)),
        'CPU of the server, ms': median(outcomes.map(({ cpuMs }) => cpuMs)),
        'characters typed': sum(({ typed }) => typed),
        'called saved': sum(({ saved }) => saved),
        'of these not on disk': sum(({ savedNotOnDisk }) => savedNotOnDisk),
        'lost in the end': sum(({ lost }) => lost),
        doubled: sum(({ doubled }) => doubled),
      };
    }),
  );
}

async function measure(name: ContestantName): Promise<Outcome> {
  const contestant = await startContestant(name);
  const crowd = new ProcessCaller<LoyalCrowd>(forkScript(CROWD));
  try {
    const { port, dialect } = contestant;
    const plans = await contestant.plan(1, SEATS, WRITERS);
    const [first] = plans;
    if (!first) throw new Error('no seats');
    await crowd.call('enter', { port, dialect }, plans);
    await crowd.call('begin');
    await passing(BEFORE_MS);
    await contestant.kill();
    const saved = await crowd.call('saved');
    const onDisk = await keysOnDisk(contestant, first.docName);
    await passing(AFTER_MS);
    const typed = await crowd.call('stop');
    contestant.revive();
    await crowd.call('listening');
    const beforeUs = cpuUs(contestant.pid);
    const equalMs = await Promise.race([crowd.call('equalMs'), passing(PATIENCE_MS, Number.NaN)]);
    const cpuMs = (cpuUs(contestant.pid) - beforeUs) / 1_000;
    const found = await crowd.call('read', first);
    const savedKeys = keys(saved);
    return {
      equalMs,
      cpuMs,
      typed: keys(typed).length,
      saved: savedKeys.length,
      savedNotOnDisk: onDisk ? savedKeys.filter((key) => !onDisk.has(key)).length : 0,
      lost: keys(typed).filter((key) => !found.includes(key)).length,
      doubled: found.length - new Set(found).size,
    };
  } finally {
    await crowd.end();
    await contestant.end();
  }
}

function keys(counts: readonly number[]): number[] {
  return counts.flatMap((count, writer) => Array.from({ length: count }, (_, character) => keyOf(writer, character)));
}
