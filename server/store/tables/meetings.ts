// A meeting, its log, the commands it has answered, and its people's names, which stand apart so that they can be erased.

import type { AgreementStatus, Language, MeetingPhase, TableRole } from '../../../src/lib/core/meeting/vocabulary.ts';
import type { MinutesStatus } from '../../../src/lib/core/meeting/model/minutes.ts';
import { NOTHING_WAITS, type MeetingWaits } from '../../../src/lib/core/meeting/waits.ts';
import type { Cols } from '../cols.sqlite.ts';

/** The tables of meetings, for the dialect that `cols` speaks. */
export function meetingTables(cols: Cols) {
  const meeting = cols.table(
    'meeting',
    {
      id: cols.str().primaryKey(),
      organisationId: cols.str().notNull(),
      joinCode: cols.str().notNull(),
      createdAtMs: cols.epochMs().notNull(),
      title: cols.str().notNull(),
      phase: cols.str().$type<MeetingPhase>().notNull(),
      startsAtMs: cols.epochMs().notNull(),
      plannedMs: cols.int().notNull(),
      place: cols.str().notNull(),
      template: cols.str().notNull(),
      forum: cols.str().notNull().default(''),
      school: cols.str().notNull().default(''),
      minutesStatus: cols.str().$type<MinutesStatus>().notNull().default('draft'),
      waits: cols.json<MeetingWaits>().notNull().default(NOTHING_WAITS),
      /** The version of the lists that this row was written for; what an older one left is listed anew at the start. */
      listedVersion: cols.int().notNull().default(0),
    },
    (table) => [
      cols.uniqueIndex('meeting_join_code').on(table.joinCode),
      cols.index('meeting_organisation_starts').on(table.organisationId, table.startsAtMs),
      cols.index('meeting_organisation_phase').on(table.organisationId, table.phase, table.startsAtMs),
    ],
  );

  const meetingId = () =>
    cols
      .str()
      .notNull()
      .references(() => meeting.id, { onDelete: 'cascade' });

  const meetingEvent = cols.table(
    'meeting_event',
    {
      meetingId: meetingId(),
      seq: cols.int().notNull(),
      atMs: cols.epochMs().notNull(),
      byId: cols.str(),
      event: cols.json<unknown>().notNull(),
    },
    (table) => [cols.primaryKey({ columns: [table.meetingId, table.seq] })],
  );

  const meetingCommand = cols.table(
    'meeting_command',
    { meetingId: meetingId(), commandId: cols.str().notNull(), seq: cols.int().notNull() },
    (table) => [cols.primaryKey({ columns: [table.meetingId, table.commandId] })],
  );

  const personName = cols.table(
    'person_name',
    { meetingId: meetingId(), participantId: cols.str().notNull(), name: cols.str().notNull() },
    (table) => [cols.primaryKey({ columns: [table.meetingId, table.participantId] })],
  );

  /** Agreements as lists show them (`listing.ts`). */
  const agreement = cols.table(
    'agreement',
    {
      meetingId: meetingId(),
      id: cols.str().notNull(),
      organisationId: cols.str().notNull(),
      itemId: cols.str(),
      what: cols.str().notNull(),
      /** Whoever is responsible now: a person of the meeting, a name that was typed, or a role at the table. */
      ownerId: cols.str(),
      ownerName: cols.str().notNull(),
      ownerRole: cols.str().$type<TableRole>(),
      ownerKey: cols.str().notNull().default(''),
      followUpOn: cols.str(),
      status: cols.str().$type<AgreementStatus>().notNull(),
      closed: cols.bool().notNull(),
      /** Of one under a closed item: whether whoever is responsible may see the item. */
      ownerSees: cols.bool().notNull().default(true),
      /** Done or dropped. */
      isOver: cols.bool().notNull().default(false),
      /** The follow-up date, and behind all dates where there is none: what lists are ordered by. */
      dueOn: cols.str().notNull().default('9999-12-31'),
      followUpAt: cols.str().notNull().default(''),
      followUpForumId: cols.str(),
      followUpMeetingId: cols.str(),
      forum: cols.str().notNull().default(''),
      /** The school that it is about, else the meeting's. */
      school: cols.str().notNull().default(''),
      sparring: cols.str().notNull().default(''),
      accepts: cols.bool(),
      answerNote: cols.str().notNull().default(''),
      language: cols.str().$type<Language>().notNull().default('da'),
    },
    (table) => [
      cols.primaryKey({ columns: [table.meetingId, table.id] }),
      cols.index('agreement_id').on(table.id),
      // `closed` stands in those that are counted by: whoever may not see all is counted for without a look at the rows.
      cols.index('agreement_due').on(table.organisationId, table.isOver, table.dueOn, table.id, table.closed),
      cols.index('agreement_status').on(table.organisationId, table.status, table.dueOn, table.id, table.closed),
      cols.index('agreement_school').on(table.organisationId, table.school, table.forum, table.closed, table.isOver),
      cols.index('agreement_forum').on(table.organisationId, table.forum, table.isOver, table.dueOn),
      cols.index('agreement_owner').on(table.organisationId, table.ownerName, table.closed),
      cols.index('agreement_person').on(table.organisationId, table.meetingId, table.ownerId, table.closed),
      cols.index('agreement_meeting').on(table.meetingId, table.isOver, table.closed),
      cols.index('agreement_declined').on(table.organisationId, table.accepts, table.isOver),
      cols.index('agreement_follow_up_forum').on(table.followUpForumId),
      cols.index('agreement_follow_up_meeting').on(table.followUpMeetingId),
      cols.index('agreement_key').on(table.organisationId, table.ownerKey),
    ],
  );

  /** The people of its meeting whom an agreement is: one, or all of the role at the table that is responsible. */
  const agreementHolder = cols.table(
    'agreement_holder',
    { meetingId: meetingId(), agreementId: cols.str().notNull(), participantId: cols.str().notNull() },
    (table) => [
      cols.primaryKey({ columns: [table.meetingId, table.agreementId, table.participantId] }),
      cols.index('agreement_holder_person').on(table.meetingId, table.participantId),
    ],
  );

  /** Anonymous answers until they are shown; WITHOUT ROWID, so that a row has no number of its own (`sealed-answers.ts`). */
  const sealedAnswer = cols.table(
    'sealed_answer',
    {
      id: cols.str().primaryKey(),
      meetingId: meetingId(),
      activityId: cols.str().notNull(),
      round: cols.str().notNull(),
      piece: cols.json<unknown>().notNull(),
    },
    (table) => [cols.index('sealed_answer_meeting').on(table.meetingId)],
  );

  return { sealedAnswer, meeting, meetingEvent, meetingCommand, personName, agreement, agreementHolder };
}
