// Whether it is really them: what changes how somebody signs in asks for their password once more. Wrong ones are counted, so
// that an unlocked computer is no place to guess from.

import { APIError } from 'better-auth/api';
import type { Account, Visitor } from './account.ts';
import type { SignInLibrary } from './library.ts';
import type { Passwords } from './passwords.ts';
import { SignInLimits } from './sign-in-limits.ts';

export type PasswordCheckAnswer = 'right' | 'wrong' | 'tooMany';

export class PasswordCheck {
  readonly #library: SignInLibrary;
  readonly #passwords: Passwords;
  readonly #limits = new SignInLimits();

  constructor(library: SignInLibrary, passwords: Passwords) {
    this.#library = library;
    this.#passwords = passwords;
  }

  /** Holds the password against the account's. Whoever has none is taken at the word of their sign-in. */
  async check(account: Account, password: string, visitor: Visitor): Promise<PasswordCheckAnswer> {
    if (!(await this.#passwords.has(account.id))) return 'right';
    const answer = await this.#limits.try(account.id, visitor.address, async () => {
      try {
        return await this.#library.api.verifyPassword({ body: { password }, headers: visitor.headers });
      } catch (error) {
        if (error instanceof APIError) return null;
        throw error;
      }
    });
    if (answer === null) return 'wrong';
    return typeof answer === 'number' ? 'tooMany' : 'right';
  }
}
