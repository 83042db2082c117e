// What is public, apart from the meetings: whoever reads it touches no room. An edition is put here before anybody is told;
// the event that makes it public, or takes it back, is written in one transaction with what it means here. What is no longer
// public leaves its words behind nowhere: files of older editions, and of what was withdrawn, are gone.

import { and, asc, eq, isNotNull, ne } from 'drizzle-orm';
import type { MeetingEvent } from '../../src/lib/core/meeting/events.ts';
import type { PublicEdition, PublicFacts } from '../../src/lib/core/minutes/public-page.ts';
import type { Database, Transaction } from './database.ts';

export interface PublishedPage {
  readonly meetingId: string;
  readonly version: number;
  readonly isListed: boolean;
  readonly withdrawn: { readonly atMs: number; readonly note: string } | null;
  readonly facts: PublicFacts;
  /** All that have been public, the newest last. */
  readonly editions: readonly PublicEdition[];
}

/** `article` is the minutes as HTML, `json` as data: they are for the pages, the others for whoever comes. */
export type PublicFormat = 'article' | 'json' | 'pdf' | 'docx';

export interface PublicFile {
  readonly format: PublicFormat;
  readonly contentType: string;
  readonly fileName: string;
  readonly body: Buffer;
}

export class PublicationsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Puts an edition where it will stand once its event is written. */
  async prepare(meetingId: string, version: number, facts: PublicFacts, files: readonly PublicFile[]): Promise<void> {
    const { orm, tables } = this.#database;
    const { publicationEdition: edition, publicationFile: file } = tables;
    orm.transaction(
      (tx) => {
        const target = [edition.meetingId, edition.version];
        const row = { meetingId, version, facts, publishedAtMs: null, note: '' };
        tx.insert(edition).values(row).onConflictDoUpdate({ target, set: { facts } }).run();
        tx.delete(file)
          .where(and(eq(file.meetingId, meetingId), eq(file.version, version)))
          .run();
        for (const one of files)
          tx.insert(file)
            .values({ meetingId, version, ...one })
            .run();
      },
      { behavior: 'immediate' },
    );
  }

  /** What stands at the address; null where nothing ever did. */
  async find(publicId: string): Promise<PublishedPage | null> {
    const { orm, tables } = this.#database;
    const { publication, publicationEdition: edition } = tables;
    const [found] = await orm.select().from(publication).where(eq(publication.publicId, publicId)).limit(1);
    if (!found) return null;
    const { meetingId, version, isListed, withdrawnAtMs, withdrawnNote } = found;
    const rows = await orm
      .select()
      .from(edition)
      .where(and(eq(edition.meetingId, meetingId), isNotNull(edition.publishedAtMs)))
      .orderBy(asc(edition.version));
    const facts = rows.find((row) => row.version === version)?.facts;
    if (!facts) return null;
    return {
      ...{ meetingId, version, isListed, facts },
      withdrawn: withdrawnAtMs === null ? null : { atMs: withdrawnAtMs, note: withdrawnNote },
      editions: rows.map(({ publishedAtMs, note, ...row }) => ({
        ...{ version: row.version, publishedAtMs: publishedAtMs ?? 0, note },
      })),
    };
  }

  /** A file of what is public now; null for one that is not. */
  async file({ meetingId, version, withdrawn }: PublishedPage, format: PublicFormat): Promise<PublicFile | null> {
    if (withdrawn) return null;
    const { orm, tables } = this.#database;
    const { publicationFile: file } = tables;
    const [found] = await orm
      .select()
      .from(file)
      .where(and(eq(file.meetingId, meetingId), eq(file.version, version), eq(file.format, format)))
      .limit(1);
    return found ? { ...found, format } : null;
  }
}

/** Writes beside an event of the log what it means for what is public. */
export function writePublication(
  tx: Transaction,
  { publication, publicationEdition: edition, publicationFile: file }: Database['tables'],
  meetingId: string,
  event: MeetingEvent,
  atMs: number,
): void {
  if (event.type === 'minutes.published') {
    const { publicId, version, note, isListed } = event;
    const row = { publicId, version, isListed, withdrawnAtMs: null, withdrawnNote: '' };
    tx.insert(publication)
      .values({ meetingId, ...row })
      .onConflictDoUpdate({ target: publication.meetingId, set: row })
      .run();
    tx.update(edition)
      .set({ publishedAtMs: atMs, note })
      .where(and(eq(edition.meetingId, meetingId), eq(edition.version, version)))
      .run();
    tx.delete(file)
      .where(and(eq(file.meetingId, meetingId), ne(file.version, version)))
      .run();
  }
  if (event.type === 'minutes.withdrawn') {
    const row = { withdrawnAtMs: atMs, withdrawnNote: event.note };
    tx.update(publication).set(row).where(eq(publication.meetingId, meetingId)).run();
    tx.delete(file).where(eq(file.meetingId, meetingId)).run();
  }
}
