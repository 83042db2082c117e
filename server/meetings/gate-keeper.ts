// Where the gate stands on the server: short minutes are read where one asks, long ones in a thread of their own, so that no
// meeting waits while forty pages are checked. It is not the renderers' thread: nobody waits for another's PDF either.

import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { Settled } from '../../src/lib/core/meeting/model/publicity.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import { passGate, personsIn, type Passage } from '../../src/lib/core/minutes/gate.ts';
import type { Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { fieldsOf } from '../../src/lib/core/minutes/minutes-texts.ts';
import { projectPath } from '../project-path.ts';
import type { GateTask } from './gate-worker.ts';

/** So many characters are checked within a few milliseconds. */
const MAX_CHARACTERS_HERE = 6_000;
const MAX_WAITING = 64;
const IDLE_MS = 30_000;
/** Minutes that take longer are given up, and the thread with them. */
const MAX_CHECK_MS = 60_000;
const MAX_HEAP_MB = 1_024;

/** Asks the gate; one for each server. */
export class GateKeeper {
  readonly #pool = new Piscina({
    // The server is bundled into build/, the worker is not: it is found from the project's root.
    filename: pathToFileURL(projectPath('server/meetings/gate-worker.ts')).href,
    minThreads: 0,
    maxThreads: 1,
    maxQueue: MAX_WAITING,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });

  /** The public minutes, or what holds them back. */
  async passage(minutes: Minutes, settled: readonly Settled[]): Promise<Passage> {
    if (!isLong(minutes)) return passGate(minutes, settled);
    return this.#run({ ask: 'passage', minutes, settled }) as Promise<Passage>;
  }

  /** The sentences of any minutes that name a pupil or tell a civil registration number. */
  async persons(minutes: Minutes): Promise<Finding[]> {
    if (!isLong(minutes)) return personsIn(minutes);
    return this.#run({ ask: 'persons', minutes }) as Promise<Finding[]>;
  }

  /** How many minutes wait for the thread. */
  get waiting(): number {
    return this.#pool.queueSize;
  }

  #run(task: GateTask): Promise<Passage | Finding[]> {
    return this.#pool.run(task, { signal: AbortSignal.timeout(MAX_CHECK_MS) }) as Promise<Passage | Finding[]>;
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}

function isLong(minutes: Minutes): boolean {
  let characters = 0;
  for (const { pieces } of fieldsOf(minutes)) for (const { text } of pieces) characters += text.length;
  return characters > MAX_CHARACTERS_HERE;
}
