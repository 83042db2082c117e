// Whom the provider's people are here: one row for each, in the sign-in library's table of accounts. No token of theirs is kept.

import { randomUUID } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import type { Database, Transaction } from './database.ts';

/** Somebody as their provider knows them: the provider's address and its own name for them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** Somebody who comes in by the provider for the first time and has no account yet. */
export interface Newcomer {
  readonly email: string;
  readonly isEmailTheirs: boolean;
  readonly name: string;
  readonly role: AccountRole;
}

export class IdentitiesStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The user whom the provider knows so. */
  async ownerOf(identity: Identity): Promise<string | null> {
    return this.#database.orm.transaction((tx) => this.#owner(tx, identity));
  }

  /** Whether the user can sign in by that provider. */
  async isLinked(userId: string, issuer: string): Promise<boolean> {
    return this.#database.orm.transaction((tx) => this.#subject(tx, userId, issuer) !== null);
  }

  /** Makes the identity the user's; false when it is somebody else's, or the user has another one with that provider. */
  async link(userId: string, identity: Identity, nowMs: number): Promise<boolean> {
    return this.#database.orm.transaction(
      (tx) => {
        const owner = this.#owner(tx, identity);
        if (owner !== null) return owner === userId;
        if (this.#subject(tx, userId, identity.issuer) !== null) return false;
        this.#insert(tx, userId, identity, nowMs);
        return true;
      },
      { behavior: 'immediate' },
    );
  }

  /** Takes the user's identity with that provider away. */
  async unlink(userId: string, issuer: string): Promise<void> {
    const { orm, tables } = this.#database;
    await orm
      .delete(tables.account)
      .where(and(eq(tables.account.userId, userId), eq(tables.account.providerId, issuer)));
  }

  /** A newcomer's account in the organisation, with nothing but the provider to sign in by; null when the address is taken. */
  async join(organisationId: string, person: Newcomer, identity: Identity, nowMs: number): Promise<string | null> {
    const { orm, tables } = this.#database;
    const { email, name, isEmailTheirs, role } = person;
    return orm.transaction(
      (tx) => {
        const taken = tx.select({ id: tables.user.id }).from(tables.user).where(eq(tables.user.email, email)).get();
        if (taken || this.#owner(tx, identity) !== null) return null;
        const userId = randomUUID();
        const now = new Date(nowMs);
        tx.insert(tables.user)
          .values({ id: userId, email, name, emailVerified: isEmailTheirs, createdAt: now, updatedAt: now })
          .run();
        this.#insert(tx, userId, identity, nowMs);
        tx.insert(tables.member).values({ organisationId, userId, role, createdAtMs: nowMs }).run();
        const { accountInvitation: invited } = tables;
        tx.delete(invited)
          .where(and(eq(invited.organisationId, organisationId), eq(invited.email, email)))
          .run();
        return userId;
      },
      { behavior: 'immediate' },
    );
  }

  /** As what the organisation has invited somebody with the address; null when it has not, or too long ago. */
  async invitedAs(organisationId: string, email: string, nowMs: number): Promise<AccountRole | null> {
    const { orm, tables } = this.#database;
    const { accountInvitation: invited } = tables;
    const [found] = await orm
      .select({ role: invited.role })
      .from(invited)
      .where(and(eq(invited.organisationId, organisationId), eq(invited.email, email), gt(invited.expiresAtMs, nowMs)));
    return found?.role ?? null;
  }

  #owner(tx: Transaction, { issuer, subject }: Identity): string | null {
    const { account } = this.#database.tables;
    const found = tx
      .select({ userId: account.userId })
      .from(account)
      .where(and(eq(account.providerId, issuer), eq(account.accountId, subject)))
      .get();
    return found?.userId ?? null;
  }

  #subject(tx: Transaction, userId: string, issuer: string): string | null {
    const { account } = this.#database.tables;
    const found = tx
      .select({ subject: account.accountId })
      .from(account)
      .where(and(eq(account.userId, userId), eq(account.providerId, issuer)))
      .get();
    return found?.subject ?? null;
  }

  #insert(tx: Transaction, userId: string, { issuer, subject }: Identity, nowMs: number): void {
    const now = new Date(nowMs);
    tx.insert(this.#database.tables.account)
      .values({ id: randomUUID(), userId, providerId: issuer, accountId: subject, createdAt: now, updatedAt: now })
      .run();
  }
}
