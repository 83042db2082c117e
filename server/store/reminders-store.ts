// What is to be reminded of, and what has been: a reminder, its link and its mail are on the disk together or not at all, so that
// a server that is killed between two of them neither forgets anybody nor writes to them twice.

import { and, eq, gte, inArray, isNotNull, isNull, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Database, Transaction } from './database.ts';
import type { StoredMail } from './tables/mail.ts';

/** An agreement to remind somebody of, with whom: the address is empty where none is known. */
export interface DueAgreement {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly participantId: string;
  readonly ownerName: string;
  readonly address: string;
  readonly what: string;
  readonly followUpOn: string | null;
  readonly closed: boolean;
  readonly accepts: boolean | null;
  readonly language: Language;
}

/** Somebody who leads meetings and is told how their agreements stand. */
export interface Leader {
  readonly accountId: string;
  readonly name: string;
  readonly address: string;
}

/** A reminder that is ready to go out; `keys` say once and for all what it reminds of. */
export interface NewReminder {
  readonly organisationId: string;
  readonly address: string;
  readonly keys: readonly string[];
  /** What it is mailed for: the first agreement in it, or the leader's account. */
  readonly meetingId: string;
  readonly participantId: string;
  /** Made in the transaction that stores it; null: there is nothing to tell, and that is remembered. */
  readonly mail: ((tx: Transaction) => StoredMail) | null;
}

export class RemindersStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  organisations(): Promise<{ id: string; name: string }[]> {
    const { orm, tables } = this.#database;
    return orm.select({ id: tables.organisation.id, name: tables.organisation.name }).from(tables.organisation);
  }

  /** What is not over and has its date in these days, for those who may see it; who has declined is not reminded. */
  async due(organisationId: string, { from, to }: { from: string; to: string }): Promise<DueAgreement[]> {
    const { agreement } = this.#database.tables;
    return this.#select(
      and(
        ...[eq(agreement.organisationId, organisationId), eq(agreement.isOver, false), eq(agreement.ownerSees, true)],
        ...[gte(agreement.dueOn, from), lte(agreement.dueOn, to)],
        or(isNull(agreement.accepts), eq(agreement.accepts, true)),
        or(isNotNull(agreement.ownerId), ne(agreement.ownerName, '')),
      ),
    );
  }

  /** What is not over of the meetings that somebody leads, the earliest first. */
  async ledBy(organisationId: string, accountId: string): Promise<DueAgreement[]> {
    const { agreement, seat } = this.#database.tables;
    const led = sql`${agreement.meetingId} in (select ${seat.meetingId} from ${seat}
      where ${seat.accountId} = ${accountId} and ${seat.role} = 'facilitator')`;
    return this.#select(and(eq(agreement.organisationId, organisationId), eq(agreement.isOver, false), led));
  }

  /** The accounts that lead meetings. */
  async leaders(organisationId: string): Promise<Leader[]> {
    const { orm, tables } = this.#database;
    const { member, user } = tables;
    return orm
      .select({ accountId: user.id, name: user.name, address: user.email })
      .from(member)
      .innerJoin(user, eq(user.id, member.userId))
      .where(and(eq(member.organisationId, organisationId), inArray(member.role, ['administrator', 'facilitator'])));
  }

  /** Which of these have been sent to this address. */
  async sent(organisationId: string, address: string, keys: readonly string[]): Promise<Set<string>> {
    const { orm, tables } = this.#database;
    const { reminderSent } = tables;
    const rows = await orm
      .select({ key: reminderSent.key })
      .from(reminderSent)
      .where(this.#isSent(organisationId, address, keys));
    return new Set(rows.map(({ key }) => key));
  }

  /** Stores that it is sent, and the mail itself, in one; false when any of it has been sent already. */
  async store(
    { organisationId, address, keys, meetingId, participantId, mail }: NewReminder,
    id: string,
    nowMs: number,
  ): Promise<boolean> {
    const { orm, tables } = this.#database;
    const { reminderSent } = tables;
    const isTheirs = this.#isSent(organisationId, address, keys);
    return orm.transaction(
      (tx) => {
        if (tx.select({ key: reminderSent.key }).from(reminderSent).where(isTheirs).limit(1).get()) return false;
        tx.insert(reminderSent)
          .values(keys.map((key) => ({ organisationId, key, address, atMs: nowMs })))
          .run();
        if (mail === null) return true;
        const times = { createdAtMs: nowMs, changedAtMs: nowMs, nextAtMs: nowMs };
        const standing = { state: 'queued' as const, attempts: 0, error: '', sequence: 0 };
        tx.insert(tables.mail)
          .values({ id, meetingId, participantId, kind: 'reminder', ...standing, ...times, content: mail(tx) })
          .run();
        return true;
      },
      { behavior: 'immediate' },
    );
  }

  #isSent(organisationId: string, address: string, keys: readonly string[]): SQL | undefined {
    const { reminderSent } = this.#database.tables;
    return and(
      ...[eq(reminderSent.organisationId, organisationId), eq(reminderSent.address, address)],
      inArray(reminderSent.key, [...keys]),
    );
  }

  async #select(where: SQL | undefined): Promise<DueAgreement[]> {
    const { orm, tables } = this.#database;
    const { agreement, meeting, personName, invitation, seat, user } = tables;
    const isOwner = (place: { meetingId: unknown; participantId: unknown }) =>
      sql`${place.meetingId} = ${agreement.meetingId} and ${place.participantId} = ${agreement.ownerId}`;
    const byAccount = sql`(select ${user.email} from ${seat} join ${user} on ${user.id} = ${seat.accountId}
      where ${isOwner(seat)} limit 1)`;
    const byInvitation = sql`(select nullif(${invitation.mail}, '') from ${invitation} where ${isOwner(invitation)})`;
    const rows = await orm
      .select({
        ...{ id: agreement.id, meetingId: agreement.meetingId, meetingTitle: meeting.title },
        ...{ what: agreement.what, followUpOn: agreement.followUpOn, closed: agreement.closed },
        ...{ accepts: agreement.accepts, language: agreement.language, typed: agreement.ownerName },
        participantId: sql<string>`coalesce(${agreement.ownerId}, '')`,
        name: sql<string | null>`(select ${personName.name} from ${personName} where ${isOwner(personName)})`,
        address: sql<string>`lower(coalesce(${byAccount}, ${byInvitation}, ''))`,
      })
      .from(agreement)
      .innerJoin(meeting, eq(meeting.id, agreement.meetingId))
      .where(where)
      .orderBy(agreement.dueOn, agreement.id);
    return rows.map(({ typed, name, ...row }) => ({ ...row, ownerName: typed || (name ?? '') }));
  }
}
