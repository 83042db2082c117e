// The house in which the example municipality is played through: the server's own services on a database in memory, by a clock that
// is set. So its meetings are what real ones are, and nothing reaches the disk before all of them have been told.

import { Doc } from 'yjs';
import type { Exports } from '../exports/exports.ts';
import { NamedRecords } from '../fora/named-records.ts';
import type { Log } from '../log.ts';
import type { GateKeeper } from '../meetings/gate-keeper.ts';
import { MinutesVersions } from '../meetings/minutes-versions.ts';
import { Rooms } from '../meetings/rooms.ts';
import type { Letterheads } from '../papers/letterheads.ts';
import { Publications } from '../publications/publications.ts';
import { AgreementDirectory } from '../store/agreement-directory.ts';
import { openMemoryDatabase } from '../store/database.ts';
import type { NewMeeting } from '../store/event-store.ts';
import { MeetingDirectory } from '../store/meeting-directory.ts';
import { MinutesVersionsStore } from '../store/minutes-versions-store.ts';
import { PublicationsStore } from '../store/publications-store.ts';
import { SqliteEventStore } from '../store/sqlite-event-store.ts';
import { SqliteNotesStore } from '../store/sqlite-notes-store.ts';
import { newNotes, updateOf } from './note-lines.ts';

/** What the house takes from the server that it is told for. */
export interface DemoParts {
  /** The real meetings: their join codes are taken. */
  readonly directory: Pick<MeetingDirectory, 'findByCode'>;
  readonly letterheads: Letterheads;
  readonly exports: Exports;
  readonly gate: GateKeeper;
  readonly log: Log;
}

export class DemoHouse {
  readonly database = openMemoryDatabase();
  /** What the clock says. */
  nowMs: number;
  readonly rooms: Rooms;
  readonly directory = new MeetingDirectory(this.database);
  readonly agreements = new AgreementDirectory(this.database);
  readonly fora;
  readonly schools;
  readonly seasons;
  readonly minutesVersions: MinutesVersions;
  readonly publications: Publications;
  readonly #documents = new Map<string, Doc>();

  constructor(parts: DemoParts, nowMs: number, newId: () => string) {
    this.nowMs = nowMs;
    const now = () => this.nowMs;
    const store = new EventsWithFreeCodes(this.database, parts.directory);
    this.rooms = new Rooms({ store, log: parts.log, now, newId });
    this.fora = new NamedRecords(this.database, 'forum', now, newId);
    this.schools = new NamedRecords(this.database, 'school', now, newId);
    this.seasons = new NamedRecords(this.database, 'season', now, newId);
    this.minutesVersions = new MinutesVersions({
      store: new MinutesVersionsStore(this.database),
      rooms: this.rooms,
      now,
    });
    this.publications = new Publications({
      ...{ store: new PublicationsStore(this.database), exports: parts.exports, letterheads: parts.letterheads },
      ...{ directory: this.directory, attachments: { picture: () => Promise.resolve(null) } },
      source: { notes: this, gate: parts.gate, minutesVersions: this.minutesVersions },
    });
  }

  /** The notes as the minutes read them. */
  text(docName: string): Promise<Doc> {
    return Promise.resolve(this.document(docName));
  }

  /** The notes of that name, empty at first. */
  document(docName: string): Doc {
    const doc = this.#documents.get(docName) ?? newNotes();
    this.#documents.set(docName, doc);
    return doc;
  }

  /** Stores what has been written in the notes. */
  async finish(): Promise<void> {
    const notes = new SqliteNotesStore(this.database);
    for (const [docName, doc] of this.#documents) {
      if (doc.store.clients.size > 0) await notes.append(docName, [updateOf(doc)]);
    }
  }

  /** Lets go of everything. */
  async close(): Promise<void> {
    await this.rooms.close();
    this.database.close();
  }
}

/** Meetings in memory, under join codes that no real meeting has. */
class EventsWithFreeCodes extends SqliteEventStore {
  readonly #real: Pick<MeetingDirectory, 'findByCode'>;

  constructor(database: DemoHouse['database'], real: Pick<MeetingDirectory, 'findByCode'>) {
    super(database);
    this.#real = real;
  }

  override async create(meeting: NewMeeting, ...rest: Tail<SqliteEventStore['create']>) {
    if ((await this.#real.findByCode(meeting.joinCode)) !== null) return 'codeTaken';
    return super.create(meeting, ...rest);
  }
}
type Tail<Method extends (...args: never[]) => unknown> =
  Parameters<Method> extends [unknown, ...infer Rest] ? Rest : never;
