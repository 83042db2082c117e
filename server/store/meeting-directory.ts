// Reads for lists and links: which meetings there are, whose they are, and which one a code leads to.

import { and, asc, count, desc, eq, exists, getTableColumns, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { MeetingPhase } from '../../src/lib/core/meeting/vocabulary.ts';
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

/** Which meetings are asked for: those in one of these phases, that begin from a moment on. */
export interface MeetingChoice {
  readonly phases: readonly MeetingPhase[];
  readonly fromMs?: number;
}

export interface MeetingPage extends MeetingChoice {
  readonly isEarliestFirst?: boolean;
  readonly limit: number;
  readonly offset?: number;
}

export class MeetingDirectory {
  readonly #database: Database;
  readonly #columns;

  constructor(database: Database) {
    this.#database = database;
    const {
      listedVersion: _version,
      minutesStatus: _status,
      waits: _waits,
      ...columns
    } = getTableColumns(database.tables.meeting);
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

  /** Some of the organisation's meetings, a page at a time, the latest first unless asked otherwise. */
  async page(organisationId: string, { limit, offset = 0, ...choice }: MeetingPage): Promise<MeetingEntry[]> {
    const { orm, tables } = this.#database;
    const { startsAtMs, createdAtMs } = tables.meeting;
    const order = choice.isEarliestFirst ? [asc(startsAtMs), asc(createdAtMs)] : [desc(startsAtMs), desc(createdAtMs)];
    return orm
      .select(this.#columns)
      .from(tables.meeting)
      .where(this.#fitting(organisationId, choice))
      .orderBy(...order)
      .limit(limit)
      .offset(offset);
  }

  /** How many of them there are. */
  async count(organisationId: string, choice: MeetingChoice): Promise<number> {
    const { orm, tables } = this.#database;
    const [found] = await orm
      .select({ count: count() })
      .from(tables.meeting)
      .where(this.#fitting(organisationId, choice));
    return found?.count ?? 0;
  }

  /** How many meetings of all organisations there are in each phase. */
  async countByPhase(): Promise<Record<string, number>> {
    const { orm, tables } = this.#database;
    const { phase } = tables.meeting;
    const rows = await orm.select({ phase, count: count() }).from(tables.meeting).groupBy(phase);
    return Object.fromEntries(rows.map((row) => [row.phase, row.count]));
  }

  #fitting(organisationId: string, { phases, fromMs }: MeetingChoice) {
    const { meeting } = this.#database.tables;
    return and(
      ...[eq(meeting.organisationId, organisationId), inArray(meeting.phase, [...phases])],
      fromMs === undefined ? undefined : gte(meeting.startsAtMs, fromMs),
    );
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
