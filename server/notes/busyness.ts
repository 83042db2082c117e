// How busy this process is, found out when somebody asks: no timer keeps an idle server awake.

import { performance } from 'node:perf_hooks';

/** A shorter look back would take one long turn for a busy day. */
const WINDOW_MS = 100;

export class Busyness {
  #before = performance.eventLoopUtilization();
  #lookedAtMs = performance.now();
  #share = 0;

  /** How much of the last while the event loop has worked: 0 when it had nothing to do, 1 when it never paused. */
  get share(): number {
    const nowMs = performance.now();
    if (nowMs - this.#lookedAtMs < WINDOW_MS) return this.#share;
    const now = performance.eventLoopUtilization();
    this.#share = performance.eventLoopUtilization(now, this.#before).utilization;
    this.#before = now;
    this.#lookedAtMs = nowMs;
    return this.#share;
  }
}
