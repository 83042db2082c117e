// The meetings with schools between two days, as coverage counts them: told from the lists alone, no meeting is opened for it.

import { and, count, eq, gte, inArray, isNull, lt, ne } from 'drizzle-orm';
import type { MeetingPhase } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Database } from './database.ts';

export interface SchoolMeeting {
  readonly id: string;
  readonly title: string;
  readonly phase: MeetingPhase;
  readonly startsAtMs: number;
  readonly school: string;
  readonly template: string;
  /** Where its minutes stand in public; null where they do not. */
  readonly publicId: string | null;
}

export class CoverageStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The organisation's meetings that name a school and begin in this span. */
  async meetings(
    organisationId: string,
    { fromMs, untilMs }: { fromMs: number; untilMs: number },
  ): Promise<SchoolMeeting[]> {
    const { orm, tables } = this.#database;
    const { meeting, publication } = tables;
    const { id, title, phase, startsAtMs, school, template } = meeting;
    return orm
      .select({ id, title, phase, startsAtMs, school, template, publicId: publication.publicId })
      .from(meeting)
      .leftJoin(publication, and(eq(publication.meetingId, meeting.id), isNull(publication.withdrawnAtMs)))
      .where(
        and(
          ...[eq(meeting.organisationId, organisationId), ne(meeting.school, '')],
          ...[gte(meeting.startsAtMs, fromMs), lt(meeting.startsAtMs, untilMs)],
        ),
      );
  }

  /** How many agreements of each of these meetings are not over; those under closed items only for who sees them. */
  async openAgreements(meetingIds: readonly string[], seesClosed: boolean): Promise<Map<string, number>> {
    const { orm, tables } = this.#database;
    const { agreement } = tables;
    const rows = await orm
      .select({ meetingId: agreement.meetingId, open: count() })
      .from(agreement)
      .where(
        and(
          ...[inArray(agreement.meetingId, [...meetingIds]), eq(agreement.isOver, false)],
          ...(seesClosed ? [] : [eq(agreement.closed, false)]),
        ),
      )
      .groupBy(agreement.meetingId);
    return new Map(rows.map(({ meetingId, open }) => [meetingId, open]));
  }
}
