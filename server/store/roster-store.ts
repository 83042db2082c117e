// The people of an organisation on disk, for whoever administers them. An organisation never loses its last administrator: that is
// asked in the same transaction in which somebody stops being one.

import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import type { Database, Transaction } from './database.ts';

/** One of an organisation's people. */
export interface RosterEntry {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
  readonly sinceMs: number;
  /** Null for who can come in. */
  readonly deactivatedAtMs: number | null;
  /** Whether they sign in with a password of their own here. */
  readonly hasPassword: boolean;
}

/** Tells the audit log, in the transaction that changes somebody. */
export type Tell = (tx: Transaction) => void;

export type RosterRefusal = 'account.unknown' | 'account.lastAdministrator' | 'account.self';

export class RosterStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Everybody of the organisation, by name. */
  async list(organisationId: string): Promise<RosterEntry[]> {
    const { member } = this.#database.tables;
    const found = await this.#select()
      .where(eq(member.organisationId, organisationId))
      .orderBy(asc(member.createdAtMs));
    return found.sort((a, b) => a.name.localeCompare(b.name, 'da'));
  }

  /** One of the organisation's people; null for anybody else. */
  async find(organisationId: string, userId: string): Promise<RosterEntry | null> {
    const [found] = await this.#select().where(this.#isOne(organisationId, userId));
    return found ?? null;
  }

  /** Gives somebody another role; the reason why not. */
  setRole(organisationId: string, userId: string, role: AccountRole, tell: Tell): RosterRefusal | null {
    return this.#change(organisationId, userId, { keeps: role === 'administrator' }, (tx) => {
      const { member } = this.#database.tables;
      tx.update(member).set({ role }).where(this.#isOne(organisationId, userId)).run();
      tell(tx);
    });
  }

  /** Lets somebody in no more, or again. */
  setDeactivated(
    organisationId: string,
    userId: string,
    deactivatedAtMs: number | null,
    tell: Tell,
  ): RosterRefusal | null {
    return this.#change(organisationId, userId, { keeps: deactivatedAtMs === null }, (tx) => {
      const { member } = this.#database.tables;
      tx.update(member).set({ deactivatedAtMs }).where(this.#isOne(organisationId, userId)).run();
      tell(tx);
    });
  }

  /** Removes somebody, their password and their sign-ins. What they did in meetings stands. */
  remove(organisationId: string, userId: string, tell: Tell): RosterRefusal | null {
    return this.#change(organisationId, userId, { keeps: false }, (tx) => {
      const { member, user } = this.#database.tables;
      tx.delete(member).where(this.#isOne(organisationId, userId)).run();
      const isElsewhere = tx.select({ role: member.role }).from(member).where(eq(member.userId, userId)).get();
      if (!isElsewhere) tx.delete(user).where(eq(user.id, userId)).run();
      tell(tx);
    });
  }

  /** Changes somebody, unless they are not the organisation's, or are its last administrator and would not be one afterwards. */
  #change(
    organisationId: string,
    userId: string,
    { keeps }: { keeps: boolean },
    change: (tx: Transaction) => void,
  ): RosterRefusal | null {
    const { orm, tables } = this.#database;
    const { member } = tables;
    return orm.transaction(
      (tx): RosterRefusal | null => {
        const known = tx.select().from(member).where(this.#isOne(organisationId, userId)).get();
        if (!known) return 'account.unknown';
        const administers = and(
          eq(member.organisationId, organisationId),
          eq(member.role, 'administrator'),
          isNull(member.deactivatedAtMs),
        );
        const isOneNow = known.role === 'administrator' && known.deactivatedAtMs === null;
        const another = tx
          .select({ role: member.role })
          .from(member)
          .where(and(administers, ne(member.userId, userId)))
          .limit(1)
          .get();
        if (isOneNow && !keeps && !another) return 'account.lastAdministrator';
        change(tx);
        return null;
      },
      { behavior: 'immediate' },
    );
  }

  #isOne(organisationId: string, userId: string) {
    const { member } = this.#database.tables;
    return and(eq(member.organisationId, organisationId), eq(member.userId, userId));
  }

  #select() {
    const { orm, tables } = this.#database;
    const { account, member, user } = tables;
    const isTheirPassword = and(eq(account.userId, user.id), eq(account.providerId, 'credential'));
    return orm
      .select({
        ...{ id: user.id, name: user.name, email: user.email },
        ...{ role: member.role, sinceMs: member.createdAtMs, deactivatedAtMs: member.deactivatedAtMs },
        hasPassword: sql<number>`${account.password} is not null`.mapWith(Boolean),
      })
      .from(member)
      .innerJoin(user, eq(user.id, member.userId))
      .leftJoin(account, isTheirPassword);
  }
}
