// The statements that every command runs, prepared once: building them anew cost more than SQLite needs to run them.
// There is one connection, so what is prepared on it takes part in the transaction that is open on it.

import { and, desc, eq, sql } from 'drizzle-orm';
import type { Database } from './database.ts';

/** The hot statements of the event store. */
export function prepareStatements({ orm, tables }: Database) {
  const { meetingEvent, meetingCommand, personName } = tables;
  const given = sql.placeholder;
  return {
    answer: orm
      .select({ seq: meetingCommand.seq })
      .from(meetingCommand)
      .where(and(eq(meetingCommand.meetingId, given('meetingId')), eq(meetingCommand.commandId, given('commandId'))))
      .prepare(),
    lastSeq: orm
      .select({ seq: meetingEvent.seq })
      .from(meetingEvent)
      .where(eq(meetingEvent.meetingId, given('meetingId')))
      .orderBy(desc(meetingEvent.seq))
      .limit(1)
      .prepare(),
    addEvent: orm
      .insert(meetingEvent)
      .values({
        meetingId: given('meetingId'),
        seq: given('seq'),
        atMs: given('atMs'),
        byId: given('byId'),
        event: given('event'),
      })
      .prepare(),
    addCommand: orm
      .insert(meetingCommand)
      .values({ meetingId: given('meetingId'), commandId: given('commandId'), seq: given('seq') })
      .prepare(),
    setName: orm
      .insert(personName)
      .values({ meetingId: given('meetingId'), participantId: given('participantId'), name: given('name') })
      .onConflictDoUpdate({
        target: [personName.meetingId, personName.participantId],
        set: { name: sql`excluded.name` },
      })
      .prepare(),
  };
}
export type EventStatements = ReturnType<typeof prepareStatements>;
