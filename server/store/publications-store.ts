// What is public, apart from the meetings: whoever reads it touches no room. An edition is put here before anybody is told;
// the event that makes it public, or takes it back, is written in one transaction with what it means here. What is no longer
// public leaves its words behind nowhere: files of older editions, and of what was withdrawn, are gone.

import { and, asc, eq, isNotNull, ne, or } from 'drizzle-orm';
import type { MeetingEvent } from '../../src/lib/core/meeting/events.ts';
import type { PublicEdition, PublicFacts } from '../../src/lib/core/minutes/public-page.ts';
import type { Database, Transaction } from './database.ts';

/** Which text of a meeting, and in which shape: each has files of its own until it is known to stand in public. */
export interface Rendering {
  readonly meetingId: string;
  readonly version: number;
  readonly template: string;
}

export interface PublishedPage extends Rendering {
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
  async prepare(rendering: Rendering, facts: PublicFacts, files: readonly PublicFile[]): Promise<void> {
    const { orm, tables } = this.#database;
    const { publicationEdition: edition, publicationFile: file } = tables;
    const { meetingId, version, template } = rendering;
    orm.transaction(
      (tx) => {
        const target = [edition.meetingId, edition.version, edition.template];
        const row = { ...{ meetingId, version, template }, facts, publishedAtMs: null, note: '' };
        tx.insert(edition).values(row).onConflictDoUpdate({ target, set: { facts } }).run();
        tx.delete(file).where(isOfRendering(file, rendering)).run();
        for (const one of files)
          tx.insert(file)
            .values({ ...{ meetingId, version, template }, ...one })
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
    const standing = rows.find((row) => row.version === version);
    if (!standing) return null;
    const { facts, template } = standing;
    return {
      ...{ meetingId, version, template, isListed, facts },
      withdrawn: withdrawnAtMs === null ? null : { atMs: withdrawnAtMs, note: withdrawnNote },
      editions: rows.map(({ publishedAtMs, note, ...row }) => ({
        ...{ version: row.version, publishedAtMs: publishedAtMs ?? 0, note },
      })),
    };
  }

  /** A file of what is public now; null for one that is not. */
  async file(page: PublishedPage, format: PublicFormat): Promise<PublicFile | null> {
    if (page.withdrawn) return null;
    const { orm, tables } = this.#database;
    const { publicationFile: file } = tables;
    const isOf = isOfRendering(file, page);
    const [found] = await orm
      .select()
      .from(file)
      .where(and(isOf, eq(file.format, format)))
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
    const { publicId, version, template, note, isListed } = event;
    const row = { publicId, version, isListed, withdrawnAtMs: null, withdrawnNote: '' };
    tx.insert(publication)
      .values({ meetingId, ...row })
      .onConflictDoUpdate({ target: publication.meetingId, set: row })
      .run();
    // The same version in another shape takes the other's place, and goes on saying what the version changed.
    const isVersion = and(eq(edition.meetingId, meetingId), eq(edition.version, version));
    const before = tx
      .select({ note: edition.note })
      .from(edition)
      .where(and(isVersion, isNotNull(edition.publishedAtMs)))
      .get();
    tx.update(edition)
      .set({ publishedAtMs: atMs, note: note || (before?.note ?? '') })
      .where(and(isVersion, eq(edition.template, template)))
      .run();
    tx.delete(edition)
      .where(and(isVersion, ne(edition.template, template)))
      .run();
    tx.delete(file)
      .where(and(eq(file.meetingId, meetingId), or(ne(file.version, version), ne(file.template, template))))
      .run();
  }
  if (event.type === 'minutes.listed') {
    tx.update(publication).set({ isListed: event.isListed }).where(eq(publication.meetingId, meetingId)).run();
  }
  if (event.type === 'minutes.withdrawn') {
    const row = { withdrawnAtMs: atMs, withdrawnNote: event.note };
    tx.update(publication).set(row).where(eq(publication.meetingId, meetingId)).run();
    tx.delete(file).where(eq(file.meetingId, meetingId)).run();
  }
}

function isOfRendering(file: Database['tables']['publicationFile'], { meetingId, version, template }: Rendering) {
  return and(eq(file.meetingId, meetingId), eq(file.version, version), eq(file.template, template));
}
