// People who sign in, and their organisation: the first administrator, sign-in and sign-out, and who a request is from.

import { APIError } from 'better-auth/api';
import * as v from 'valibot';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import type { Log } from '../log.ts';
import { StartRefusal } from '../start-refusal.ts';
import { AccountsStore, type NewPerson, type Organisation } from '../store/accounts-store.ts';
import type { Database } from '../store/database.ts';
import {
  PASSWORD_LENGTH,
  SIGN_IN_WAYS,
  type Account,
  type AddUserAnswer,
  type SetCookie,
  type SetUpAnswer,
  type SignInAnswer,
  type SignInWay,
  type Visitor,
} from './account.ts';
import { cookiesFrom, createSignInLibrary, type SignInLibrary } from './library.ts';
import { deriveKey } from './secret.ts';
import { SignInLimits } from './sign-in-limits.ts';
import { slugOf } from './slug.ts';

interface Person {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** The organisation that the environment's administrator comes with. */
const FIRST_ORGANISATION = { slug: 'kommune', name: 'kommune' };
const NAME_LIMIT = 200;
/** A sign-in is noted as seen no more often than this: each page would be a write otherwise. */
const SEEN_EVERY_MS = 5 * 60_000;

export const emailSchema = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());
export const nameSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_LIMIT));

export class Accounts {
  readonly #store: AccountsStore;
  /** For what else is done with sign-ins: `sessions.ts`, `passwords.ts`. */
  readonly library: SignInLibrary;
  readonly #limits = new SignInLimits();
  readonly #log: Log;

  constructor(database: Database, secret: Buffer, log: Log) {
    this.#store = new AccountsStore(database);
    const mayComeIn = async (userId: string) => (await this.#store.membership(userId)) !== null;
    this.library = createSignInLibrary(database, deriveKey(secret, 'accounts'), { log, mayComeIn });
    this.#log = log;
  }

  /** Whether the setup page is open: there is no organisation yet. */
  async needsSetUp(): Promise<boolean> {
    return (await this.#store.organisations()).length === 0;
  }

  /** All organisations, the oldest first. */
  organisations(): Promise<Organisation[]> {
    return this.#store.organisations();
  }

  /** The organisation with this id. Throws for one that does not exist: ids come from our own tables. */
  async organisation(id: string): Promise<Organisation> {
    const found = (await this.organisations()).find((organisation) => organisation.id === id);
    if (!found) throw new Error(`there is no organisation ${id}`);
    return found;
  }

  /** Names the organisation, makes the first administrator and signs them in. Of two at once one wins. */
  async setUp(given: Person & { organisationName: string }, visitor: Visitor): Promise<SetUpAnswer> {
    const organisationName = v.safeParse(nameSchema, given.organisationName);
    if (!organisationName.success) return { ok: false, code: 'setup.organisationName' };
    const problem = problemWith(given);
    if (problem) return { ok: false, code: `setup.${problem}` };
    if (!(await this.needsSetUp())) return { ok: false, code: 'setup.done' };
    const person = await this.#newPerson(given, 'administrator');
    const organisation = { slug: slugOf(organisationName.output), name: organisationName.output };
    const begun = await this.#store.begin(organisation, person, Date.now());
    if (!begun) return { ok: false, code: 'setup.done' };
    const { cookies } = await this.#newSession(person.email, given.password, visitor);
    return { ok: true, cookies };
  }

  /** Makes the administrator that the environment names, once: later starts change nothing, whatever it says then. */
  async ensureFirstAdministrator(admin: { email: string; password: string }): Promise<void> {
    if (!(await this.needsSetUp())) return;
    if (problemWith({ ...admin, name: nameFrom(admin.email) }) === 'password') {
      const { min, max } = PASSWORD_LENGTH;
      throw new StartRefusal(`SAMTALERUM_ADMIN_PASSWORD must have ${min} to ${max} characters.`);
    }
    const person = await this.#newPerson({ ...admin, name: nameFrom(admin.email) }, 'administrator');
    const begun = await this.#store.begin(FIRST_ORGANISATION, person, Date.now());
    if (begun) this.#log.info('made the first administrator from the environment');
  }

  /** Adds somebody to an organisation; sign-up is closed, so this is the only way in. */
  async add(organisationId: string, given: Person, role: AccountRole): Promise<AddUserAnswer> {
    const problem = problemWith(given);
    if (problem) return { ok: false, code: `user.${problem}` };
    const userId = await this.#store.add(organisationId, await this.#newPerson(given, role), Date.now());
    return userId ? { ok: true, userId } : { ok: false, code: 'user.emailTaken' };
  }

  /** Gives somebody a new password and ends all their sign-ins; the reason when it cannot be done. */
  async resetPassword(
    organisationId: string,
    email: string,
    password: string,
  ): Promise<'user.unknown' | 'user.password' | null> {
    if (password.length < PASSWORD_LENGTH.min || password.length > PASSWORD_LENGTH.max) return 'user.password';
    const library = await this.library.$context;
    const found = await library.internalAdapter.findUserByEmail(email.trim().toLowerCase());
    const membership = found && (await this.#store.membership(found.user.id));
    if (!found || membership?.organisationId !== organisationId) return 'user.unknown';
    await library.internalAdapter.updatePassword(found.user.id, await library.password.hash(password));
    await library.internalAdapter.deleteUserSessions(found.user.id);
    return null;
  }

  /** Signs in by e-mail and password. A wrong password and an unknown address answer alike. */
  async signIn(email: string, password: string, visitor: Visitor): Promise<SignInAnswer> {
    const known = email.trim().toLowerCase();
    const begun = await this.#limits.try(known, visitor.address, () =>
      this.#newSession(known, password, visitor).catch(nullIfRefused),
    );
    if (begun === null) return { ok: false, code: 'signIn.wrong' };
    if (typeof begun === 'number') return { ok: false, code: 'signIn.tooMany', retryAfterS: begun };
    return { ok: true, ...begun };
  }

  /** Ends the session that the request carries; its cookie is good for nothing afterwards. */
  async signOut(visitor: Visitor): Promise<SetCookie[]> {
    const { headers } = await this.library.api.signOut({ headers: visitor.headers, returnHeaders: true });
    return cookiesFrom(headers, visitor.secure);
  }

  /** Gives somebody another name; false for one that is none. Meetings keep the one they know until the next visit. */
  async rename(userId: string, name: string): Promise<boolean> {
    const parsed = v.safeParse(nameSchema, name);
    if (!parsed.success) return false;
    const { internalAdapter } = await this.library.$context;
    await internalAdapter.updateUser(userId, { name: parsed.output });
    return true;
  }

  /** Gives an organisation another name; false for one that is none. */
  async renameOrganisation(organisationId: string, name: string): Promise<boolean> {
    const parsed = v.safeParse(nameSchema, name);
    if (parsed.success) await this.#store.renameOrganisation(organisationId, parsed.output);
    return parsed.success;
  }

  /** Whose account signs in with an address; null for nobody's, and for one that is let in no more. */
  async whose(email: string): Promise<{ id: string; organisationId: string } | null> {
    const { internalAdapter } = await this.library.$context;
    const found = await internalAdapter.findUserByEmail(email.trim().toLowerCase());
    const membership = found && (await this.#store.membership(found.user.id));
    return membership && { id: found.user.id, organisationId: membership.organisationId };
  }

  /** How whoever is signed in on a request has signed in. */
  async signedInBy(headers: Headers): Promise<SignInWay | null> {
    const found = headers.has('cookie') ? await this.library.api.getSession({ headers }) : null;
    return found && (SIGN_IN_WAYS.find((way) => way === found.session.signedInBy) ?? 'password');
  }

  /** Who is signed in on a request, by its cookie. Who still owes the second factor that is demanded of them is nobody. */
  async fromHeaders(headers: Headers): Promise<Account | null> {
    const found = await this.#whoIs(headers);
    return found && !found.owesFactor ? found.account : null;
  }

  /** Who has shown a password on a request and owes a second factor: for the page where they get one, and nothing else. */
  async owingFactor(headers: Headers): Promise<Account | null> {
    const found = await this.#whoIs(headers);
    return found?.owesFactor ? found.account : null;
  }

  async #whoIs(headers: Headers): Promise<{ account: Account; owesFactor: boolean } | null> {
    if (!headers.has('cookie')) return null;
    const found = await this.library.api.getSession({ headers });
    if (!found) return null;
    const membership = await this.#store.membership(found.user.id);
    if (Date.now() - found.session.updatedAt.getTime() > SEEN_EVERY_MS) await this.#noteSeen(found.session.id);
    if (!membership) return null;
    const { demandsSecondFactor, ...where } = membership;
    const { id, email, name, twoFactorEnabled } = found.user;
    const isDemanded = demandsSecondFactor && where.role !== 'member';
    // A provider and a passkey have seen to more than a password by themselves.
    const isByPassword = (found.session.signedInBy ?? 'password') === 'password';
    return { account: { id, email, name, ...where }, owesFactor: isDemanded && isByPassword && !twoFactorEnabled };
  }

  /** Where nothing can be written, what is asked for can still be read. */
  async #noteSeen(sessionId: string): Promise<void> {
    await this.#store.seen(sessionId, new Date()).catch((err: unknown) => {
      this.#log.warn({ err }, 'a sign-in could not be noted as seen');
    });
  }

  async #newSession(
    email: string,
    password: string,
    visitor: Visitor,
  ): Promise<{ cookies: SetCookie[]; asksCode: boolean }> {
    const { headers, response } = await this.library.api.signInEmail({
      body: { email, password },
      // The cookie may say that this device has been trusted with the second factor.
      headers: new Headers(
        ['user-agent', 'cookie'].flatMap((name): [string, string][] => {
          const value = visitor.headers.get(name);
          return value === null ? [] : [[name, value]];
        }),
      ),
      returnHeaders: true,
    });
    return { cookies: cookiesFrom(headers, visitor.secure), asksCode: 'twoFactorRedirect' in response };
  }

  async #newPerson({ email, name, password }: Person, role: AccountRole): Promise<NewPerson> {
    const library = await this.library.$context;
    return {
      email: email.trim().toLowerCase(),
      name: name.trim(),
      passwordHash: await library.password.hash(password),
      role,
    };
  }
}

/** A name until there is a better one: "anna.holm@fjordby.dk" is Anna Holm. The others in a room need not see the address. */
function nameFrom(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._+-]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || email;
}

/** What somebody to be added lacks. */
function problemWith({ email, name, password }: Person): 'email' | 'name' | 'password' | null {
  if (!v.is(emailSchema, email)) return 'email';
  if (!v.is(nameSchema, name)) return 'name';
  return password.length < PASSWORD_LENGTH.min || password.length > PASSWORD_LENGTH.max ? 'password' : null;
}

/** The library throws for a wrong password; anything else that it throws is a bug. */
function nullIfRefused(error: unknown): null {
  if (error instanceof APIError) return null;
  throw error;
}
