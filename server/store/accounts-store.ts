// Organisations and their people on disk. What must happen whole happens in one transaction here and nowhere else.

import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import type { Database, Transaction } from './database.ts';

export interface Organisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Somebody to be written: the password is hashed already, the address is in lower case. */
export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly role: AccountRole;
}

export interface Membership {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: AccountRole;
  readonly demandsSecondFactor: boolean;
}

export class AccountsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** All organisations, the oldest first. */
  async organisations(): Promise<Organisation[]> {
    const { orm, tables } = this.#database;
    const { id, slug, name, createdAtMs } = tables.organisation;
    return orm.select({ id, slug, name }).from(tables.organisation).orderBy(asc(createdAtMs));
  }

  /** The first organisation and its administrator, both or neither; false when there is an organisation already. */
  async begin(organisation: { slug: string; name: string }, person: NewPerson, nowMs: number): Promise<boolean> {
    const { orm, tables } = this.#database;
    return orm.transaction(
      (tx) => {
        if (tx.select({ id: tables.organisation.id }).from(tables.organisation).limit(1).get()) return false;
        const id = randomUUID();
        tx.insert(tables.organisation)
          .values({ id, ...organisation, createdAtMs: nowMs })
          .run();
        this.#insertPerson(tx, id, person, nowMs);
        return true;
      },
      { behavior: 'immediate' },
    );
  }

  /** One more person in an organisation: the new user's id, or null when the address is taken. */
  async add(organisationId: string, person: NewPerson, nowMs: number): Promise<string | null> {
    const { orm, tables } = this.#database;
    return orm.transaction(
      (tx) => {
        const taken = tx
          .select({ id: tables.user.id })
          .from(tables.user)
          .where(eq(tables.user.email, person.email))
          .get();
        return taken ? null : this.#insertPerson(tx, organisationId, person, nowMs);
      },
      { behavior: 'immediate' },
    );
  }

  /** Where a user belongs: the organisation that took them in first, of those that let them in. */
  async membership(userId: string): Promise<Membership | null> {
    const { orm, tables } = this.#database;
    const { member, organisation } = tables;
    const [found] = await orm
      .select({
        organisationId: member.organisationId,
        organisationName: organisation.name,
        role: member.role,
        demandsSecondFactor: organisation.demandsSecondFactor,
      })
      .from(member)
      .innerJoin(organisation, eq(organisation.id, member.organisationId))
      .where(and(eq(member.userId, userId), isNull(member.deactivatedAtMs)))
      .orderBy(asc(member.createdAtMs))
      .limit(1);
    return found ?? null;
  }

  /** Gives an organisation another name; its short name, which commands and addresses know it by, stays. */
  async renameOrganisation(organisationId: string, name: string): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.update(tables.organisation).set({ name }).where(eq(tables.organisation.id, organisationId));
  }

  /** Who of this organisation signs in with the address. */
  async userId(organisationId: string, email: string): Promise<string | null> {
    const { orm, tables } = this.#database;
    const { member, user } = tables;
    const [found] = await orm
      .select({ id: user.id })
      .from(member)
      .innerJoin(user, eq(user.id, member.userId))
      .where(and(eq(member.organisationId, organisationId), eq(user.email, email)))
      .limit(1);
    return found?.id ?? null;
  }

  /** Notes that a sign-in was used. */
  async seen(sessionId: string, at: Date): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.update(tables.session).set({ updatedAt: at }).where(eq(tables.session.id, sessionId));
  }

  #insertPerson(
    tx: Transaction,
    organisationId: string,
    { email, name, passwordHash, role }: NewPerson,
    nowMs: number,
  ): string {
    const { user, account, member } = this.#database.tables;
    const userId = randomUUID();
    const now = new Date(nowMs);
    const times = { createdAt: now, updatedAt: now };
    tx.insert(user)
      .values({ id: userId, email, name, emailVerified: false, ...times })
      .run();
    tx.insert(account)
      .values({
        id: randomUUID(),
        userId,
        accountId: userId,
        providerId: 'credential',
        password: passwordHash,
        ...times,
      })
      .run();
    tx.insert(member).values({ organisationId, userId, role, createdAtMs: nowMs }).run();
    return userId;
  }
}
