// What stands in a stretch of days, for the wheel of the year: meetings and follow-up dates, counted by day and named up to a
// limit, so that a year with thousands of agreements is as quick as one with ten.

import { and, asc, between, count, desc, eq, gte, inArray, lt, max, ne, type SQL } from 'drizzle-orm';
import type { AgreementStatus, MeetingPhase, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Span } from '../../src/lib/core/year/year.ts';
import type { AgreementViewer } from './agreement-directory.ts';
import { personName, seenBy } from './agreement-people.ts';
import type { Database } from './database.ts';

/** Who looks: the staff see drafts, and the agreements under closed items. */
export interface YearViewer {
  readonly seesDrafts: boolean;
  readonly agreements: AgreementViewer;
}

export interface YearMeeting {
  readonly id: string;
  readonly title: string;
  readonly phase: MeetingPhase;
  readonly startsAtMs: number;
  readonly template: string;
  readonly forum: string;
  readonly school: string;
}

export interface YearFollowUp {
  readonly id: string;
  readonly what: string;
  readonly day: string;
  readonly status: AgreementStatus;
  readonly closed: boolean;
  readonly template: string;
  readonly ownerName: string;
  readonly ownerRole: TableRole | null;
}

/** What was dropped has no date any more. */
const DATED: readonly AgreementStatus[] = ['open', 'inProgress', 'done', 'carriedOver'];

export class YearDirectory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The meetings that begin from one instant until another, the first one first. */
  async meetings(organisationId: string, fromMs: number, untilMs: number, viewer: YearViewer): Promise<YearMeeting[]> {
    const { meeting } = this.#database.tables;
    const { id, title, phase, startsAtMs, template, forum, school } = meeting;
    return this.#database.orm
      .select({ id, title, phase, startsAtMs, template, forum, school })
      .from(meeting)
      .where(
        and(this.#ofMeetings(organisationId, viewer), gte(meeting.startsAtMs, fromMs), lt(meeting.startsAtMs, untilMs)),
      )
      .orderBy(asc(meeting.startsAtMs), asc(meeting.id));
  }

  /** When the last meeting of each forum is, or was, by the name that the meeting carries. */
  async lastOfFora(organisationId: string, viewer: YearViewer): Promise<{ forum: string; lastMs: number }[]> {
    const { meeting } = this.#database.tables;
    const rows = await this.#database.orm
      .select({ forum: meeting.forum, lastMs: max(meeting.startsAtMs) })
      .from(meeting)
      .where(and(this.#ofMeetings(organisationId, viewer), ne(meeting.forum, '')))
      .groupBy(meeting.forum)
      .orderBy(desc(max(meeting.startsAtMs)));
    return rows.map(({ forum, lastMs }) => ({ forum, lastMs: lastMs ?? 0 }));
  }

  /** How many follow-up dates stand on each day, by the status of their agreements. */
  async countFollowUps(
    organisationId: string,
    span: Span,
    viewer: YearViewer,
  ): Promise<{ day: string; status: AgreementStatus; count: number }[]> {
    const { agreement } = this.#database.tables;
    return this.#database.orm
      .select({ day: agreement.dueOn, status: agreement.status, count: count() })
      .from(agreement)
      .where(await this.#ofAgreements(organisationId, span, viewer))
      .groupBy(agreement.status, agreement.dueOn);
  }

  /** The agreements that are followed up in the span, the first one first. */
  async followUps(organisationId: string, span: Span, viewer: YearViewer, limit: number): Promise<YearFollowUp[]> {
    const { agreement, meeting } = this.#database.tables;
    const rows = await this.#database.orm
      .select({
        ...{ id: agreement.id, what: agreement.what, day: agreement.dueOn, status: agreement.status },
        ...{ closed: agreement.closed, ownerName: agreement.ownerName, ownerRole: agreement.ownerRole },
        ...{ name: personName(this.#database), template: meeting.template },
      })
      .from(agreement)
      .innerJoin(meeting, eq(meeting.id, agreement.meetingId))
      .where(await this.#ofAgreements(organisationId, span, viewer))
      .orderBy(asc(agreement.dueOn), asc(agreement.id))
      .limit(limit);
    return rows.map(({ name, ...row }) => ({ ...row, ownerName: row.ownerName || (name ?? '') }));
  }

  #ofMeetings(organisationId: string, { seesDrafts }: YearViewer): SQL | undefined {
    const { meeting } = this.#database.tables;
    return and(eq(meeting.organisationId, organisationId), seesDrafts ? undefined : ne(meeting.phase, 'draft'));
  }

  async #ofAgreements(organisationId: string, { from, to }: Span, viewer: YearViewer): Promise<SQL | undefined> {
    const { agreement } = this.#database.tables;
    return and(
      eq(agreement.organisationId, organisationId),
      inArray(agreement.status, [...DATED]),
      between(agreement.dueOn, from, to),
      await seenBy(this.#database, viewer.agreements),
    );
  }
}
