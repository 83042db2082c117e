// The faults, by the names that their tests have. Each is played on a stage that is set, and left to be looked over.

import type { Stage } from '../support/stage.ts';
import { networkCut } from './network-cut.ts';
import { serverFaults } from './server-faults.ts';
import { pageFaults } from './page-faults.ts';

export type Fault = (stage: Stage) => Promise<void>;

const SECOND_MS = 1_000;

export const FAULTS: Record<string, Fault> = {
  'the server is killed while five write': serverFaults.killed,
  'the server restarts with two old tabs open': serverFaults.restartedWithOldTabs,
  'the disk is full': serverFaults.diskFull,
  'the network is cut for a second': networkCut(SECOND_MS),
  'the network is cut for a minute': networkCut(60 * SECOND_MS),
  'the network is cut for an hour': networkCut(3_600 * SECOND_MS),
  'a tab is suspended and woken': pageFaults.suspended,
  'what the device holds is cleared': pageFaults.deviceCleared,
  'a client knows nothing of our protocol': pageFaults.plainClient,
  'a clock is changed': pageFaults.clockChanged,
};
