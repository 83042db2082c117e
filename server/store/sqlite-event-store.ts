// Logs in SQLite. The conflict and the new events of a write are decided under one lock, and its commit is on disk before
// anyone hears of it. Writes of several meetings share commits, and the process goes on while the disk works.

import { and, asc, eq, gt } from 'drizzle-orm';
import type { SealedPiece } from '../../src/lib/core/meeting/area.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { holdAttachments } from './attachments-store.ts';
import { writeAuditOfEvent } from './audit-of-event.ts';
import type { Database, Transaction } from './database.ts';
import { prepareStatements, type EventStatements } from './event-statements.ts';
import type { AppendResult, Entry, EventStore, MeetingSummary, NewMeeting } from './event-store.ts';
import { GroupCommit } from './group-commit.ts';
import { changeBox, readBox } from './sealed-answers.ts';
import { writeListing } from './listing.ts';
import { writePublication } from './publications-store.ts';
import { assertNumbered, readStored, takeNameOut } from './stored-event.ts';

export class SqliteEventStore implements EventStore {
  readonly #database: Database;
  readonly #statements: EventStatements;
  readonly #commits: GroupCommit;
  /** Appends that may be committed and not on disk. */
  #underWay = 0;

  constructor(database: Database) {
    this.#database = database;
    this.#commits = new GroupCommit(database);
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
    entries: readonly Entry[],
    summary: MeetingSummary | null,
  ): Promise<AppendResult> {
    assertNumbered(
      entries.flatMap(({ events }) => events),
      expectedSeq,
    );
    let result: AppendResult = 'conflict';
    this.#underWay += 1;
    await this.#commits.add((tx) => {
      result = this.#appendNow(tx, meetingId, expectedSeq, entries, summary);
    });
    // Not counted down after a failure: what was committed then may never reach the disk.
    this.#underWay -= 1;
    return result;
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
    if (this.#underWay > 0) await this.#database.reachDisk();
    const people = await orm.select().from(personName).where(eq(personName.meetingId, meetingId));
    const names = new Map(people.map(({ participantId, name }) => [participantId, name]));
    return rows.map(({ seq, atMs, byId, event }) => ({
      seq,
      at: atMs,
      by: byId,
      event: readStored(event, (participantId) => names.get(participantId)),
    }));
  }

  #appendNow(
    tx: Transaction,
    meetingId: string,
    expectedSeq: number,
    entries: readonly Entry[],
    summary: MeetingSummary | null,
  ): AppendResult {
    const isDone = ({ commandId }: Entry) => commandId !== null && this.#answer(meetingId, commandId) !== undefined;
    if (this.#lastSeq(meetingId) !== expectedSeq || entries.some(isDone)) return 'conflict';
    let seq = expectedSeq;
    for (const { commandId, events, box } of entries) {
      this.#insert(tx, meetingId, events);
      seq += events.length;
      if (commandId !== null) this.#statements.addCommand.run({ meetingId, commandId, seq });
      if (box) changeBox(tx, this.#database.tables, meetingId, box);
    }
    if (summary) writeListing(tx, this.#database.tables, meetingId, summary);
    return 'appended';
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

  #insert(tx: Transaction, meetingId: string, events: readonly RecordedEvent[]): void {
    for (const recorded of events) {
      const { seq, at, by, event } = recorded;
      const { stored, person } = takeNameOut(event);
      this.#statements.addEvent.run({ meetingId, seq, atMs: at, byId: by, event: stored });
      holdAttachments(tx, this.#database.tables, meetingId, event, at);
      writePublication(tx, this.#database.tables, meetingId, event, at);
      writeAuditOfEvent(tx, this.#database.tables, meetingId, recorded);
      if (person) this.#statements.setName.run({ meetingId, ...person });
    }
  }
}
