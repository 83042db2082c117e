// Logs in SQLite. Each write is one immediate transaction: the answer, the conflict and the new events are decided under
// the same lock, and the commit is on disk (`synchronous = FULL`) before anyone hears of it.

import { and, asc, eq, gt } from 'drizzle-orm';
import type { Box, SealedPiece } from '../../src/lib/core/meeting/area.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { holdAttachments } from './attachments-store.ts';
import type { Database, Transaction } from './database.ts';
import type { AppendResult, EventStore, MeetingSummary, NewMeeting } from './event-store.ts';
import { prepareStatements, type EventStatements } from './event-statements.ts';
import { changeBox, readBox } from './sealed-answers.ts';
import { writeListing } from './listing.ts';
import { assertNumbered, readStored, takeNameOut } from './stored-event.ts';

export class SqliteEventStore implements EventStore {
  readonly #database: Database;
  readonly #statements: EventStatements;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = prepareStatements(database);
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
      const { agreements: _listed, ...row } = summary;
      tx.insert(table)
        .values({ ...meeting, ...row, createdAtMs: first.at })
        .run();
      writeListing(tx, this.#database.tables, meeting.id, summary);
      this.#insert(tx, meeting.id, events);
      return 'created';
    });
  }

  async append(
    meetingId: string,
    expectedSeq: number,
    commandId: string | null,
    events: RecordedEvent[],
    summary: MeetingSummary | null,
    box?: Box,
  ): Promise<AppendResult> {
    assertNumbered(events, expectedSeq);
    return this.#write((tx) => {
      const answered = commandId === null ? undefined : this.#answer(meetingId, commandId);
      if (answered !== undefined) return { kind: 'done', seq: answered };
      if (this.#lastSeq(meetingId) !== expectedSeq) return { kind: 'conflict' };
      this.#insert(tx, meetingId, events);
      if (commandId !== null) {
        this.#statements.addCommand.run({ meetingId, commandId, seq: expectedSeq + events.length });
      }
      if (box) changeBox(tx, this.#database.tables, meetingId, box);
      if (summary) writeListing(tx, this.#database.tables, meetingId, summary);
      return { kind: 'appended' };
    });
  }

  async answered(meetingId: string, commandId: string): Promise<number | null> {
    return this.#answer(meetingId, commandId) ?? null;
  }

  async sealed(meetingId: string): Promise<SealedPiece[]> {
    return readBox(this.#database, meetingId);
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

  #answer(meetingId: string, commandId: string): number | undefined {
    return this.#statements.answer.get({ meetingId, commandId })?.seq;
  }

  #lastSeq(meetingId: string): number {
    const last = this.#statements.lastSeq.get({ meetingId });
    if (!last) throw new Error(`there is no meeting ${meetingId}`);
    return last.seq;
  }

  #insert(tx: Transaction, meetingId: string, events: RecordedEvent[]): void {
    for (const { seq, at, by, event } of events) {
      const { stored, person } = takeNameOut(event);
      this.#statements.addEvent.run({ meetingId, seq, atMs: at, byId: by, event: stored });
      holdAttachments(tx, this.#database.tables, meetingId, event, at);
      if (person) this.#statements.setName.run({ meetingId, ...person });
    }
  }
}
