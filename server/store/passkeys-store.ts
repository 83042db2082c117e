// Passkeys on disk: the public half of each, and what its owner calls it.

import { and, asc, eq } from 'drizzle-orm';
import type { Database } from './database.ts';

export interface Passkey {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: string[];
  readonly createdAtMs: number;
  readonly lastUsedAtMs: number | null;
}

export class PasskeysStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The passkeys of a user, the oldest first. */
  async of(userId: string): Promise<Passkey[]> {
    const { orm, tables } = this.#database;
    const { passkey } = tables;
    const rows = await orm.select().from(passkey).where(eq(passkey.userId, userId)).orderBy(asc(passkey.createdAtMs));
    return rows.map(read);
  }

  /** The passkey with the id that its browser names. */
  async find(id: string): Promise<Passkey | null> {
    const { orm, tables } = this.#database;
    const [row] = await orm.select().from(tables.passkey).where(eq(tables.passkey.id, id)).limit(1);
    return row ? read(row) : null;
  }

  /** Keeps a new one; false when the id is there already. */
  async add(passkey: Passkey): Promise<boolean> {
    const { orm, tables } = this.#database;
    const row = { ...passkey, publicKey: Buffer.from(passkey.publicKey) };
    const added = await orm
      .insert(tables.passkey)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: tables.passkey.id });
    return added.length > 0;
  }

  /** Notes that it has been used. */
  async used(id: string, counter: number, nowMs: number): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.update(tables.passkey).set({ counter, lastUsedAtMs: nowMs }).where(eq(tables.passkey.id, id));
  }

  /** Calls a user's passkey something else; false when they have none with that id. */
  async rename(userId: string, id: string, name: string): Promise<boolean> {
    const { orm, tables } = this.#database;
    const theirs = and(eq(tables.passkey.id, id), eq(tables.passkey.userId, userId));
    return (
      (await orm.update(tables.passkey).set({ name }).where(theirs).returning({ id: tables.passkey.id })).length > 0
    );
  }

  /** Takes all of a user's passkeys away. */
  async removeAll(userId: string): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.delete(tables.passkey).where(eq(tables.passkey.userId, userId));
  }

  /** Takes a user's passkey away; false when they have none with that id. */
  async remove(userId: string, id: string): Promise<boolean> {
    const { orm, tables } = this.#database;
    const theirs = and(eq(tables.passkey.id, id), eq(tables.passkey.userId, userId));
    return (await orm.delete(tables.passkey).where(theirs).returning({ id: tables.passkey.id })).length > 0;
  }
}

/** The bytes as the library wants them: an array of their own, and no view into one that others share. */
function read(row: Omit<Passkey, 'publicKey'> & { publicKey: Buffer }): Passkey {
  return { ...row, publicKey: new Uint8Array(row.publicKey) };
}
