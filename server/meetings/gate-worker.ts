// The thread in which minutes are read by the confidentiality check, away from the one that serves the meetings. Node runs
// this file as it is.

import type { Settled } from '../../src/lib/core/meeting/model/publicity.ts';
import { passGate, type Passage } from '../../src/lib/core/minutes/gate.ts';
import type { Minutes } from '../../src/lib/core/minutes/minutes.ts';

export interface GateTask {
  minutes: Minutes;
  settled: readonly Settled[];
}

/** What Piscina calls for each task. */
export default function pass({ minutes, settled }: GateTask): Passage {
  return passGate(minutes, settled);
}
