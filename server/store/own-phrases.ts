// The organisations' own phrases for decisions. Every call names the organisation: another's do not exist for it (rule PH2).

import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';

export interface OwnPhrase {
  readonly id: string;
  readonly text: string;
  /** Null while it is in use. */
  readonly retiredAtMs: number | null;
}

export class OwnPhrases {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** The organisation's phrases, retired ones too, the oldest first. */
  async list(organisationId: string): Promise<OwnPhrase[]> {
    const { orm, tables } = this.#database;
    const { id, text, createdAtMs, retiredAtMs } = tables.phrase;
    return orm
      .select({ id, text, retiredAtMs })
      .from(tables.phrase)
      .where(eq(tables.phrase.organisationId, organisationId))
      .orderBy(asc(createdAtMs), asc(id));
  }

  /** Those in use, as they are offered. */
  async texts(organisationId: string): Promise<string[]> {
    return (await this.list(organisationId)).filter(({ retiredAtMs }) => retiredAtMs === null).map(({ text }) => text);
  }

  /** A new phrase; one that is there already is taken into use again, and stands once (rule PH3). */
  async add(organisationId: string, text: string): Promise<void> {
    const there = (await this.list(organisationId)).find((one) => one.text === text);
    if (there) return void (await this.retire(organisationId, there.id, false));
    const row = { id: randomUUID(), organisationId, text, createdAtMs: this.#now() };
    await this.#database.orm.insert(this.#database.tables.phrase).values(row);
  }

  /** Another wording; false when there is no such phrase in use. */
  edit(organisationId: string, id: string, text: string): Promise<boolean> {
    return this.#change(and(this.#is(organisationId, id), isNull(this.#database.tables.phrase.retiredAtMs)), { text });
  }

  /** Takes it out of use, or into use again; false when there is no such phrase. */
  retire(organisationId: string, id: string, isRetired: boolean): Promise<boolean> {
    return this.#change(this.#is(organisationId, id), { retiredAtMs: isRetired ? this.#now() : null });
  }

  async #change(where: ReturnType<typeof and>, set: { text?: string; retiredAtMs?: number | null }): Promise<boolean> {
    const { orm, tables } = this.#database;
    const changed = await orm.update(tables.phrase).set(set).where(where).returning({ id: tables.phrase.id });
    return changed.length > 0;
  }

  #is(organisationId: string, id: string) {
    const { phrase } = this.#database.tables;
    return and(eq(phrase.organisationId, organisationId), eq(phrase.id, id));
  }
}
