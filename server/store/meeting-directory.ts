// Reads for lists and links: which meetings there are, whose they are, and which one a code leads to.

import { and, desc, eq, exists, getTableColumns, isNull, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { MeetingRow } from './event-store.ts';

/** A meeting as lists and links know it. */
export interface MeetingEntry extends MeetingRow {
  id: string;
  organisationId: string;
  joinCode: string;
  createdAtMs: number;
  /** Its minutes stand in public now. */
  isPublic: boolean;
}

export class MeetingDirectory {
  readonly #database: Database;
  readonly #columns;

  constructor(database: Database) {
    this.#database = database;
    const { listedVersion: _listedVersion, ...columns } = getTableColumns(database.tables.meeting);
    const { meeting, publication } = database.tables;
    const standing = database.orm
      .select({ one: sql`1` })
      .from(publication)
      .where(and(eq(publication.meetingId, meeting.id), isNull(publication.withdrawnAtMs)));
    this.#columns = { ...columns, isPublic: sql<boolean>`${exists(standing)}`.mapWith(Boolean) };
  }

  /** The organisation's meetings, the latest first. */
  async list(organisationId: string): Promise<MeetingEntry[]> {
    const { orm, tables } = this.#database;
    return orm
      .select(this.#columns)
      .from(tables.meeting)
      .where(eq(tables.meeting.organisationId, organisationId))
      .orderBy(desc(tables.meeting.startsAtMs), desc(tables.meeting.createdAtMs));
  }

  /** The meeting, whoever it belongs to: the caller compares `organisationId`. */
  async find(meetingId: string): Promise<MeetingEntry | null> {
    const { orm, tables } = this.#database;
    const [entry] = await orm
      .select(this.#columns)
      .from(tables.meeting)
      .where(eq(tables.meeting.id, meetingId))
      .limit(1);
    return entry ?? null;
  }

  /** The meeting that six digits without a space lead to. */
  async findByCode(joinCode: string): Promise<MeetingEntry | null> {
    const { orm, tables } = this.#database;
    const [entry] = await orm
      .select(this.#columns)
      .from(tables.meeting)
      .where(eq(tables.meeting.joinCode, joinCode))
      .limit(1);
    return entry ?? null;
  }
}
