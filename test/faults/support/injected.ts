// Preloaded into a server and into the pages' processes (`node --import`): lets their time pass at a word, changes their clock,
// and fills the server's disk. Orders come over the channel that the process was started with.

import { isMainThread } from 'node:worker_threads';
import { fillableDisk } from '../../support/fillable-disk.ts';
import { answerCalls } from '../../support/process-call.ts';
import { changeClock, letPass } from './injected-time.ts';

export interface Injected {
  /** So much time is over at once, and everything that was to happen in it happens now. */
  letPass(ms: number): Promise<void>;
  /** Somebody sets the clock: no time has passed, yet it shows another one. */
  changeClock(ms: number): Promise<void>;
  /** From now on, or no longer, nothing more fits on the disk. */
  fillDisk(isFull: boolean): Promise<void>;
}

if (isMainThread && process.channel) {
  const disk = fillableDisk();
  answerCalls<Injected>({
    letPass: async (ms) => letPass(ms),
    changeClock: async (ms) => changeClock(ms),
    fillDisk: async (isFull) => disk.fill(isFull),
  });
}
