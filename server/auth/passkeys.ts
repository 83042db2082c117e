// Passkeys: what a device or a security key signs instead of a password that somebody could be asked for. The checks are
// @simplewebauthn's; ours is whose key it is, and that what is signed was asked for by this browser a moment ago.
//
// A passkey always asks its owner for a finger, a face or a PIN, so it is two factors in one.

import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import * as v from 'valibot';
import type { Log } from '../log.ts';
import type { AccountsStore } from '../store/accounts-store.ts';
import type { Passkey, PasskeysStore } from '../store/passkeys-store.ts';
import type { Account, SetCookie, Visitor } from './account.ts';
import { Begun } from './begun.ts';
import { newSession, type SignInLibrary } from './library.ts';

/** How long somebody may look for their key. */
const PATIENCE_MS = 5 * 60_000;
/** EdDSA, ES256 and RS256, by their numbers in COSE: what devices have. Left to itself the library asks Node for newer ones, and Node warns. */
const ALGORITHMS = [-8, -7, -257];
/** More than anybody has devices. */
const MAX_PASSKEYS = 20;

export type PasskeyRefusal =
  'passkey.expired' | 'passkey.refused' | 'passkey.unknown' | 'passkey.name' | 'passkey.tooMany';

const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60));
const challengeSchema = v.object({ challenge: v.string(), userId: v.nullable(v.string()) });
/** What a browser sends; what is inside is for the library to read. */
const responseSchema = v.looseObject({
  id: v.pipe(v.string(), v.maxLength(2_000)),
  rawId: v.string(),
  type: v.literal('public-key'),
  response: v.record(v.string(), v.unknown()),
  clientExtensionResults: v.record(v.string(), v.unknown()),
});

interface PasskeysDeps {
  readonly store: PasskeysStore;
  readonly accounts: AccountsStore;
  readonly library: SignInLibrary;
  readonly log: Log;
  readonly now: () => number;
}

export class Passkeys {
  readonly #deps: PasskeysDeps;
  readonly #begun: Begun<typeof challengeSchema>;

  constructor(deps: PasskeysDeps) {
    this.#deps = deps;
    this.#begun = new Begun(deps.library, 'passkey', challengeSchema);
  }

  /** What an account has. */
  of({ id }: Pick<Account, 'id'>): Promise<Passkey[]> {
    return this.#deps.store.of(id);
  }

  /** What a browser needs to make a new one for somebody; `origin` is where their page stands. */
  async offer(account: Account, visitor: Visitor, origin: string) {
    const options = await generateRegistrationOptions({
      rpName: 'Samtalerum',
      rpID: new URL(origin).hostname,
      userID: new TextEncoder().encode(account.id),
      userName: account.email,
      userDisplayName: account.name,
      timeout: PATIENCE_MS,
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: await this.#deps.store.of(account.id),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return {
      options,
      cookie: await this.#begun.begin({ challenge: options.challenge, userId: account.id }, visitor.secure),
    };
  }

  /** Takes a new one in. */
  async add(
    account: Account,
    given: { name: unknown; response: unknown },
    visitor: Visitor,
    origin: string,
  ): Promise<{ ok: true } | { ok: false; code: PasskeyRefusal }> {
    const begun = await this.#begun.end(visitor.headers);
    if (begun?.userId !== account.id) return { ok: false, code: 'passkey.expired' };
    const name = v.safeParse(nameSchema, given.name);
    if (!name.success) return { ok: false, code: 'passkey.name' };
    if ((await this.#deps.store.of(account.id)).length >= MAX_PASSKEYS) return { ok: false, code: 'passkey.tooMany' };
    const info = await this.#checked(given.response, async (response) => {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: response as unknown as RegistrationResponseJSON,
        expectedChallenge: begun.challenge,
        expectedOrigin: origin,
        expectedRPID: new URL(origin).hostname,
        supportedAlgorithmIDs: ALGORITHMS,
        requireUserVerification: true,
      });
      return verified ? registrationInfo : null;
    });
    if (!info) return { ok: false, code: 'passkey.refused' };
    const { id, publicKey, counter, transports = [] } = info.credential;
    const added = await this.#deps.store.add({
      ...{ id, publicKey, counter, transports, name: name.output },
      ...{ userId: account.id, createdAtMs: this.#deps.now(), lastUsedAtMs: null },
    });
    return added ? { ok: true } : { ok: false, code: 'passkey.refused' };
  }

  /** Signs in whoever has just shown that they have the passkey that they added. */
  sessionAfterAdding({ id }: Account, visitor: Visitor): Promise<SetCookie[]> {
    return newSession(this.#deps.library, id, 'passkey', visitor);
  }

  /** What a browser needs to ask whoever sits there for a passkey. Nobody says who they are first, so nothing is told of anybody. */
  async ask(visitor: Visitor, origin: string) {
    const options = await generateAuthenticationOptions({
      rpID: new URL(origin).hostname,
      timeout: PATIENCE_MS,
      userVerification: 'required',
    });
    return { options, cookie: await this.#begun.begin({ challenge: options.challenge, userId: null }, visitor.secure) };
  }

  /** Signs in whoever has signed with a passkey that is known here. */
  async signIn(
    given: unknown,
    visitor: Visitor,
    origin: string,
  ): Promise<{ ok: true; cookies: SetCookie[] } | { ok: false; code: PasskeyRefusal }> {
    const begun = await this.#begun.end(visitor.headers);
    if (begun?.userId !== null) return { ok: false, code: 'passkey.expired' };
    const id = v.is(responseSchema, given) ? given.id : '';
    const passkey = await this.#deps.store.find(id);
    if (!passkey) return { ok: false, code: 'passkey.unknown' };
    const info = await this.#checked(given, async (response) => {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: response as unknown as AuthenticationResponseJSON,
        expectedChallenge: begun.challenge,
        expectedOrigin: origin,
        expectedRPID: new URL(origin).hostname,
        credential: { id: passkey.id, publicKey: passkey.publicKey, counter: passkey.counter },
        requireUserVerification: true,
      });
      return verified ? authenticationInfo : null;
    });
    if (!info) return { ok: false, code: 'passkey.refused' };
    if (!(await this.#deps.accounts.membership(passkey.userId))) return { ok: false, code: 'passkey.unknown' };
    await this.#deps.store.used(passkey.id, info.newCounter, this.#deps.now());
    return { ok: true, cookies: await newSession(this.#deps.library, passkey.userId, 'passkey', visitor) };
  }

  /** Calls a passkey something else; false for a name that is none, and for one that is not the account's. */
  async rename({ id: userId }: Account, id: string, name: string): Promise<boolean> {
    const parsed = v.safeParse(nameSchema, name);
    return parsed.success && (await this.#deps.store.rename(userId, id, parsed.output));
  }

  /** Takes a passkey away; nobody signs in with it from now on. */
  remove({ id: userId }: Account, id: string): Promise<boolean> {
    return this.#deps.store.remove(userId, id);
  }

  /** The library throws at whatever does not hold; whatever it is, nobody is let in by it. */
  async #checked<T>(given: unknown, check: (response: v.InferOutput<typeof responseSchema>) => Promise<T | null>) {
    const parsed = v.safeParse(responseSchema, given);
    if (!parsed.success) return null;
    try {
      return await check(parsed.output);
    } catch (error) {
      this.#deps.log.debug({ reason: error instanceof Error ? error.name : 'unknown' }, 'a passkey was refused');
      return null;
    }
  }
}
