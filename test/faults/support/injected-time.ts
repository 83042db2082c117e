// A process's time, which can be made to pass: timers and `Date.now` are the real ones, plus what was ordered.

import { promisify } from 'node:util';

const real = { now: Date.now, setTimeout, clearTimeout };
/** What the clock shows beyond the real time. */
let clockAheadMs = 0;
/** What has passed beyond the real time. */
let passedMs = 0;

const waiting = new Set<Timer>();
const sinceStart = () => real.now() + passedMs;

class Timer {
  readonly #callback: (...args: unknown[]) => void;
  readonly #args: unknown[];
  readonly #delayMs: number;
  readonly #repeats: boolean;
  #isReferenced = true;
  #handle: NodeJS.Timeout | undefined;
  dueAt = 0;

  constructor(callback: (...args: unknown[]) => void, delayMs: number, repeats: boolean, args: unknown[]) {
    this.#callback = callback;
    this.#args = args;
    this.#delayMs = Math.max(1, delayMs);
    this.#repeats = repeats;
    this.refresh();
  }

  refresh(): this {
    this.dueAt = sinceStart() + this.#delayMs;
    waiting.add(this);
    return this.arm();
  }

  /** Waits for real for what is left of the delay. */
  arm(): this {
    real.clearTimeout(this.#handle);
    this.#handle = real.setTimeout(() => this.fire(), Math.max(1, this.dueAt - sinceStart()));
    if (!this.#isReferenced) this.#handle.unref();
    return this;
  }

  fire(): void {
    this.close();
    if (this.#repeats) this.refresh();
    this.#callback(...this.#args);
  }

  close(): this {
    waiting.delete(this);
    real.clearTimeout(this.#handle);
    return this;
  }

  ref(): this {
    this.#isReferenced = true;
    this.#handle?.ref();
    return this;
  }

  unref(): this {
    this.#isReferenced = false;
    this.#handle?.unref();
    return this;
  }

  hasRef(): boolean {
    return this.#isReferenced;
  }
}

function start(repeats: boolean) {
  return (callback: (...args: unknown[]) => void, delayMs = 1, ...args: unknown[]) =>
    new Timer(callback, delayMs, repeats, args);
}

function stop(timer: unknown): void {
  if (timer instanceof Timer) timer.close();
  else real.clearTimeout(timer as NodeJS.Timeout | undefined);
}

Date.now = () => real.now() + passedMs + clockAheadMs;
Object.assign(globalThis, {
  setTimeout: Object.assign(start(false), { [promisify.custom]: promisify(real.setTimeout) }),
  setInterval: start(true),
  clearTimeout: stop,
  clearInterval: stop,
});

/** So much time is over; what was due in it happens in its order, each timer once. */
export function letPass(ms: number): void {
  passedMs += ms;
  const due = [...waiting].filter(({ dueAt }) => dueAt <= sinceStart()).sort((a, b) => a.dueAt - b.dueAt);
  for (const timer of due) if (waiting.has(timer)) timer.fire();
  for (const timer of waiting) timer.arm();
}

/** The clock is set. */
export function changeClock(ms: number): void {
  clockAheadMs += ms;
}
