// Logs in SQLite. Each write is one immediate transaction: the answer, the conflict and the new events are decided under
// the same lock, and the commit is on disk (`synchronous = FULL`) before anyone hears of it.

import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { holdAttachments } from './attachments-store.ts';
import type { Database, Transaction } from './database.ts';
import type { AppendResult, EventStore, MeetingSummary, NewMeeting } from './event-store.ts';
import { LISTED_VERSION, listAgreements, writeListing } from './listing.ts';
import { assertNumbered, readStored, takeNameOut } from './stored-event.ts';

export class SqliteEventStore implements EventStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async create(
    meeting: NewMeeting,
    events: RecordedEvent[],
    summary: MeetingSummary,
  ): Promise<'created' | 'codeTaken'> {
    assertNumbered(events, 0);
    const [first] = events;
    if (!first) throw new Error(`meeting ${meeting.id} has no first event`);
    const { meeting: table } = this.#database.tables;
    return this.#write((tx) => {
      const taken = tx.select({ id: table.id }).from(table).where(eq(table.joinCode, meeting.joinCode)).get();
      if (taken && taken.id !== meeting.id) return 'codeTaken';
      const { agreements, ...row } = summary;
      tx.insert(table)
        .values({ ...meeting, ...row, createdAtMs: first.at, listedVersion: LISTED_VERSION })
        .run();
      if (agreements) listAgreements(tx, this.#database.tables, meeting, agreements);
      this.#insert(tx, meeting.id, events);
      return 'created';
    });
  }

  async append(
    meetingId: string,
    expectedSeq: number,
    commandId: string | null,
    events: RecordedEvent[],
    summary: MeetingSummary,
  ): Promise<AppendResult> {
    assertNumbered(events, expectedSeq);
    const { meetingCommand } = this.#database.tables;
    return this.#write((tx) => {
      const answered = commandId === null ? undefined : this.#answer(tx, meetingId, commandId);
      if (answered !== undefined) return { kind: 'done', seq: answered };
      if (this.#lastSeq(tx, meetingId) !== expectedSeq) return { kind: 'conflict' };
      this.#insert(tx, meetingId, events);
      if (commandId !== null) {
        tx.insert(meetingCommand)
          .values({ meetingId, commandId, seq: expectedSeq + events.length })
          .run();
      }
      writeListing(tx, this.#database.tables, meetingId, summary);
      return { kind: 'appended' };
    });
  }

  async answered(meetingId: string, commandId: string): Promise<number | null> {
    return this.#answer(this.#database.orm, meetingId, commandId) ?? null;
  }

  async read(meetingId: string, afterSeq: number): Promise<RecordedEvent[]> {
    const { orm, tables } = this.#database;
    const { meetingEvent, personName } = tables;
    // The names second: a name is never older than the event that speaks of it.
    const rows = await orm
      .select()
      .from(meetingEvent)
      .where(and(eq(meetingEvent.meetingId, meetingId), gt(meetingEvent.seq, afterSeq)))
      .orderBy(asc(meetingEvent.seq));
    const people = await orm.select().from(personName).where(eq(personName.meetingId, meetingId));
    const names = new Map(people.map(({ participantId, name }) => [participantId, name]));
    return rows.map(({ seq, atMs, byId, event }) => ({
      seq,
      at: atMs,
      by: byId,
      event: readStored(event, (participantId) => names.get(participantId)),
    }));
  }

  #write<Result>(body: (tx: Transaction) => Result): Result {
    return this.#database.orm.transaction(body, { behavior: 'immediate' });
  }

  #answer(from: Transaction | Database['orm'], meetingId: string, commandId: string): number | undefined {
    const { meetingCommand } = this.#database.tables;
    return from
      .select({ seq: meetingCommand.seq })
      .from(meetingCommand)
      .where(and(eq(meetingCommand.meetingId, meetingId), eq(meetingCommand.commandId, commandId)))
      .get()?.seq;
  }

  #lastSeq(tx: Transaction, meetingId: string): number {
    const { meetingEvent } = this.#database.tables;
    const last = tx
      .select({ seq: meetingEvent.seq })
      .from(meetingEvent)
      .where(eq(meetingEvent.meetingId, meetingId))
      .orderBy(desc(meetingEvent.seq))
      .limit(1)
      .get();
    if (!last) throw new Error(`there is no meeting ${meetingId}`);
    return last.seq;
  }

  #insert(tx: Transaction, meetingId: string, events: RecordedEvent[]): void {
    const { meetingEvent, personName } = this.#database.tables;
    for (const { seq, at, by, event } of events) {
      const { stored, person } = takeNameOut(event);
      tx.insert(meetingEvent).values({ meetingId, seq, atMs: at, byId: by, event: stored }).run();
      holdAttachments(tx, this.#database.tables, meetingId, event, at);
      if (!person) continue;
      tx.insert(personName)
        .values({ meetingId, ...person })
        .onConflictDoUpdate({ target: [personName.meetingId, personName.participantId], set: { name: person.name } })
        .run();
    }
  }
}
