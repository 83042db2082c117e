// Slows whoever guesses join codes. Only wrong codes are counted, so a whole hall behind one address gets in, and a right
// code is let in even while wrong ones from the same place are refused; how soon it is looked at stands in `guesses.ts`.

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressKey } from './address.ts';
import { Guesses } from './guesses.ts';

const MAX_WRONG = 10;
const WINDOW_S = 60;

export class JoinLimits {
  readonly #wrong = new RateLimiterMemory({ points: MAX_WRONG, duration: WINDOW_S });
  readonly #guesses = new Guesses();

  /** Resolves when this code may be looked at: at once but for a guesser. False: too many others wait for that. */
  mayLook(accountId: string | null, address: string, code: string): Promise<boolean> {
    return this.#guesses.mayLook(accountId ?? networkKey(address), code);
  }

  /** The code has opened a meeting. */
  opened(accountId: string | null, address: string, code: string): void {
    this.#guesses.wasRight(accountId ?? networkKey(address), code);
  }

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

/** Whoever has one IPv6 network to guess from has often 65,536 of them. */
function networkKey(address: string): string {
  return addressKey(address).split(':').slice(0, 3).join(':');
}
