// What an organisation demands of its staff: more than a password to sign in with. Members have to have a password alone; they
// come now and then, and see what participants see.

import { and, count, eq, isNull, ne, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';

/** What somebody has to sign in with. */
export interface PersonsWays {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
  readonly hasPassword: boolean;
  readonly hasCode: boolean;
  readonly hasProvider: boolean;
  readonly passkeys: number;
  /** Whether it is a password alone, and somebody of whom more can be demanded. */
  readonly isLacking: boolean;
}

export class SecondFactorDemand {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether it is demanded. */
  async isMade(organisationId: string): Promise<boolean> {
    const { orm, tables } = this.#database;
    const { organisation } = tables;
    const [found] = await orm
      .select({ demands: organisation.demandsSecondFactor })
      .from(organisation)
      .where(eq(organisation.id, organisationId));
    return found?.demands ?? false;
  }

  /** Demands it, or no longer. It holds from the next page that somebody opens. */
  async set(organisationId: string, demands: boolean): Promise<void> {
    const { orm, tables } = this.#database;
    await orm
      .update(tables.organisation)
      .set({ demandsSecondFactor: demands })
      .where(eq(tables.organisation.id, organisationId));
  }

  /** What each who can come in has to sign in with, by name. */
  async ways(organisationId: string): Promise<PersonsWays[]> {
    const { orm, tables } = this.#database;
    const { member, user, account, passkey } = tables;
    const countOf = (table: typeof account | typeof passkey, condition?: SQL) =>
      sql<number>`(${orm
        .select({ count: count() })
        .from(table)
        .where(and(eq(table.userId, user.id), condition))})`;
    const found = await orm
      .select({
        ...{ id: user.id, name: user.name, email: user.email, role: member.role, hasCode: user.twoFactorEnabled },
        passwords: countOf(account, eq(account.providerId, 'credential')),
        providers: countOf(account, ne(account.providerId, 'credential')),
        passkeys: countOf(passkey),
      })
      .from(member)
      .innerJoin(user, eq(user.id, member.userId))
      .where(and(eq(member.organisationId, organisationId), isNull(member.deactivatedAtMs)));
    return found
      .map(({ passwords, providers, passkeys, role, hasCode, ...person }) => ({
        ...{ ...person, role, passkeys, hasCode, hasPassword: passwords > 0, hasProvider: providers > 0 },
        isLacking: role !== 'member' && passwords > 0 && !hasCode && passkeys === 0,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  }
}
