// Changing a password, and getting a new one by mail: the same answer whoever asks for whatever address, a link that is good once
// and for a short while, every sign-in ended by it, and a letter that it happened (rules US5 to US7).

import { randomBytes } from 'node:crypto';
import { APIError } from 'better-auth/api';
import { eq } from 'drizzle-orm';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import * as v from 'valibot';
import { BY_NOBODY, byAccount, type AuditAct, type AuditActor } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Log } from '../log.ts';
import { AccountsStore } from '../store/accounts-store.ts';
import type { Database } from '../store/database.ts';
import { PASSWORD_LENGTH, type Account, type SetCookie, type Visitor } from './account.ts';
import type { AccountLetter, AccountLetters } from './account-letters.ts';
import type { AccountSeats } from './account-seats.ts';
import { emailSchema } from './accounts.ts';
import { cookiesFrom, type SignInLibrary } from './library.ts';
import { SignInLimits } from './sign-in-limits.ts';

/** Whose password it is, as a letter speaks to them. */
export interface PasswordOwner {
  readonly name: string;
  readonly organisationName: string;
}
type KnownOwner = PasswordOwner & Pick<Account, 'id' | 'email' | 'organisationId'>;

export type ChangeAnswer =
  | { ok: true; cookies: SetCookie[] }
  | { ok: false; code: 'password.wrong' | 'password.length' }
  | { ok: false; code: 'password.tooMany'; retryAfterS: number };

export type ResetAnswer = 'password.linkUnknown' | 'password.length' | null;

const MINUTE_MS = 60_000;
/** How long a link out of a letter is good, and one that an administrator hands over. */
export const RESET_MS = { mail: 30 * MINUTE_MS, hand: 24 * 60 * MINUTE_MS };
const LETTERS_AN_HOUR = 3;

interface PasswordsParts {
  readonly database: Database;
  readonly library: SignInLibrary;
  readonly seats: AccountSeats;
  readonly letters: AccountLetters;
  readonly audit: AuditLog;
  readonly log: Log;
  readonly now: () => number;
}

export class Passwords {
  readonly #parts: PasswordsParts;
  readonly #store: AccountsStore;
  readonly #limits = new SignInLimits();
  readonly #asked = new RateLimiterMemory({ points: LETTERS_AN_HOUR, duration: 3600 });
  #working: Promise<void> = Promise.resolve();

  constructor(parts: PasswordsParts) {
    this.#parts = parts;
    this.#store = new AccountsStore(parts.database);
  }

  /** Whether a forgotten password can be got over by mail at all. */
  get canSend(): boolean {
    return this.#parts.letters.canSend;
  }

  /** Whether this account signs in with a password of its own. */
  async has(userId: string): Promise<boolean> {
    const { internalAdapter } = await this.#parts.library.$context;
    return Boolean((await internalAdapter.findCredentialAccount(userId))?.password);
  }

  /** Another password for whoever knows the one there is. All other sign-ins end; wrong ones count as failed sign-ins. */
  async change(
    account: Account,
    given: { current: string; next: string },
    visitor: Visitor,
    letter: (owner: PasswordOwner) => AccountLetter,
  ): Promise<ChangeAnswer> {
    if (!isPassword(given.next)) return { ok: false, code: 'password.length' };
    const { library, seats } = this.#parts;
    const body = { currentPassword: given.current, newPassword: given.next, revokeOtherSessions: true };
    const changed = await this.#limits.try(account.email, visitor.address, () =>
      library.api.changePassword({ body, headers: visitor.headers, returnHeaders: true }).catch(nullIfRefused),
    );
    if (changed === null) return { ok: false, code: 'password.wrong' };
    if (typeof changed === 'number') return { ok: false, code: 'password.tooMany', retryAfterS: changed };
    await seats.renew(account.id);
    await this.#changed('password.changed', byAccount(account), account, letter);
    return { ok: true, cookies: cookiesFrom(changed.headers, visitor.secure) };
  }

  /**
   * A letter with a link, if somebody signs in with this address and a password. It is written after the answer, so that neither
   * what is said nor how long it takes tells whether there is anybody. False for what is no address at all.
   */
  ask(given: string, letter: (owner: PasswordOwner, path: string) => AccountLetter): boolean {
    const email = v.safeParse(emailSchema, given);
    if (!email.success) return false;
    this.#working = this.#working
      .then(() => this.#write(email.output, letter))
      .catch((err: unknown) => this.#parts.log.error({ err }, 'a letter about a password could not be written'));
    return true;
  }

  /** Resolves when all that was asked for is written. */
  settled(): Promise<void> {
    return this.#working;
  }

  /** A link that an administrator of the same organisation hands over. */
  async linkFor(by: Pick<Account, 'id' | 'organisationId'>, userId: string): Promise<string> {
    await this.#record('password.resetAsked', byAccount(by), { id: userId, organisationId: by.organisationId });
    return this.#newLink(userId, RESET_MS.hand);
  }

  /** Whether a link is still good. */
  async isOpen(token: string): Promise<boolean> {
    return (await this.#ownerOf(token)) !== null;
  }

  /** Sets the password that a link is for; the reason when it cannot be done. */
  async reset(token: string, password: string, letter: (owner: PasswordOwner) => AccountLetter): Promise<ResetAnswer> {
    const owner = await this.#ownerOf(token);
    if (owner === null) return 'password.linkUnknown';
    if (!isPassword(password)) return 'password.length';
    const { library, seats, database } = this.#parts;
    const done = await library.api.resetPassword({ body: { token, newPassword: password } }).catch(nullIfRefused);
    if (done === null) return 'password.linkUnknown';
    // Of several links one was used: the others are in hands that need none any more.
    const { verification } = database.tables;
    await database.orm.delete(verification).where(eq(verification.value, owner.id));
    await seats.renew(owner.id);
    await this.#changed('password.reset', { kind: 'link', id: '' }, owner, letter);
    return null;
  }

  async #write(email: string, letter: (owner: PasswordOwner, path: string) => AccountLetter): Promise<void> {
    const { library, letters } = this.#parts;
    const { internalAdapter } = await library.$context;
    const found = await internalAdapter.findUserByEmail(email);
    const membership = found && (await this.#store.membership(found.user.id));
    // Who signs in elsewhere, with an account of the municipality's, is not to get a way around it.
    if (!found || !membership || !(await this.has(found.user.id))) return;
    const isWithin = await this.#asked.consume(email).then(
      () => true,
      () => false,
    );
    if (!isWithin || !letters.canSend) return;
    const { id } = found.user;
    await this.#record('password.resetAsked', BY_NOBODY, { id, organisationId: membership.organisationId });
    const path = await this.#newLink(id, RESET_MS.mail);
    const owner = { name: found.user.name, organisationName: membership.organisationName };
    await letters.send('passwordReset', { name: owner.name, address: email }, letter(owner, path));
  }

  /** The library knows its links by this name, and takes each once. */
  async #newLink(userId: string, validMs: number): Promise<string> {
    const { internalAdapter } = await this.#parts.library.$context;
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.#parts.now() + validMs);
    await internalAdapter.createVerificationValue({ identifier: identifierOf(token), value: userId, expiresAt });
    return `/reset-password/${token}`;
  }

  async #ownerOf(token: string): Promise<KnownOwner | null> {
    const { internalAdapter } = await this.#parts.library.$context;
    const link = await internalAdapter.findVerificationValue(identifierOf(token));
    if (!link || link.expiresAt.getTime() <= this.#parts.now()) return null;
    const user = await internalAdapter.findUserById(link.value);
    const membership = user && (await this.#store.membership(user.id));
    if (!user || !membership) return null;
    const { organisationId, organisationName } = membership;
    return { id: user.id, email: user.email, name: user.name, organisationId, organisationName };
  }

  async #changed(
    act: AuditAct,
    actor: AuditActor,
    owner: KnownOwner,
    letter: (owner: PasswordOwner) => AccountLetter,
  ): Promise<void> {
    const { name, email, organisationName } = owner;
    await this.#record(act, actor, owner);
    await this.#parts.letters.send('passwordChanged', { name, address: email }, letter({ name, organisationName }));
  }

  async #record(act: AuditAct, actor: AuditActor, { id, organisationId }: Pick<KnownOwner, 'id' | 'organisationId'>) {
    await this.#parts.audit.record({ organisationId, actor, act, subject: { kind: 'account', id } });
  }
}

const identifierOf = (token: string): string => `reset-password:${token}`;

const isPassword = ({ length }: string): boolean => length >= PASSWORD_LENGTH.min && length <= PASSWORD_LENGTH.max;

/** The library throws for a wrong password and a used link; anything else that it throws is a bug. */
function nullIfRefused(error: unknown): null {
  if (error instanceof APIError) return null;
  throw error;
}
