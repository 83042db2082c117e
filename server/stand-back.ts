// Threads that work beside the one that serves the meetings stand back where they must share a processor.

import { constants, setPriority } from 'node:os';

/** For the first line of a worker. On Linux a priority is the thread's; elsewhere it would be everyone's. */
export function standBack(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
