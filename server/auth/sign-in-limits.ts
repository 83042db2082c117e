// Slows whoever guesses passwords: failures are counted for each e-mail from each address, successes never.

import { RateLimiterMemory } from 'rate-limiter-flexible';
import { addressKey } from './address.ts';

const MAX_FAILURES = 10;
const WINDOW_S = 10 * 60;

export class SignInLimits {
  readonly #failures = new RateLimiterMemory({ points: MAX_FAILURES, duration: WINDOW_S });
  readonly #running = new Map<string, Promise<unknown>>();

  /**
   * Lets somebody try, unless they have failed too often: then it is the seconds to wait. `attempt` answers null for a
   * failure. Tries for one e-mail from one address go one after another, so that many at once count like many in a row.
   */
  async try<T extends object>(
    email: string,
    address: string,
    attempt: () => Promise<T | null>,
  ): Promise<T | null | number> {
    const key = `${addressKey(address)} ${email}`;
    const before = this.#running.get(key) ?? Promise.resolve();
    const mine = before.then(() => this.#tryNow(key, attempt));
    const settled = mine.catch(() => null);
    this.#running.set(key, settled);
    try {
      return await mine;
    } finally {
      if (this.#running.get(key) === settled) this.#running.delete(key);
    }
  }

  async #tryNow<T extends object>(key: string, attempt: () => Promise<T | null>): Promise<T | null | number> {
    const counted = await this.#failures.get(key);
    if (counted && counted.consumedPoints >= MAX_FAILURES) return Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
    const succeeded = await attempt();
    if (succeeded) await this.#failures.delete(key);
    else await this.#failures.penalty(key);
    return succeeded;
  }
}
