// Seats on disk. A place in a meeting has one seat of each role, whoever asks at the same moment.

import { and, eq, sql } from 'drizzle-orm';
import type { SeatRole } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Database } from './database.ts';

export interface Seat {
  readonly id: string;
  readonly meetingId: string;
  readonly organisationId: string;
  /** A person of the meeting; a screen's is an id that is nobody there. */
  readonly participantId: string;
  readonly role: SeatRole;
  readonly accountId: string | null;
}

/** Prepared once: after a restart a whole hall shows its seats within the same second. */
function prepareFinding({ orm, tables }: Database) {
  const { seat } = tables;
  return orm
    .select(columnsOf(tables))
    .from(seat)
    .where(eq(seat.id, sql.placeholder('id')))
    .prepare();
}

export class SeatsStore {
  readonly #database: Database;
  readonly #finding: ReturnType<typeof prepareFinding>;

  constructor(database: Database) {
    this.#database = database;
    this.#finding = prepareFinding(database);
  }

  /** Writes a seat; false when its place has one of this role already. */
  async add(seat: Seat, nowMs: number): Promise<boolean> {
    const { orm, tables } = this.#database;
    const written = await orm
      .insert(tables.seat)
      .values({ ...seat, createdAtMs: nowMs })
      .onConflictDoNothing()
      .returning({ id: tables.seat.id });
    return written.length > 0;
  }

  async find(seatId: string): Promise<Seat | null> {
    const [seat] = await this.#finding.execute({ id: seatId });
    return seat ?? null;
  }

  /** The seats that an account has in a meeting, one for each role it has come in. */
  ofAccount(meetingId: string, accountId: string): Promise<Seat[]> {
    const { seat } = this.#database.tables;
    return this.#select(and(eq(seat.meetingId, meetingId), eq(seat.accountId, accountId)));
  }

  /** The seats of one person in a meeting, one for each role. */
  ofPlace(meetingId: string, participantId: string): Promise<Seat[]> {
    const { seat } = this.#database.tables;
    return this.#select(and(eq(seat.meetingId, meetingId), eq(seat.participantId, participantId)));
  }

  async remove(seatId: string): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.delete(tables.seat).where(eq(tables.seat.id, seatId));
  }

  async #select(condition: ReturnType<typeof and>): Promise<Seat[]> {
    const { orm, tables } = this.#database;
    return orm.select(columnsOf(tables)).from(tables.seat).where(condition);
  }
}

function columnsOf({ seat }: Database['tables']) {
  const { id, meetingId, organisationId, participantId, role, accountId } = seat;
  return { id, meetingId, organisationId, participantId, role, accountId };
}
