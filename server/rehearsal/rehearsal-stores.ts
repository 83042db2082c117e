// Where a rehearsal is stored: in memory, by the same stores and the same rules as a meeting, so that nothing of it ever
// touches the disk, also when the server is killed (rule RH1). Each of these takes a rehearsal's things to memory and all
// else to the disk.

import type { SealedPiece } from '../../src/lib/core/meeting/area.ts';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { isRehearsal } from '../../src/lib/core/meeting/rehearsal.ts';
import type { Database } from '../store/database.ts';
import type { AppendResult, Entry, MeetingSummary, NewMeeting } from '../store/event-store.ts';
import { MeetingDirectory, type MeetingEntry } from '../store/meeting-directory.ts';
import type { KeptVersion, NoteVersion } from '../store/note-versions-store.ts';
import { SeatsStore, type Seat } from '../store/seats-store.ts';
import { SqliteEventStore } from '../store/sqlite-event-store.ts';
import type { Addition, MovedText } from '../store/notes-store.ts';
import { SqliteNotesStore } from '../store/sqlite-notes-store.ts';
import { MinutesVersionsStore } from '../store/minutes-versions-store.ts';
import { SqliteNoteVersionsStore } from '../store/sqlite-note-versions-store.ts';

export class EventsOrRehearsal extends SqliteEventStore {
  readonly #memory: SqliteEventStore;

  constructor(database: Database, memory: Database) {
    super(database);
    this.#memory = new SqliteEventStore(memory);
  }

  override create(meeting: NewMeeting, events: RecordedEvent[], summary: MeetingSummary) {
    return isRehearsal(meeting.id)
      ? this.#memory.create(meeting, events, summary)
      : super.create(meeting, events, summary);
  }

  override append(
    meetingId: string,
    expectedSeq: number,
    entries: readonly Entry[],
    summary: MeetingSummary | null,
  ): Promise<AppendResult> {
    return isRehearsal(meetingId)
      ? this.#memory.append(meetingId, expectedSeq, entries, summary)
      : super.append(meetingId, expectedSeq, entries, summary);
  }

  override sealed(meetingId: string): Promise<SealedPiece[]> {
    return isRehearsal(meetingId) ? this.#memory.sealed(meetingId) : super.sealed(meetingId);
  }

  override answered(meetingId: string, commandId: string): Promise<number | null> {
    return isRehearsal(meetingId) ? this.#memory.answered(meetingId, commandId) : super.answered(meetingId, commandId);
  }

  override read(meetingId: string, afterSeq: number): Promise<RecordedEvent[]> {
    return isRehearsal(meetingId) ? this.#memory.read(meetingId, afterSeq) : super.read(meetingId, afterSeq);
  }
}

export class NotesOrRehearsal extends SqliteNotesStore {
  readonly #memory: SqliteNotesStore;

  constructor(database: Database, memory: Database) {
    super(database);
    this.#memory = new SqliteNotesStore(memory);
  }

  override load(docName: string): Promise<Uint8Array[]> {
    return isRehearsal(docName) ? this.#memory.load(docName) : super.load(docName);
  }

  override movedFrom(docName: string): Promise<MovedText[]> {
    return isRehearsal(docName) ? this.#memory.movedFrom(docName) : super.movedFrom(docName);
  }

  override append(docName: string, updates: Uint8Array[]): Promise<void> {
    return isRehearsal(docName) ? this.#memory.append(docName, updates) : super.append(docName, updates);
  }

  /** The documents of one text are one meeting's. */
  override appendTogether(additions: readonly Addition[]): Promise<void> {
    return additions.some(({ docName }) => isRehearsal(docName))
      ? this.#memory.appendTogether(additions)
      : super.appendTogether(additions);
  }

  override compact(docName: string): Promise<void> {
    return isRehearsal(docName) ? this.#memory.compact(docName) : super.compact(docName);
  }
}

export class VersionsOrRehearsal extends SqliteNoteVersionsStore {
  readonly #memory: SqliteNoteVersionsStore;

  constructor(database: Database, memory: Database) {
    super(database);
    this.#memory = new SqliteNoteVersionsStore(memory);
  }

  override add(meetingId: string, version: Omit<KeptVersion, 'id'>): Promise<number> {
    return isRehearsal(meetingId) ? this.#memory.add(meetingId, version) : super.add(meetingId, version);
  }

  override list(meetingId: string, fragment: string): Promise<NoteVersion[]> {
    return isRehearsal(meetingId) ? this.#memory.list(meetingId, fragment) : super.list(meetingId, fragment);
  }

  override read(meetingId: string, id: number): Promise<KeptVersion | null> {
    return isRehearsal(meetingId) ? this.#memory.read(meetingId, id) : super.read(meetingId, id);
  }

  override remove(meetingId: string, ids: readonly number[]): Promise<void> {
    return isRehearsal(meetingId) ? this.#memory.remove(meetingId, ids) : super.remove(meetingId, ids);
  }
}

export class MinutesOrRehearsal extends MinutesVersionsStore {
  readonly #memory: MinutesVersionsStore;

  constructor(database: Database, memory: Database) {
    super(database);
    this.#memory = new MinutesVersionsStore(memory);
  }

  override keep(version: Parameters<MinutesVersionsStore['keep']>[0]): Promise<void> {
    return isRehearsal(version.meetingId) ? this.#memory.keep(version) : super.keep(version);
  }

  override read(meetingId: string, hash: string): Promise<string | null> {
    return isRehearsal(meetingId) ? this.#memory.read(meetingId, hash) : super.read(meetingId, hash);
  }
}

export class SeatsOrRehearsal extends SeatsStore {
  readonly #memory: SeatsStore;
  readonly #onSeen: (seat: Seat) => void;

  /** `onSeen` is told of each seat of a rehearsal that is used. */
  constructor(database: Database, memory: Database, onSeen: (seat: Seat) => void) {
    super(database);
    this.#memory = new SeatsStore(memory);
    this.#onSeen = onSeen;
  }

  override add(seat: Seat, nowMs: number): Promise<boolean> {
    return isRehearsal(seat.meetingId) ? this.#memory.add(seat, nowMs) : super.add(seat, nowMs);
  }

  override async find(seatId: string): Promise<Seat | null> {
    const rehearsing = await this.#memory.find(seatId);
    if (rehearsing) this.#onSeen(rehearsing);
    return rehearsing ?? super.find(seatId);
  }

  override ofAccount(meetingId: string, accountId: string): Promise<Seat[]> {
    return isRehearsal(meetingId)
      ? this.#memory.ofAccount(meetingId, accountId)
      : super.ofAccount(meetingId, accountId);
  }

  override async ofPerson(accountId: string): Promise<Seat[]> {
    return [...(await super.ofPerson(accountId)), ...(await this.#memory.ofPerson(accountId))];
  }

  override async renew(seatId: string): Promise<void> {
    await this.#memory.renew(seatId);
    await super.renew(seatId);
  }

  override makeParticipants(seat: Seat): Promise<void> {
    return isRehearsal(seat.meetingId) ? this.#memory.makeParticipants(seat) : super.makeParticipants(seat);
  }

  override async remove(seatId: string): Promise<void> {
    await this.#memory.remove(seatId);
    await super.remove(seatId);
  }
}

/** Lists know nothing of rehearsals; links and codes lead to them. */
export class DirectoryWithRehearsals extends MeetingDirectory {
  readonly #memory: MeetingDirectory;

  constructor(database: Database, memory: Database) {
    super(database);
    this.#memory = new MeetingDirectory(memory);
  }

  override find(meetingId: string): Promise<MeetingEntry | null> {
    return isRehearsal(meetingId) ? this.#memory.find(meetingId) : super.find(meetingId);
  }

  override async findByCode(joinCode: string): Promise<MeetingEntry | null> {
    return (await super.findByCode(joinCode)) ?? this.#memory.findByCode(joinCode);
  }
}
