// Signing in by the organisation's own provider: whose account it is, what they may do here, and when nobody is let in.
//
// An account that was there before is taken for somebody's only when the provider knows the address to be theirs, or when they
// are signed in to it and connect the two themselves. Accounts are made by administrators for an address, and nobody can give
// their own account another one; so whoever has the address is whom the account was made for.

import * as v from 'valibot';
import { BY_NOBODY, BY_SYSTEM, type AuditAct } from '../../audit/acts.ts';
import type { AuditLog } from '../../audit/audit-log.ts';
import type { Log } from '../../log.ts';
import type { AccountsStore } from '../../store/accounts-store.ts';
import type { IdentitiesStore } from '../../store/identities-store.ts';
import type { AuditDetail } from '../../store/tables/audit.ts';
import type { Account, SetCookie, Visitor } from '../account.ts';
import { Begun } from '../begun.ts';
import { newSession, type SignInLibrary } from '../library.ts';
import type { Roster } from '../roster.ts';
import type { KnownPerson } from './claims.ts';
import type { OidcProvider, ProviderRefusal } from './provider.ts';
import type { OidcSettings } from './settings.ts';

/** Why somebody is not let in, beside what went wrong at the provider. */
export type OidcRefusal =
  ProviderRefusal | 'oidc.expired' | 'oidc.noEmail' | 'oidc.notAllowed' | 'oidc.emailTaken' | 'oidc.taken';

export type OidcAnswer =
  /** Let in, or connected: then nothing is to be set. */
  { ok: true; cookies: SetCookie[]; next: string } | { ok: false; code: OidcRefusal; next: string };

const begunSchema = v.object({
  checks: v.object({ state: v.string(), nonce: v.string(), verifier: v.string() }),
  next: v.string(),
  connects: v.nullable(v.string()),
});

export interface OidcDeps {
  readonly settings: OidcSettings;
  /** Where people reach us. */
  readonly origin: string;
  readonly provider: OidcProvider;
  readonly library: SignInLibrary;
  readonly accounts: AccountsStore;
  readonly identities: IdentitiesStore;
  readonly roster: Roster;
  readonly audit: AuditLog;
  readonly log: Log;
  readonly now: () => number;
}

/** The path that the provider sends people back to; it is registered there. */
export const CALLBACK_PATH = '/sign-in/oidc/callback';

export class OidcSignIn {
  readonly #deps: OidcDeps;
  readonly #begun: Begun<typeof begunSchema>;

  constructor(deps: OidcDeps) {
    this.#deps = deps;
    this.#begun = new Begun(deps.library, 'oidc', begunSchema);
  }

  /** What the provider is called. */
  get name(): string {
    return this.#deps.settings.name;
  }

  /** Whether what somebody may do follows from the provider. */
  get givesRoles(): boolean {
    return this.#deps.settings.roles !== null;
  }

  /** Whether it answers at the moment. */
  isReachable(): Promise<boolean> {
    return this.#deps.provider.isReachable();
  }

  /** Sends somebody to the provider, to come back to `next`; with `connects` to make who they are there their account's here. */
  async begin(
    { next, connects = null }: { next: string; connects?: Account | null },
    visitor: Visitor,
  ): Promise<{ url: URL; cookie: SetCookie } | null> {
    const begun = await this.#deps.provider.begin(this.#deps.origin + CALLBACK_PATH);
    if (!begun) return null;
    const kept = { checks: begun.checks, next, connects: connects?.id ?? null };
    return { url: begun.url, cookie: await this.#begun.begin(kept, visitor.secure) };
  }

  /** Lets in, or connects, whoever came back from the provider with this query. */
  async finish(search: string, visitor: Visitor, signedIn: Account | null): Promise<OidcAnswer> {
    const begun = await this.#begun.end(visitor.headers);
    if (!begun) return { ok: false, code: 'oidc.expired', next: '/' };
    const { checks, connects, next } = begun;
    const answer = await this.#deps.provider.finish(new URL(CALLBACK_PATH + search, this.#deps.origin), checks);
    if (!answer.ok) return { ...answer, next };
    if (connects !== null) return { ...(await this.#connect(answer.person, connects, signedIn)), next };
    const organisationId = await this.#organisationId();
    if (organisationId === null) return { ok: false, code: 'oidc.notAllowed', next };
    const found = await this.#find(answer.person, organisationId);
    if (typeof found === 'string') {
      const subject = { kind: 'organisation', id: organisationId } as const;
      const refused = { organisationId, actor: BY_NOBODY, act: 'oidc.refused', subject } as const;
      await this.#deps.audit.record({ ...refused, detail: { reason: found } });
      return { ok: false, code: found, next };
    }
    return { ok: true, cookies: await newSession(this.#deps.library, found.userId, 'oidc', visitor), next };
  }

  /** Where somebody who signed out here can leave the provider too. */
  leave(): Promise<URL | null> {
    return this.#deps.provider.leave(`${this.#deps.origin}/sign-in`);
  }

  /** Whether the account can be signed in to by the provider. */
  isConnected({ id }: Account): Promise<boolean> {
    return this.#deps.identities.isLinked(id, this.#deps.settings.issuer);
  }

  /** Parts the account from who they are at the provider. */
  disconnect({ id }: Account): Promise<void> {
    return this.#deps.identities.unlink(id, this.#deps.settings.issuer);
  }

  /** Whether the provider is that of the account's organisation. */
  async isFor({ organisationId }: Account): Promise<boolean> {
    return (await this.#organisationId()) === organisationId;
  }

  async #connect(person: KnownPerson, connects: string, signedIn: Account | null) {
    if (signedIn?.id !== connects) return { ok: false as const, code: 'oidc.expired' as const };
    if (!(await this.isFor(signedIn))) return { ok: false as const, code: 'oidc.notAllowed' as const };
    const isLinked = await this.#deps.identities.link(connects, this.#identityOf(person), this.#deps.now());
    return isLinked ? { ok: true as const, cookies: [] } : { ok: false as const, code: 'oidc.taken' as const };
  }

  /** The account to let in, made now if it is new. */
  async #find(person: KnownPerson, organisationId: string): Promise<{ userId: string } | OidcRefusal> {
    const owner = await this.#deps.identities.ownerOf(this.#identityOf(person));
    if (owner !== null) return this.#settle(owner, organisationId, person);
    if (person.email === null) return 'oidc.noEmail';
    const library = await this.#deps.library.$context;
    const there = await library.internalAdapter.findUserByEmail(person.email);
    if (there) return this.#takeOver(there.user.id, organisationId, person);
    // Whoever is invited comes as what they are invited as, if the address is theirs.
    const invited = person.isEmailTheirs
      ? await this.#deps.identities.invitedAs(organisationId, person.email, this.#deps.now())
      : null;
    const role = person.role ?? invited ?? this.#deps.settings.defaultRole;
    if (role === null) return 'oidc.notAllowed';
    const newcomer = { email: person.email, isEmailTheirs: person.isEmailTheirs, name: person.name, role };
    const identity = this.#identityOf(person);
    const userId = await this.#deps.identities.join(organisationId, newcomer, identity, this.#deps.now());
    if (userId === null) return 'oidc.emailTaken';
    await this.#tell(organisationId, 'account.created', userId, { role });
    return { userId };
  }

  /** An account with the address is there: it becomes theirs when the address is. Another organisation's is as if it were not. */
  async #takeOver(userId: string, organisationId: string, person: KnownPerson) {
    const membership = await this.#deps.accounts.membership(userId);
    if (membership?.organisationId !== organisationId) return 'oidc.notAllowed';
    if (!person.isEmailTheirs) return 'oidc.emailTaken';
    if (this.#isShutOut(person)) return 'oidc.notAllowed';
    const isLinked = await this.#deps.identities.link(userId, this.#identityOf(person), this.#deps.now());
    return isLinked ? this.#settle(userId, organisationId, person) : 'oidc.taken';
  }

  /** An account that is theirs: in this organisation still, with the role that the provider now gives. */
  async #settle(userId: string, organisationId: string, person: KnownPerson) {
    const membership = await this.#deps.accounts.membership(userId);
    if (membership?.organisationId !== organisationId) return 'oidc.notAllowed';
    if (this.#isShutOut(person)) return 'oidc.notAllowed';
    const role = this.#deps.settings.roles && (person.role ?? this.#deps.settings.defaultRole);
    if (role === null || role === membership.role) return { userId };
    // The last administrator stays one, whatever the provider says: somebody has to be able to mend its settings.
    await this.#deps.roster.setRole({ id: null, organisationId }, userId, role);
    return { userId };
  }

  /** Where the provider gives the roles, whoever has none has no place here. */
  #isShutOut({ role }: KnownPerson): boolean {
    const { roles, defaultRole } = this.#deps.settings;
    return roles !== null && role === null && defaultRole === null;
  }

  #tell(organisationId: string, act: AuditAct, userId: string, detail: AuditDetail): Promise<void> {
    const subject = { kind: 'account', id: userId } as const;
    return this.#deps.audit.record({ organisationId, actor: BY_SYSTEM, act, subject, detail });
  }

  /** Whose people the provider knows. */
  async #organisationId(): Promise<string | null> {
    const { organisationSlug } = this.#deps.settings;
    const all = await this.#deps.accounts.organisations();
    const [organisation, another] =
      organisationSlug === null ? all : all.filter(({ slug }) => slug === organisationSlug);
    if (organisation && !another) return organisation.id;
    this.#deps.log.error('OIDC_ORGANISATION names no organisation, and there is not one alone');
    return null;
  }

  #identityOf({ subject }: KnownPerson) {
    return { issuer: this.#deps.settings.issuer, subject };
  }
}
