// More and more documents of 15 seats and 2 writers each, until a character in a hundred takes too long.

import type { Crowd } from '../crowd.ts';
import { startContestant, type Contestant, type ContestantName } from '../contestants.ts';
import { forkScript, ProcessCaller } from '../../../support/process-call.ts';
import { publish } from '../report.ts';
import { median } from '../../support/figures.ts';

const CONTESTANTS: readonly ContestantName[] = ['samtalerum', 'y-websocket-server', 'hocuspocus'];
const CROWD = new URL('../crowd.ts', import.meta.url).pathname;
const SEATS = 15;
const WRITERS = 2;
const PER_SECOND = 5;
const DURATION_MS = 4_000;
const TOO_LONG_MS = 100;
const FIRST = 50;
const LAST = 1_200;
/** The number is known well enough when the next step would be smaller than this share of it. */
const EXACTNESS = 0.06;

/** Measures all of them in turn, as often as asked. */
export async function documents(rounds: number): Promise<void> {
  const seen = new Map<ContestantName, number[]>(CONTESTANTS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of CONTESTANTS) seen.get(name)?.push(await measure(name));
  }
  publish(
    'documents of 15 seats and 2 writers',
    [...seen].map(([server, numbers]) => ({
      server,
      'documents with p99 below 100 ms': median(numbers),
      'in the rounds': numbers.join(', '),
    })),
  );
}

/** The greatest number of documents that were served in time. */
async function measure(name: ContestantName): Promise<number> {
  const contestant = await startContestant(name);
  const crowd = new ProcessCaller<Crowd>(forkScript(CROWD));
  try {
    const serves = probe(contestant, crowd);
    let served = 0;
    let failed = FIRST;
    while (failed <= LAST && (await serves(failed))) {
      served = failed;
      failed *= 2;
    }
    while (failed - served > EXACTNESS * failed) {
      const middle = Math.round((served + failed) / 2);
      if (await serves(middle)) served = middle;
      else failed = middle;
    }
    return served;
  } finally {
    await crowd.end();
    await contestant.end();
  }
}

/** Whether so many documents are served in time; those that are not there yet are opened. */
function probe(contestant: Contestant, crowd: ProcessCaller<Crowd>): (count: number) => Promise<boolean> {
  const { port, dialect } = contestant;
  let opened = 0;
  return async (count) => {
    if (count > opened) {
      await crowd.call('enter', { port, dialect }, await contestant.plan(count - opened, SEATS, WRITERS));
      opened = count;
    }
    const plan = { durationMs: DURATION_MS, perSecond: PER_SECOND, documents: count };
    const { p99Ms, missing, busy } = await crowd.call('type', plan);
    console.log(
      `${contestant.name}: ${count} documents, p99 ${p99Ms.toFixed(1)} ms, ${missing} missing, clients ${busy.toFixed(2)}`,
    );
    return missing === 0 && p99Ms < TOO_LONG_MS;
  };
}
