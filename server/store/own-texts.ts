// Short texts that an organisation keeps to choose from: its phrases for decisions, its themes. Every call names the
// organisation: another's do not exist for it (rules PH2, TH5).

import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from './database.ts';

export interface OwnText {
  readonly id: string;
  readonly text: string;
  /** Null while it is in use. */
  readonly retiredAtMs: number | null;
}

interface Kept {
  /** Which texts they are. */
  readonly name: 'phrase' | 'theme';
  /** Whether two of them say the same. */
  readonly isSame?: (one: string, other: string) => boolean;
}

export class OwnTexts {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #table: Database['tables'][Kept['name']];
  readonly #isSame: (one: string, other: string) => boolean;

  constructor(database: Database, { name, isSame = (one, other) => one === other }: Kept, now: () => number) {
    this.#database = database;
    this.#now = now;
    this.#table = database.tables[name];
    this.#isSame = isSame;
  }

  /** The organisation's texts, retired ones too, the oldest first. */
  async list(organisationId: string): Promise<OwnText[]> {
    const { id, text, createdAtMs, retiredAtMs } = this.#table;
    return this.#database.orm
      .select({ id, text, retiredAtMs })
      .from(this.#table)
      .where(eq(this.#table.organisationId, organisationId))
      .orderBy(asc(createdAtMs), asc(id));
  }

  /** Those in use, as they are offered. */
  async texts(organisationId: string): Promise<string[]> {
    return (await this.list(organisationId)).filter(({ retiredAtMs }) => retiredAtMs === null).map(({ text }) => text);
  }

  /** Takes in what everybody begins with; an organisation that has begun its list keeps it as it is. */
  async begin(organisationId: string, texts: readonly string[]): Promise<void> {
    if ((await this.list(organisationId)).length > 0) return;
    const createdAtMs = this.#now();
    const rows = texts.map((text, index) => ({
      ...{ id: `${organisationId}.${String(index).padStart(2, '0')}`, organisationId, text, createdAtMs },
    }));
    // Two who ask at once begin one list.
    await this.#database.orm.insert(this.#table).values(rows).onConflictDoNothing();
  }

  /** A new text; one that is there already is taken into use again, and stands once (rule PH3). */
  async add(organisationId: string, text: string): Promise<void> {
    const there = (await this.list(organisationId)).find((one) => this.#isSame(one.text, text));
    if (there) return void (await this.retire(organisationId, there.id, false));
    const row = { id: randomUUID(), organisationId, text, createdAtMs: this.#now() };
    await this.#database.orm.insert(this.#table).values(row);
  }

  /** Another wording; false when there is no such text in use. */
  edit(organisationId: string, id: string, text: string): Promise<boolean> {
    return this.#change(and(this.#is(organisationId, id), isNull(this.#table.retiredAtMs)), { text });
  }

  /** Takes it out of use, or into use again; false when there is no such text. */
  retire(organisationId: string, id: string, isRetired: boolean): Promise<boolean> {
    return this.#change(this.#is(organisationId, id), { retiredAtMs: isRetired ? this.#now() : null });
  }

  async #change(where: ReturnType<typeof and>, set: { text?: string; retiredAtMs?: number | null }): Promise<boolean> {
    const changed = await this.#database.orm
      .update(this.#table)
      .set(set)
      .where(where)
      .returning({ id: this.#table.id });
    return changed.length > 0;
  }

  #is(organisationId: string, id: string) {
    return and(eq(this.#table.organisationId, organisationId), eq(this.#table.id, id));
  }
}
