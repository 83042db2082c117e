// The second factor: a code from an app beside the password, and recovery codes for whoever has lost their phone. Secrets,
// codes, counting of wrong ones and trusted devices are the library's; ours is that a code is good once, and what ends with it.

import { APIError } from 'better-auth/api';
import type { PasskeysStore } from '../store/passkeys-store.ts';
import type { Account, SetCookie, Visitor } from './account.ts';
import { cookiesFrom, type SignInLibrary } from './library.ts';
import type { Sessions } from './sessions.ts';

export type SecondFactorRefusal =
  'secondFactor.password' | 'secondFactor.code' | 'secondFactor.expired' | 'secondFactor.tooMany' | 'secondFactor.isOn';
type Refused = { ok: false; code: SecondFactorRefusal };
export type CodeAnswer = { ok: true; cookies: SetCookie[] } | Refused;
export type SignInCodeAnswer = { ok: true; cookies: SetCookie[]; isRecovery: boolean } | Refused;

/** What the library says, as what the pages say. */
const REFUSALS: Record<string, SecondFactorRefusal> = {
  INVALID_PASSWORD: 'secondFactor.password',
  INVALID_CODE: 'secondFactor.code',
  INVALID_BACKUP_CODE: 'secondFactor.code',
  INVALID_TWO_FACTOR_COOKIE: 'secondFactor.expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'secondFactor.tooMany',
  ACCOUNT_TEMPORARILY_LOCKED: 'secondFactor.tooMany',
  TOTP_ALREADY_ENABLED: 'secondFactor.isOn',
  TOTP_NOT_ENABLED: 'secondFactor.expired',
  TWO_FACTOR_NOT_ENABLED: 'secondFactor.expired',
  BACKUP_CODES_NOT_ENABLED: 'secondFactor.expired',
  UNAUTHORIZED: 'secondFactor.expired',
};

/** How long a code is good, with the half minutes before and after its own. */
const GOOD_MS = 90_000;
/** Codes that were used are remembered by spans of time, each longer than any code is good. */
const USED_MS = 5 * 60_000;

export class SecondFactor {
  readonly #library: SignInLibrary;
  readonly #passkeys: PasskeysStore;
  readonly #sessions: Sessions;

  constructor(library: SignInLibrary, passkeys: PasskeysStore, sessions: Sessions) {
    this.#library = library;
    this.#passkeys = passkeys;
    this.#sessions = sessions;
  }

  /** Whether a code is asked for after the account's password. */
  async isOn({ id }: Account): Promise<boolean> {
    const { internalAdapter } = await this.#library.$context;
    return (
      ((await internalAdapter.findUserById(id)) as { twoFactorEnabled?: boolean } | null)?.twoFactorEnabled ?? false
    );
  }

  /** A new secret for somebody's app, and the recovery codes that go with it; it holds once a code of it has been shown. */
  async begin(
    password: string,
    visitor: Visitor,
  ): Promise<{ ok: true; uri: string; recoveryCodes: string[] } | Refused> {
    return refusing(async () => {
      const begun = await this.#library.api.enableTwoFactor({ body: { password }, headers: visitor.headers });
      if (begun.method !== 'totp') throw new Error('an app was asked for');
      return { ok: true as const, uri: begun.totpURI, recoveryCodes: begun.backupCodes };
    });
  }

  /** The first code of the new secret: from now on one is asked for, and whoever else is signed in to the account is no more. */
  async confirm(account: Account, code: string, visitor: Visitor): Promise<CodeAnswer> {
    return refusing(async (): Promise<CodeAnswer> => {
      const { headers } = await this.#library.api.verifyTOTP({
        body: { code: digits(code) },
        headers: visitor.headers,
        returnHeaders: true,
      });
      const cookies = cookiesFrom(headers, visitor.secure);
      const cookie = cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
      await this.#sessions.endOthers(account, { headers: new Headers({ cookie }) });
      return { ok: true, cookies };
    });
  }

  /** A code, or a recovery code, after the password: then they are signed in. */
  async signIn(code: string, trustDevice: boolean, visitor: Visitor): Promise<SignInCodeAnswer> {
    return refusing(async (): Promise<SignInCodeAnswer> => {
      const asked = { headers: visitor.headers, returnHeaders: true } as const;
      const isAppCode = /^\d{6}$/.test(digits(code));
      const { headers, response } = isAppCode
        ? await this.#library.api.verifyTOTP({ body: { code: digits(code), trustDevice }, ...asked })
        : await this.#library.api.verifyBackupCode({ body: { code: code.trim(), trustDevice }, ...asked });
      if (isAppCode && !(await this.#isFirstUse(response.user.id, digits(code)))) {
        const { internalAdapter } = await this.#library.$context;
        await internalAdapter.deleteSession(response.token ?? '');
        return { ok: false, code: 'secondFactor.code' };
      }
      return { ok: true, cookies: cookiesFrom(headers, visitor.secure), isRecovery: !isAppCode };
    });
  }

  /** No code is asked for any more. */
  async end(password: string, visitor: Visitor): Promise<CodeAnswer> {
    return refusing(async (): Promise<CodeAnswer> => {
      const { headers } = await this.#library.api.disableTwoFactor({
        body: { password },
        headers: visitor.headers,
        returnHeaders: true,
      });
      return { ok: true, cookies: cookiesFrom(headers, visitor.secure) };
    });
  }

  /** New recovery codes; the ones before are good no more. */
  async newRecoveryCodes(password: string, visitor: Visitor): Promise<{ ok: true; recoveryCodes: string[] } | Refused> {
    return refusing(async () => {
      const made = await this.#library.api.generateBackupCodes({ body: { password }, headers: visitor.headers });
      return { ok: true as const, recoveryCodes: made.backupCodes };
    });
  }

  /** Takes codes and passkeys from somebody who has lost them, and ends their sign-ins. */
  async reset(userId: string): Promise<void> {
    await takeSecondFactor(this.#library, this.#passkeys, userId);
    await this.#sessions.cutOff(userId);
  }

  /**
   * Whoever looked over a shoulder has a minute and a half, but the code is spent: for these five minutes, and for the next
   * where it is still good in them.
   */
  async #isFirstUse(userId: string, code: string): Promise<boolean> {
    const { internalAdapter } = await this.#library.$context;
    const nowMs = Date.now();
    const spans = new Set([nowMs, nowMs + GOOD_MS].map((atMs) => Math.floor(atMs / USED_MS)));
    for (const span of spans) {
      const isFirst = await internalAdapter.reserveVerificationValue({
        identifier: `code-used-${userId}-${code}-${span}`,
        value: 'used',
        expiresAt: new Date(nowMs + GOOD_MS + USED_MS),
      });
      if (!isFirst) return false;
    }
    return true;
  }
}

/** Takes codes and passkeys away; the sign-ins are the caller's to end. */
export async function takeSecondFactor(library: SignInLibrary, passkeys: PasskeysStore, userId: string): Promise<void> {
  const { internalAdapter, adapter } = await library.$context;
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: userId }] });
  await internalAdapter.updateUser(userId, { twoFactorEnabled: false });
  await passkeys.removeAll(userId);
}

/** People type a code as the app shows it, with a space in the middle. */
function digits(code: string): string {
  return code.replaceAll(/\s/g, '');
}

/** The library throws for what is wrong; what we do not know of is a bug. */
async function refusing<T extends { ok: true }>(ask: () => Promise<T | Refused>): Promise<T | Refused> {
  try {
    return await ask();
  } catch (error) {
    const said = error instanceof APIError ? REFUSALS[String(error.body?.['code'])] : undefined;
    if (said === undefined) throw error;
    return { ok: false, code: said };
  }
}
