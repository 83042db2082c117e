// Inviting somebody to an organisation: a link that makes an account, good once and for a week. The link's secret is random, told
// once and kept as a hash; the one for an address is the newest (rule US8).

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, asc, eq, gt } from 'drizzle-orm';
import * as v from 'valibot';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import { byAccount } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { AccountsStore } from '../store/accounts-store.ts';
import type { Database } from '../store/database.ts';
import { PASSWORD_LENGTH, type SetCookie, type Visitor } from './account.ts';
import type { AccountLetter, AccountLetters } from './account-letters.ts';
import { emailSchema, nameSchema, type Accounts } from './accounts.ts';
import { actorFor, type Administrator } from './roster.ts';

/** Somebody who has not come yet. */
export interface InvitedAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
  readonly expiresAtMs: number;
}

/** What a link is for, as its page shows it. */
export interface OpenInvitation extends InvitedAccount {
  readonly organisationId: string;
  readonly organisationName: string;
}

export type InviteAnswer =
  | { ok: true; invited: Invite; path: string; isSent: boolean }
  | { ok: false; code: 'invite.name' | 'invite.email' | 'invite.taken' | 'invite.unknown' };

export type AcceptAnswer =
  { ok: true; cookies: SetCookie[] } | { ok: false; code: 'invite.unknown' | 'invite.name' | 'invite.password' };

/** Who is invited, and the letter around the link. */
export interface Invite {
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
}
type LetterOf = (invited: Invite, path: string) => AccountLetter;

const VALID_MS = 7 * 24 * 60 * 60_000;

interface AccountInvitationsParts {
  readonly database: Database;
  readonly accounts: Accounts;
  readonly letters: AccountLetters;
  readonly audit: AuditLog;
  readonly now: () => number;
}

export class AccountInvitations {
  readonly #parts: AccountInvitationsParts;
  readonly #store: AccountsStore;

  constructor(parts: AccountInvitationsParts) {
    this.#parts = parts;
    this.#store = new AccountsStore(parts.database);
  }

  /** Those who are invited and have not come, by address; also those whose link is good no more. */
  list(organisationId: string): Promise<InvitedAccount[]> {
    const { orm, tables } = this.#parts.database;
    const { id, name, email, role, expiresAtMs } = tables.accountInvitation;
    return orm
      .select({ id, name, email, role, expiresAtMs })
      .from(tables.accountInvitation)
      .where(eq(tables.accountInvitation.organisationId, organisationId))
      .orderBy(asc(email));
  }

  /**
   * Invites somebody, or once more: the link before is nobody's then. Only an address of the organisation's own people is refused;
   * whether another organisation knows it is not told.
   */
  async invite(by: Administrator, given: Invite, letterOf: LetterOf): Promise<InviteAnswer> {
    const { organisationId } = by;
    const name = v.safeParse(nameSchema, given.name);
    const email = v.safeParse(emailSchema, given.email);
    if (!name.success) return { ok: false, code: 'invite.name' };
    if (!email.success) return { ok: false, code: 'invite.email' };
    const invite = { name: name.output, email: email.output, role: given.role };
    if ((await this.#store.userId(organisationId, invite.email)) !== null) return { ok: false, code: 'invite.taken' };
    const secret = randomBytes(32).toString('base64url');
    const nowMs = this.#parts.now();
    const times = { createdAtMs: nowMs, expiresAtMs: nowMs + VALID_MS };
    const { orm, tables } = this.#parts.database;
    const { accountInvitation } = tables;
    const row = { id: randomUUID(), organisationId, ...invite, hash: hashOf(secret), ...times };
    await orm
      .insert(accountInvitation)
      .values(row)
      .onConflictDoUpdate({ target: [accountInvitation.organisationId, accountInvitation.email], set: row });
    const subject = { kind: 'invitation', id: row.id } as const;
    const told = { subject, detail: { role: invite.role } };
    await this.#parts.audit.record({ organisationId, actor: actorFor(by), act: 'account.invited', ...told });
    const path = `/welcome/${secret}`;
    const to = { name: invite.name, address: invite.email };
    const isSent = await this.#parts.letters.send('accountInvitation', to, letterOf(invite, path));
    return { ok: true, invited: invite, path, isSent };
  }

  /** Invites the same person again, with a new link. */
  async again(by: Administrator, id: string, letterOf: LetterOf): Promise<InviteAnswer> {
    const known = (await this.list(by.organisationId)).find((one) => one.id === id);
    return known ? this.invite(by, known, letterOf) : { ok: false, code: 'invite.unknown' };
  }

  /** Takes an invitation back; false where there is none. */
  async withdraw(by: Administrator, id: string): Promise<boolean> {
    const { organisationId } = by;
    if (!(await this.#take(organisationId, id))) return false;
    const subject = { kind: 'invitation', id } as const;
    const act = 'account.invitationWithdrawn';
    await this.#parts.audit.record({ organisationId, actor: actorFor(by), act, subject });
    return true;
  }

  /** What a link is for; null for one that was never given, or is good no more. */
  async open(secret: string): Promise<OpenInvitation | null> {
    const { orm, tables } = this.#parts.database;
    const { accountInvitation, organisation } = tables;
    const { id, organisationId, name, email, role, expiresAtMs } = accountInvitation;
    const [found] = await orm
      .select({ id, organisationId, organisationName: organisation.name, name, email, role, expiresAtMs })
      .from(accountInvitation)
      .innerJoin(organisation, eq(organisation.id, organisationId))
      .where(and(eq(accountInvitation.hash, hashOf(secret)), gt(expiresAtMs, this.#parts.now())));
    return found ?? null;
  }

  /** Makes the account that a link is for, and signs it in. The link goes first: of two at once one wins. */
  async accept(secret: string, given: { name: string; password: string }, visitor: Visitor): Promise<AcceptAnswer> {
    const invited = await this.open(secret);
    if (!invited) return { ok: false, code: 'invite.unknown' };
    const { name, password } = given;
    if (!v.is(nameSchema, name)) return { ok: false, code: 'invite.name' };
    if (password.length < PASSWORD_LENGTH.min || password.length > PASSWORD_LENGTH.max) {
      return { ok: false, code: 'invite.password' };
    }
    const { organisationId, email, role } = invited;
    if (!(await this.#take(organisationId, invited.id))) return { ok: false, code: 'invite.unknown' };
    const added = await this.#parts.accounts.add(organisationId, { email, name, password }, role);
    if (!added.ok) return { ok: false, code: 'invite.unknown' };
    const { userId: id } = added;
    const told = { subject: { kind: 'account', id }, detail: { role } } as const;
    await this.#parts.audit.record({ organisationId, actor: byAccount({ id }), act: 'account.created', ...told });
    const signedIn = await this.#parts.accounts.signIn(email, password, visitor);
    return { ok: true, cookies: signedIn.ok ? signedIn.cookies : [] };
  }

  /** Whoever takes it away was the one who had it. */
  async #take(organisationId: string, id: string): Promise<boolean> {
    const { orm, tables } = this.#parts.database;
    const { accountInvitation } = tables;
    const gone = await orm
      .delete(accountInvitation)
      .where(and(eq(accountInvitation.organisationId, organisationId), eq(accountInvitation.id, id)))
      .returning({ id: accountInvitation.id });
    return gone.length > 0;
  }
}

/** 32 random bytes: a plain hash is enough, there is nothing to guess it from. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
