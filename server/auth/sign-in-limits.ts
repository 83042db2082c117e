// Slows whoever guesses passwords: failures are counted for each e-mail from each address, and for each address over all that
// it tries, for who tries one password on everybody. Successes are never counted. To look at a password takes a core a while,
// so only a few are looked at together: a flood of them leaves the meetings their machine.

import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { addressKey } from './address.ts';

const MAX_FAILURES = 10;
/** A whole town hall behind one address, on the morning after everybody got a new password. */
const MAX_FAILURES_OF_ADDRESS = 200;
const WINDOW_S = 10 * 60;
const MAX_EMAIL = 254;
/** Passwords that are looked at together, and tries that may wait for it. */
const AT_ONCE = 2;
const MAX_WAITING = 60;
/** When to come back for who found too many others waiting. */
const BUSY_S = 10;

export class SignInLimits {
  readonly #failures = new RateLimiterMemory({ points: MAX_FAILURES, duration: WINDOW_S });
  readonly #ofAddress = new RateLimiterMemory({ points: MAX_FAILURES_OF_ADDRESS, duration: WINDOW_S });
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #waiting: (() => void)[] = [];
  #looking = 0;

  /**
   * Lets somebody try, unless they have failed too often: then it is the seconds to wait. `attempt` answers null for a
   * failure. Tries for one e-mail from one address go one after another, so that many at once count like many in a row.
   */
  async try<T extends object>(
    email: string,
    address: string,
    attempt: () => Promise<T | null>,
  ): Promise<T | null | number> {
    const place = addressKey(address);
    // An e-mail of any length would be kept for as long as its failures are.
    const key = `${place} ${email.slice(0, MAX_EMAIL)}`;
    const before = this.#running.get(key) ?? Promise.resolve();
    const mine = before.then(() => this.#tryNow(key, place, attempt));
    const settled = mine.catch(() => null);
    this.#running.set(key, settled);
    try {
      return await mine;
    } finally {
      if (this.#running.get(key) === settled) this.#running.delete(key);
    }
  }

  async #tryNow<T extends object>(
    key: string,
    place: string,
    attempt: () => Promise<T | null>,
  ): Promise<T | null | number> {
    const waitS = Math.max(
      waitOf(await this.#failures.get(key), MAX_FAILURES),
      waitOf(await this.#ofAddress.get(place), MAX_FAILURES_OF_ADDRESS),
    );
    if (waitS > 0) return waitS;
    if (this.#waiting.length >= MAX_WAITING) return BUSY_S;
    const succeeded = await this.#inTurn(attempt);
    if (succeeded) await this.#failures.delete(key);
    else await Promise.all([this.#failures.penalty(key), this.#ofAddress.penalty(place)]);
    return succeeded;
  }

  async #inTurn<T>(attempt: () => Promise<T>): Promise<T> {
    if (this.#looking >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#looking += 1;
    try {
      return await attempt();
    } finally {
      // Whoever is next takes this one's place.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#looking -= 1;
    }
  }
}

/** The seconds to wait for who has failed so often; 0 for everybody else. */
function waitOf(counted: RateLimiterRes | null, max: number): number {
  if (!counted || counted.consumedPoints < max) return 0;
  return Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
}
