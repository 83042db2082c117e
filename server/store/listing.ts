// The rows of a meeting that lists read. They follow from the log and are written in the same transaction as it (rule ST11),
// so they can always be made again: at the start, for meetings that a version with other lists has written.

import { eq, lt } from 'drizzle-orm';
import type { Database, Transaction } from './database.ts';
import type { EventStore, MeetingSummary } from './event-store.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { Tables } from './schema.sqlite.ts';

/** Raised when lists are to hold more than before: what is listed under a lower number is listed anew. */
export const LISTED_VERSION = 5;

/** Makes the rows of a meeting those of its newest event. */
export function writeListing(tx: Transaction, tables: Tables, meetingId: string, summary: MeetingSummary): void {
  const { agreements, ...row } = summary;
  const { meeting, agreement, agreementHolder } = tables;
  const listed = { ...row, listedVersion: LISTED_VERSION };
  const updated = tx
    .update(meeting)
    .set(listed)
    .where(eq(meeting.id, meetingId))
    .returning({ organisationId: meeting.organisationId })
    .get();
  tx.delete(agreement).where(eq(agreement.meetingId, meetingId)).run();
  tx.delete(agreementHolder).where(eq(agreementHolder.meetingId, meetingId)).run();
  for (const { holders, ...entry } of agreements) {
    tx.insert(agreement)
      .values({ ...entry, ...updated, meetingId })
      .run();
    const rows = holders.map((participantId) => ({ meetingId, agreementId: entry.id, participantId }));
    if (rows.length > 0) tx.insert(agreementHolder).values(rows).run();
  }
}

/** Lists anew what an earlier version has listed; `summarise` folds a whole log. */
export async function relistOutdated(
  { orm, tables }: Database,
  store: EventStore,
  summarise: (log: RecordedEvent[]) => MeetingSummary,
): Promise<void> {
  const { id, listedVersion } = tables.meeting;
  const outdated = await orm.select({ id }).from(tables.meeting).where(lt(listedVersion, LISTED_VERSION));
  for (const meeting of outdated) {
    const summary = summarise(await store.read(meeting.id, 0));
    orm.transaction((tx) => writeListing(tx, tables, meeting.id, summary), { behavior: 'immediate' });
  }
}
