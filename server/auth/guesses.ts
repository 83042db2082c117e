// Whoever tries one join code after another has to wait for each look, longer and longer, and is told right and wrong after the
// same wait. A hall behind the same address does not: a code that has opened a meeting from there goes on opening it at once,
// and the same wrong code again tells a guesser nothing.

/** So many different wrong codes are looked at as they come: people mistype. */
const FREE = 10;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
/** After so many more wrong codes the wait has doubled. */
const DOUBLED_AFTER = 40;
/** Codes that wait for a look at once; beyond that the one that came first gives way. */
const MAX_WAITING = 100;
/** How long nothing has to be tried before it is all forgotten. */
const FORGOTTEN_MS = 60 * 60_000;
/** People whose tries are remembered, and codes of each of them. */
const MAX_GUESSERS = 20_000;
const MAX_CODES = 2_000;

interface Waiting {
  readonly code: string;
  /** False: it gave way, unlooked at. */
  readonly go: (mayLook: boolean) => void;
}

interface Guesser {
  /** All that were looked at and were not right; one that is being looked at counts already. */
  readonly tried: Set<string>;
  readonly opened: Set<string>;
  readonly waiting: Waiting[];
  timer: NodeJS.Timeout | null;
  triedAtMs: number;
}

/** How long the next look takes for who has tried so many different codes in vain. */
export function waitForLook(tried: number): number {
  if (tried < FREE) return 0;
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** ((tried - FREE) / DOUBLED_AFTER));
}

export class Guesses {
  /** By account or address, the one that tried last at the end. */
  readonly #guessers = new Map<string, Guesser>();
  readonly #now: () => number;

  constructor(now: () => number = () => Date.now()) {
    this.#now = now;
  }

  /** Resolves when this code may be looked at; false when too many others wait, and it is not. */
  mayLook(who: string, code: string): Promise<boolean> {
    const guesser = this.#guesser(who);
    const isKnown = guesser.opened.has(code) || guesser.tried.has(code);
    if (isKnown || waitForLook(guesser.tried.size) === 0) {
      if (!isKnown) keep(guesser.tried, code);
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      guesser.waiting.push({ code, go: resolve });
      if (guesser.waiting.length > MAX_WAITING) guesser.waiting.shift()?.go(false);
      this.#lookLater(guesser);
    });
  }

  /** The code was right: who waits with the same one goes in at once. */
  wasRight(who: string, code: string): void {
    const guesser = this.#guesser(who);
    guesser.tried.delete(code);
    keep(guesser.opened, code);
    const same = guesser.waiting.filter((each) => each.code === code);
    guesser.waiting.splice(0, Infinity, ...guesser.waiting.filter((each) => each.code !== code));
    for (const { go } of same) go(true);
  }

  /** The newest first: whoever came long ago has given up, and somebody in the hall has not. */
  #lookLater(guesser: Guesser): void {
    if (guesser.timer || guesser.waiting.length === 0) return;
    guesser.timer = setTimeout(() => {
      guesser.timer = null;
      const next = guesser.waiting.pop();
      if (next) keep(guesser.tried, next.code);
      next?.go(true);
      this.#lookLater(guesser);
    }, waitForLook(guesser.tried.size)).unref();
  }

  #guesser(who: string): Guesser {
    const nowMs = this.#now();
    const known = this.#guessers.get(who);
    const isFresh = known !== undefined && nowMs - known.triedAtMs <= FORGOTTEN_MS;
    const guesser = isFresh ? known : newGuesser();
    guesser.triedAtMs = nowMs;
    this.#guessers.delete(who);
    this.#guessers.set(who, guesser);
    this.#forgetOldest(nowMs);
    return guesser;
  }

  #forgetOldest(nowMs: number): void {
    for (const [who, { triedAtMs, waiting }] of this.#guessers) {
      const isTooMany = this.#guessers.size > MAX_GUESSERS;
      if (waiting.length > 0 || (!isTooMany && nowMs - triedAtMs <= FORGOTTEN_MS)) return;
      this.#guessers.delete(who);
    }
  }
}

function newGuesser(): Guesser {
  return { tried: new Set(), opened: new Set(), waiting: [], timer: null, triedAtMs: 0 };
}

function keep(codes: Set<string>, code: string): void {
  if (codes.size < MAX_CODES) codes.add(code);
}
