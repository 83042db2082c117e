// What is to be reminded of, and what has been: a reminder, its link and its mail are on the disk together or not at all, so that
// a server that is killed between two of them neither forgets anybody nor writes to them twice.

import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Language, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { addressBook } from './address-book.ts';
import type { Database, Transaction } from './database.ts';
import type { StoredMail } from './tables/mail.ts';

/** An agreement to remind somebody of, with whom: the address is empty where none is known. */
export interface DueAgreement {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  /** Empty for a name or a role that is nobody's place in the meeting. */
  readonly participantId: string;
  /** Empty for a role that is nobody's place. */
  readonly ownerName: string;
  readonly ownerRole: TableRole | null;
  /** What the address book knows them by (`address-key.ts`). */
  readonly ownerKey: string;
  readonly address: string;
  readonly what: string;
  readonly followUpOn: string | null;
  readonly closed: boolean;
  readonly accepts: boolean | null;
  readonly answerNote: string;
  readonly school: string;
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

  /** What the organisation's address book knows. */
  addresses(organisationId: string): Promise<ReadonlyMap<string, string>> {
    return addressBook(this.#database, organisationId);
  }

  organisations(): Promise<{ id: string; name: string }[]> {
    const { orm, tables } = this.#database;
    return orm.select({ id: tables.organisation.id, name: tables.organisation.name }).from(tables.organisation);
  }

  /** What is not over and has its date in these days, for those who may see it; who has declined is not reminded. */
  async due(organisationId: string, { from, to }: { from: string; to: string }): Promise<DueAgreement[]> {
    const { agreement } = this.#database.tables;
    return reachable(await this.#owned(organisationId, and(gte(agreement.dueOn, from), lte(agreement.dueOn, to))));
  }

  /** What is not over and is somebody's whom no address is known of. */
  async withoutAddress(organisationId: string): Promise<DueAgreement[]> {
    return reachable(await this.#owned(organisationId)).filter(({ address }) => address === '');
  }

  #owned(organisationId: string, more?: SQL): Promise<DueAgreement[]> {
    const { agreement } = this.#database.tables;
    const isOwned = or(isNotNull(agreement.ownerId), ne(agreement.ownerName, ''), isNotNull(agreement.ownerRole));
    const isWilling = or(isNull(agreement.accepts), eq(agreement.accepts, true));
    return this.#select(organisationId, and(eq(agreement.ownerSees, true), isOwned, isWilling, more));
  }

  /** What was declined and is nobody else's yet, of meetings that are over: while one runs, it is seen there. */
  async declined(organisationId: string, startedBeforeMs: number): Promise<DueAgreement[]> {
    const { agreement, meeting } = this.#database.tables;
    const isOver = or(eq(meeting.phase, 'closed'), lt(meeting.startsAtMs, startedBeforeMs));
    return onceEach(await this.#select(organisationId, and(eq(agreement.accepts, false), isOver)));
  }

  /** Who leads the meetings, by meeting. */
  async leadersOf(meetingIds: readonly string[]): Promise<Map<string, Leader[]>> {
    const { orm, tables } = this.#database;
    const { seat, user } = tables;
    const rows = await orm
      .select({ meetingId: seat.meetingId, accountId: user.id, name: user.name, address: user.email })
      .from(seat)
      .innerJoin(user, eq(user.id, seat.accountId))
      .where(and(inArray(seat.meetingId, [...meetingIds]), eq(seat.role, 'facilitator')));
    return Map.groupBy(rows, ({ meetingId }) => meetingId);
  }

  /** What is not over of the meetings that somebody leads, the earliest first. */
  async ledBy(organisationId: string, accountId: string): Promise<DueAgreement[]> {
    const { agreement, seat } = this.#database.tables;
    const led = sql`${agreement.meetingId} in (select ${seat.meetingId} from ${seat}
      where ${seat.accountId} = ${accountId} and ${seat.role} = 'facilitator')`;
    return onceEach(await this.#select(organisationId, led));
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

  /** What is not over, once for each person of the meeting whose it is. */
  async #select(organisationId: string, where: SQL | undefined): Promise<DueAgreement[]> {
    const { orm, tables } = this.#database;
    const { agreement, agreementHolder, meeting, personName, invitation, seat, user } = tables;
    const isHolder = (place: { meetingId: unknown; participantId: unknown }) =>
      sql`${place.meetingId} = ${agreementHolder.meetingId} and ${place.participantId} = ${agreementHolder.participantId}`;
    const byAccount = sql`(select ${user.email} from ${seat} join ${user} on ${user.id} = ${seat.accountId}
      where ${isHolder(seat)} limit 1)`;
    const byInvitation = sql`(select nullif(${invitation.mail}, '') from ${invitation} where ${isHolder(invitation)})`;
    const rows = await orm
      .select({
        ...{ id: agreement.id, meetingId: agreement.meetingId, meetingTitle: meeting.title, school: agreement.school },
        ...{ what: agreement.what, followUpOn: agreement.followUpOn, closed: agreement.closed },
        ...{ accepts: agreement.accepts, answerNote: agreement.answerNote, language: agreement.language },
        ...{ typed: agreement.ownerName, ownerRole: agreement.ownerRole, ownerKey: agreement.ownerKey },
        participantId: sql<string>`coalesce(${agreementHolder.participantId}, '')`,
        name: sql<string | null>`(select ${personName.name} from ${personName} where ${isHolder(personName)})`,
        placed: sql<string>`lower(coalesce(${byAccount}, ${byInvitation}, ''))`,
      })
      .from(agreement)
      .innerJoin(meeting, eq(meeting.id, agreement.meetingId))
      .leftJoin(
        agreementHolder,
        and(eq(agreementHolder.meetingId, agreement.meetingId), eq(agreementHolder.agreementId, agreement.id)),
      )
      .where(and(eq(agreement.organisationId, organisationId), eq(agreement.isOver, false), where))
      .orderBy(agreement.dueOn, agreement.id, agreementHolder.participantId);
    const book = await addressBook(this.#database, organisationId);
    return rows.map(({ typed, name, placed, ...row }) => ({
      ...{ ...row, ownerName: typed || (name ?? '') },
      address: placed || (book.get(row.ownerKey) ?? ''),
    }));
  }
}

/** Each agreement for those whose it is and who can be reached; for one of them where nobody can. */
function reachable(due: readonly DueAgreement[]): DueAgreement[] {
  return [...Map.groupBy(due, ({ id }) => id).values()].flatMap((holders) => {
    const reached = new Map(holders.flatMap((one) => (one.address === '' ? [] : [[one.address, one] as const])));
    return reached.size > 0 ? [...reached.values()] : holders.slice(0, 1);
  });
}

/** Each agreement once, whoever's it is. */
function onceEach(due: readonly DueAgreement[]): DueAgreement[] {
  return [...new Map(due.map((one) => [one.id, one])).values()];
}
