// Versions of notes in SQLite.

import { and, desc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import type { Database } from './database.ts';
import { VERSION_CAUSES, type KeptVersion, type NoteVersion, type NoteVersionsStore } from './note-versions-store.ts';

/** A cause of a later version of the program is shown as ordinary writing. */
const causeSchema = v.fallback(v.picklist(VERSION_CAUSES), 'writing');

export class SqliteNoteVersionsStore implements NoteVersionsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async add(meetingId: string, version: Omit<KeptVersion, 'id'>): Promise<number> {
    const { orm, tables } = this.#database;
    const [row] = await orm
      .insert(tables.noteVersion)
      .values({ ...version, meetingId, state: Buffer.from(version.state) })
      .returning({ id: tables.noteVersion.id });
    if (!row) throw new Error('a version was given no number');
    return row.id;
  }

  async list(meetingId: string, fragment: string): Promise<NoteVersion[]> {
    const { orm, tables } = this.#database;
    const { id, atMs, cause, authors, restoredBy } = tables.noteVersion;
    const rows = await orm
      .select({ id, atMs, cause, authors, restoredBy })
      .from(tables.noteVersion)
      .where(and(eq(tables.noteVersion.meetingId, meetingId), eq(tables.noteVersion.fragment, fragment)))
      .orderBy(desc(id));
    return rows.map((row) => ({ ...row, cause: v.parse(causeSchema, row.cause) }));
  }

  async read(meetingId: string, id: number): Promise<KeptVersion | null> {
    const { orm, tables } = this.#database;
    const [row] = await orm
      .select()
      .from(tables.noteVersion)
      .where(and(eq(tables.noteVersion.meetingId, meetingId), eq(tables.noteVersion.id, id)));
    if (!row) return null;
    const { meetingId: _meetingId, ...version } = row;
    return { ...version, cause: v.parse(causeSchema, row.cause) };
  }

  async remove(meetingId: string, ids: readonly number[]): Promise<void> {
    const { orm, tables } = this.#database;
    const { noteVersion } = tables;
    if (ids.length === 0) return;
    await orm.delete(noteVersion).where(and(eq(noteVersion.meetingId, meetingId), inArray(noteVersion.id, [...ids])));
  }
}
