// Agreements over all meetings of an organisation, for follow-up. Names of owners who are people of their meeting come from
// the table of names, so that an erased name is gone here too.

import { and, asc, eq, inArray, lt, or, sql, type SQL } from 'drizzle-orm';
import type { AgreementStatus } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Database } from './database.ts';

/** An agreement with the meeting that it was made in. Days are "YYYY-MM-DD". */
export interface AgreementEntry {
  id: string;
  meetingId: string;
  meetingTitle: string;
  forum: string;
  school: string;
  itemId: string | null;
  what: string;
  owner: { participantId?: string; name: string } | null;
  followUpOn: string | null;
  status: AgreementStatus;
  /** It hangs on a closed item. */
  closed: boolean;
}

/** What is asked for; what is left out does not matter. `owner` is a name as it stands, or a participant's id. */
export interface AgreementFilter {
  status?: AgreementStatus;
  owner?: string;
  school?: string;
  forum?: string;
  /** Days before this one; agreements without a date are left out. */
  dueBefore?: string;
}

export class AgreementDirectory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The organisation's agreements that fit, the earliest follow-up first and those without a date last. */
  async list(
    organisationId: string,
    filter: AgreementFilter,
    page: { limit: number; offset: number },
  ): Promise<AgreementEntry[]> {
    const { agreement } = this.#database.tables;
    return this.#select(and(eq(agreement.organisationId, organisationId), ...this.#conditions(filter)), page);
  }

  /** The organisation's agreement, or null. */
  async find(organisationId: string, agreementId: string): Promise<AgreementEntry | null> {
    const { agreement } = this.#database.tables;
    const theirs = and(eq(agreement.id, agreementId), eq(agreement.organisationId, organisationId));
    const [entry] = await this.#select(theirs, { limit: 1, offset: 0 });
    return entry ?? null;
  }

  /** The organisation's meetings that an agreement with one of these statuses was made in. */
  async meetingsWith(organisationId: string, statuses: readonly AgreementStatus[]): Promise<Set<string>> {
    const { orm, tables } = this.#database;
    const { agreement } = tables;
    const rows = await orm
      .selectDistinct({ meetingId: agreement.meetingId })
      .from(agreement)
      .where(and(eq(agreement.organisationId, organisationId), inArray(agreement.status, [...statuses])));
    return new Set(rows.map(({ meetingId }) => meetingId));
  }

  #conditions({ status, owner, school, forum, dueBefore }: AgreementFilter): (SQL | undefined)[] {
    const { agreement, meeting, personName } = this.#database.tables;
    return [
      status && eq(agreement.status, status),
      school && eq(meeting.school, school),
      forum && eq(meeting.forum, forum),
      dueBefore && lt(agreement.followUpOn, dueBefore),
      owner && or(eq(agreement.ownerId, owner), eq(agreement.ownerName, owner), eq(personName.name, owner)),
    ].filter((condition) => condition !== undefined && condition !== '');
  }

  async #select(where: SQL | undefined, { limit, offset }: { limit: number; offset: number }) {
    const { orm, tables } = this.#database;
    const { agreement, meeting, personName } = tables;
    const rows = await orm
      .select({
        agreement,
        name: personName.name,
        meetingTitle: meeting.title,
        forum: meeting.forum,
        school: meeting.school,
      })
      .from(agreement)
      .innerJoin(meeting, eq(meeting.id, agreement.meetingId))
      .leftJoin(
        personName,
        and(eq(personName.meetingId, agreement.meetingId), eq(personName.participantId, agreement.ownerId)),
      )
      .where(where)
      .orderBy(sql`${agreement.followUpOn} is null`, asc(agreement.followUpOn), asc(agreement.id))
      .limit(limit)
      .offset(offset);
    return rows.map(
      ({ agreement: { organisationId: _organisationId, ownerId, ownerName, ...rest }, name, ...from }) => ({
        ...rest,
        ...from,
        owner: ownerId !== null ? { participantId: ownerId, name: name ?? '' } : ownerName ? { name: ownerName } : null,
      }),
    );
  }
}
