// What the overview page asks the lists for: the next meetings, those that somebody has to do something in, and their own
// agreements. Every question goes by an index; no meeting is opened for any of them.

import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm';
import type { MinutesStatus } from '../../src/lib/core/meeting/model/minutes.ts';
import type { MeetingPhase, SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { MeetingWaits } from '../../src/lib/core/meeting/waits.ts';
import { isTheirs } from './agreement-people.ts';
import type { Database } from './database.ts';

/** A meeting as tasks are told from it, with the seat of whoever asks; null where nobody leads it. */
export interface WaitingMeeting {
  readonly id: string;
  readonly title: string;
  readonly phase: MeetingPhase;
  readonly startsAtMs: number;
  readonly plannedMs: number;
  readonly template: string;
  readonly school: string;
  readonly minutesStatus: MinutesStatus;
  readonly waits: MeetingWaits;
  readonly publicVersion: number | null;
  readonly role: SeatRole | null;
  readonly participantId: string | null;
}

/** An agreement as a task is told from it. */
export interface WaitingAgreement {
  readonly id: string;
  readonly what: string;
  readonly followUpOn: string | null;
  readonly accepts: boolean | null;
}

/** More than anybody reads. */
const MOST = 200;

export class OverviewStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The meetings in which this account has a seat: those to come, those whose minutes are out, and those begun since. */
  async ownMeetings(organisationId: string, accountId: string, sinceMs: number): Promise<WaitingMeeting[]> {
    const { orm, tables } = this.#database;
    const { meeting, seat } = tables;
    return orm
      .select({ ...this.#columns(), role: seat.role, participantId: seat.participantId })
      .from(seat)
      .innerJoin(meeting, eq(meeting.id, seat.meetingId))
      .leftJoin(tables.publication, this.#isPublic())
      .where(
        and(
          ...[eq(seat.accountId, accountId), ne(seat.role, 'screen'), eq(meeting.organisationId, organisationId)],
          or(ne(meeting.phase, 'closed'), eq(meeting.minutesStatus, 'comments'), gte(meeting.startsAtMs, sinceMs)),
        ),
      );
  }

  /** The meetings between these moments that no account leads: those planned in one go, or by another program. */
  async unledMeetings(
    organisationId: string,
    { fromMs, untilMs }: { fromMs: number; untilMs: number },
  ): Promise<WaitingMeeting[]> {
    const { orm, tables } = this.#database;
    const { meeting, seat } = tables;
    const leader = orm
      .select({ one: sql`1` })
      .from(seat)
      .where(and(eq(seat.meetingId, meeting.id), eq(seat.role, 'facilitator'), isNotNull(seat.accountId)));
    return orm
      .select({
        ...this.#columns(),
        role: sql<SeatRole | null>`null`,
        participantId: sql<string | null>`null`,
      })
      .from(meeting)
      .leftJoin(tables.publication, this.#isPublic())
      .where(
        and(
          eq(meeting.organisationId, organisationId),
          ...[gte(meeting.startsAtMs, fromMs), lte(meeting.startsAtMs, untilMs), notExists(leader)],
        ),
      )
      .orderBy(desc(meeting.startsAtMs))
      .limit(MOST);
  }

  /** Whom of these meetings an address is known of that no invitation has gone to, by their place. */
  async neverMailed(meetingIds: readonly string[]): Promise<{ meetingId: string; participantId: string }[]> {
    const { orm, tables } = this.#database;
    const { invitation, mail } = tables;
    const sent = orm
      .select({ one: sql`1` })
      .from(mail)
      .where(
        and(
          ...[eq(mail.meetingId, invitation.meetingId), eq(mail.participantId, invitation.participantId)],
          eq(mail.kind, 'invitation'),
        ),
      );
    return orm
      .select({ meetingId: invitation.meetingId, participantId: invitation.participantId })
      .from(invitation)
      .where(and(inArray(invitation.meetingId, [...meetingIds]), ne(invitation.mail, ''), notExists(sent)));
  }

  /** What somebody is responsible for and may see, and that is not over: what they have not answered, and what is due by a day. */
  async ownAgreements(organisationId: string, address: string, until: string): Promise<WaitingAgreement[]> {
    const { agreement } = this.#database.tables;
    return this.#agreements(
      and(
        ...[await isTheirs(this.#database, organisationId, address), eq(agreement.isOver, false)],
        or(isNull(agreement.accepts), and(eq(agreement.accepts, true), lte(agreement.dueOn, until))),
      ),
    );
  }

  /** What has been declined in meetings that this account leads, and is not over. */
  async declined(organisationId: string, accountId: string): Promise<WaitingAgreement[]> {
    const { agreement, seat } = this.#database.tables;
    const led = sql`${agreement.meetingId} in (select ${seat.meetingId} from ${seat}
      where ${seat.accountId} = ${accountId} and ${seat.role} = 'facilitator')`;
    return this.#agreements(
      and(
        ...[eq(agreement.organisationId, organisationId), eq(agreement.accepts, false), eq(agreement.isOver, false)],
        led,
      ),
    );
  }

  #agreements(where: ReturnType<typeof and>): Promise<WaitingAgreement[]> {
    const { orm, tables } = this.#database;
    const { id, what, followUpOn, accepts, dueOn } = tables.agreement;
    return orm
      .select({ id, what, followUpOn, accepts })
      .from(tables.agreement)
      .where(where)
      .orderBy(asc(dueOn), asc(id))
      .limit(MOST);
  }

  #columns() {
    const { meeting, publication } = this.#database.tables;
    const { id, title, phase, startsAtMs, plannedMs, template, school, minutesStatus, waits } = meeting;
    return {
      ...{ id, title, phase, startsAtMs, plannedMs, template, school, minutesStatus, waits },
      publicVersion: publication.version,
    };
  }

  #isPublic() {
    const { meeting, publication } = this.#database.tables;
    return and(eq(publication.meetingId, meeting.id), isNull(publication.withdrawnAtMs));
  }
}
