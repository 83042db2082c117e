// The thread in which minutes are read by the confidentiality check, away from the one that serves the meetings. Node runs
// this file as it is.

import type { Settled } from '../../src/lib/core/meeting/model/publicity.ts';
import type { Finding } from '../../src/lib/core/minutes/confidentiality/check.ts';
import { passGate, personsIn, type Passage } from '../../src/lib/core/minutes/gate.ts';
import type { Minutes } from '../../src/lib/core/minutes/minutes.ts';
import { standBack } from '../stand-back.ts';

export type GateTask =
  { ask: 'passage'; minutes: Minutes; settled: readonly Settled[] } | { ask: 'persons'; minutes: Minutes };

standBack();

/** What Piscina calls for each task. */
export default function read(task: GateTask): Passage | Finding[] {
  return task.ask === 'passage' ? passGate(task.minutes, task.settled) : personsIn(task.minutes);
}
