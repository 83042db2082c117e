// Slows whoever guesses passwords: failures are counted for each e-mail from each address, successes never.

import { RateLimiterMemory } from 'rate-limiter-flexible';
import { addressKey } from './address.ts';

const MAX_FAILURES = 10;
const WINDOW_S = 10 * 60;

export class SignInLimits {
  readonly #failures = new RateLimiterMemory({ points: MAX_FAILURES, duration: WINDOW_S });

  /** The seconds to wait before the next try; 0 when trying is allowed. */
  async waitS(email: string, address: string): Promise<number> {
    const counted = await this.#failures.get(keyOf(email, address));
    return counted && counted.consumedPoints >= MAX_FAILURES ? Math.ceil(counted.msBeforeNext / 1000) : 0;
  }

  /** A wrong password. */
  async failed(email: string, address: string): Promise<void> {
    await this.#failures.penalty(keyOf(email, address));
  }

  /** The right password: what was mistyped before is forgotten. */
  async succeeded(email: string, address: string): Promise<void> {
    await this.#failures.delete(keyOf(email, address));
  }
}

function keyOf(email: string, address: string): string {
  return `${addressKey(address)} ${email}`;
}
