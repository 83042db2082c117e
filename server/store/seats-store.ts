// Seats on disk. A place in a meeting has one seat of each role, whoever asks at the same moment. The seats of an account that
// is deactivated are nobody's, whoever looks for them.

import { randomUUID } from 'node:crypto';
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
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
  const { seat, member } = tables;
  return orm
    .select(columnsOf(tables))
    .from(seat)
    .leftJoin(member, and(eq(member.organisationId, seat.organisationId), eq(member.userId, seat.accountId)))
    .where(and(eq(seat.id, sql.placeholder('id')), isNull(member.deactivatedAtMs)))
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

  /** All seats of an account, in every meeting. */
  ofPerson(accountId: string): Promise<Seat[]> {
    const { seat } = this.#database.tables;
    return this.#select(eq(seat.accountId, accountId));
  }

  /** Gives a seat another id: its token is nobody's from now on, and its place is kept. */
  async renew(seatId: string): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.update(tables.seat).set({ id: randomUUID() }).where(eq(tables.seat.id, seatId));
  }

  /** Makes a seat of the staff a participant's, under another id; it goes where the place has one already, or is nobody's. */
  async makeParticipants({ id, meetingId, participantId, role }: Seat): Promise<void> {
    const { orm, tables } = this.#database;
    const { seat } = tables;
    const isTheirs = and(eq(seat.meetingId, meetingId), eq(seat.participantId, participantId));
    orm.transaction(
      (tx) => {
        const has = tx
          .select({ id: seat.id })
          .from(seat)
          .where(and(isTheirs, eq(seat.role, 'participant')))
          .get();
        if (has || role === 'screen') tx.delete(seat).where(eq(seat.id, id)).run();
        else tx.update(seat).set({ id: randomUUID(), role: 'participant' }).where(eq(seat.id, id)).run();
      },
      { behavior: 'immediate' },
    );
  }

  async remove(seatId: string): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.delete(tables.seat).where(eq(tables.seat.id, seatId));
  }

  async #select(condition: SQL | undefined): Promise<Seat[]> {
    const { orm, tables } = this.#database;
    return orm.select(columnsOf(tables)).from(tables.seat).where(condition);
  }
}

function columnsOf({ seat }: Database['tables']) {
  const { id, meetingId, organisationId, participantId, role, accountId } = seat;
  return { id, meetingId, organisationId, participantId, role, accountId };
}
