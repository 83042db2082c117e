// A meeting, its log, the commands it has answered, and its people's names, which stand apart so that they can be erased.

import type { AgreementStatus, MeetingPhase } from '../../../src/lib/core/meeting/vocabulary.ts';
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
      /** The version of the lists that this row was written for; what an older one left is listed anew at the start. */
      listedVersion: cols.int().notNull().default(0),
    },
    (table) => [
      cols.uniqueIndex('meeting_join_code').on(table.joinCode),
      cols.index('meeting_organisation_starts').on(table.organisationId, table.startsAtMs),
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

  const agreement = cols.table(
    'agreement',
    {
      meetingId: meetingId(),
      id: cols.str().notNull(),
      organisationId: cols.str().notNull(),
      itemId: cols.str(),
      what: cols.str().notNull(),
      ownerId: cols.str(),
      ownerName: cols.str().notNull(),
      followUpOn: cols.str(),
      status: cols.str().$type<AgreementStatus>().notNull(),
      closed: cols.bool().notNull(),
    },
    (table) => [
      cols.primaryKey({ columns: [table.meetingId, table.id] }),
      cols.index('agreement_id').on(table.id),
      cols.index('agreement_organisation_follow_up').on(table.organisationId, table.followUpOn),
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

  return { sealedAnswer, meeting, meetingEvent, meetingCommand, personName, agreement };
}
