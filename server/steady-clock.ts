// The time of meetings. It follows the machine's clock, and stands by those who meet when somebody sets that (SV13): a clock
// that is set back would let an item begin in the future and its time stand still.

/** More than this is no correction: the clock was wrong by a lot, and is believed at once. */
const FAR_MS = 60 * 60_000;
/** While it has to catch up, time goes on at this share of its pace. */
const SLOW = 0.5;

interface ClockParts {
  /** What the machine's clock shows; it can be set. */
  readonly wall: () => number;
  /** What has passed since some moment; it cannot. */
  readonly passed: () => number;
  /** Told when time could not go on as before; `byMs` is how far the clock was set. */
  readonly onSet: (byMs: number) => void;
}

/** A reading of epoch milliseconds that never goes back, unless by more than an hour. */
export function steadyClock({ wall, passed, onSet }: ClockParts): () => number {
  let last = { wallMs: wall(), passedMs: passed() };
  return () => {
    const [wallMs, passedMs] = [wall(), passed()];
    const sinceMs = Math.max(0, passedMs - last.passedMs);
    const byMs = wallMs - (last.wallMs + sinceMs);
    if (Math.abs(byMs) >= FAR_MS) onSet(byMs);
    const isBehind = wallMs < last.wallMs + sinceMs && byMs > -FAR_MS;
    // Caught up with as soon as the machine's clock is reached.
    const nowMs = isBehind ? Math.max(wallMs, last.wallMs + sinceMs * SLOW) : wallMs;
    last = { wallMs: nowMs, passedMs };
    return Math.floor(nowMs);
  };
}
