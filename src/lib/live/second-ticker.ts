// One timer for every clock on the page. It ticks on the second boundary of the server's clock, so that all devices in the
// room change at the same moment (rule LV12).

/** Timers fire up to a few milliseconds early; such a tick belongs to the second that begins. */
const EARLY_MS = 30;

export class SecondTicker {
  readonly #exactNowMs: () => number;
  readonly #tick: (nowMs: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `tick` is handed whole seconds of the server's clock (epoch ms). */
  constructor(exactNowMs: () => number, tick: (nowMs: number) => void) {
    this.#exactNowMs = exactNowMs;
    this.#tick = tick;
  }

  /** Ticks now and from now on; also when it runs already, after the clock was corrected. */
  start(): void {
    clearTimeout(this.#timer);
    const nowMs = this.#exactNowMs();
    const secondMs = Math.floor((nowMs + EARLY_MS) / 1_000) * 1_000;
    this.#tick(secondMs);
    this.#timer = setTimeout(() => this.start(), secondMs + 1_000 - nowMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
