// The server's clock as this machine knows it: its own clock plus an offset, the median of the quickest of several round
// trips, so that one slow answer does not move what everyone sees (rule LV9).

const KEPT_SAMPLES = 9;
/** A sample this far from the offset means that one of the clocks was set: what was measured before is worth nothing. */
const CLOCK_WAS_SET_MS = 1_000;

interface Sample {
  roundTripMs: number;
  offsetMs: number;
}

export class ServerClock {
  readonly #localNowMs: () => number;
  #samples: Sample[] = [];
  #offsetMs: number;

  /** Starts from what the page was rendered with; the first round trip replaces it. */
  constructor(serverNowMs: number, localNowMs: () => number = Date.now) {
    this.#localNowMs = localNowMs;
    this.#offsetMs = serverNowMs - localNowMs();
  }

  /** The server's time now (epoch ms). */
  nowMs(): number {
    return this.#localNowMs() + this.#offsetMs;
  }

  /** Takes in one round trip: the local times it left and came back, and the server's time in between. */
  addRoundTrip(sentMs: number, serverNowMs: number, receivedMs: number): void {
    const sample = { roundTripMs: receivedMs - sentMs, offsetMs: serverNowMs - (sentMs + receivedMs) / 2 };
    const wasSet = Math.abs(sample.offsetMs - this.#offsetMs) > CLOCK_WAS_SET_MS + sample.roundTripMs;
    this.#samples = [sample, ...(wasSet ? [] : this.#samples)].slice(0, KEPT_SAMPLES);
    this.#offsetMs = median(quickestHalf(this.#samples).map(({ offsetMs }) => offsetMs));
  }
}

function quickestHalf(samples: readonly Sample[]): Sample[] {
  return samples.toSorted((a, b) => a.roundTripMs - b.roundTripMs).slice(0, Math.ceil(samples.length / 2));
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
