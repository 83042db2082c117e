// Slows whoever guesses join codes. Only wrong codes are counted, so a whole hall behind one address gets in, and a right
// code is let in even while wrong ones from the same place are refused.

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressKey } from './address.ts';

const MAX_WRONG = 10;
const WINDOW_S = 60;

export class JoinLimits {
  readonly #wrong = new RateLimiterMemory({ points: MAX_WRONG, duration: WINDOW_S });

  /** The seconds that somebody has to wait before a personal code of theirs is looked at; 0 when none. */
  async waitS(accountId: string | null, address: string): Promise<number> {
    const counted = await this.#wrong.get(accountId ?? addressKey(address));
    const isTooMany = counted !== null && counted.consumedPoints > MAX_WRONG;
    return isTooMany ? Math.max(1, Math.ceil(counted.msBeforeNext / 1000)) : 0;
  }

  /**
   * Counts a wrong code: the seconds to wait when there have been too many, else 0. Counted by account and, for whoever
   * is not signed in, by address: any other session is free to make, and a guesser would make one for each guess.
   */
  async wrongCode(accountId: string | null, address: string): Promise<number> {
    try {
      await this.#wrong.consume(accountId ?? addressKey(address));
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw refused;
    }
  }
}
