// The organisations' fora, schools, or seasons: the same rules for all (rules FO1 to FO3). Every call names the organisation; another's
// records do not exist for it.

import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../store/database.ts';

export interface NamedRecord<Content> {
  readonly id: string;
  readonly name: string;
  /** What it was called before: meetings of that time carry it. */
  readonly formerNames: readonly string[];
  readonly content: Content;
  readonly createdAtMs: number;
  /** Null while it is in use. */
  readonly retiredAtMs: number | null;
}

type Kind = 'forum' | 'school' | 'season';
type ContentOf<K extends Kind> = Database['tables'][K]['$inferSelect']['content'];

/** A name as it is compared: two that differ in case or in spaces at the ends are one. */
export const foldedName = (name: string): string => name.trim().toLocaleLowerCase('da');

/** Every name that the record's meetings may carry, as they are compared. */
export const namesOf = ({ name, formerNames }: Pick<NamedRecord<unknown>, 'name' | 'formerNames'>): string[] =>
  [name, ...formerNames].map(foldedName);

export class NamedRecords<K extends Kind> {
  readonly #database: Database;
  readonly #table: Database['tables'][Kind];
  readonly #now: () => number;
  readonly #newId: () => string;

  constructor(database: Database, kind: K, now: () => number, newId: () => string = randomUUID) {
    this.#database = database;
    this.#table = database.tables[kind];
    this.#now = now;
    this.#newId = newId;
  }

  /** The organisation's records by name, retired ones too. */
  async list(organisationId: string): Promise<NamedRecord<ContentOf<K>>[]> {
    const rows = await this.#database.orm
      .select()
      .from(this.#table)
      .where(eq(this.#table.organisationId, organisationId));
    return rows
      .map(({ id, name, formerNames, content, createdAtMs, retiredAtMs }) => ({
        ...{ id, name, formerNames, createdAtMs, retiredAtMs },
        content: content as ContentOf<K>,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
  }

  /** The record, retired or not; undefined when the organisation has none of that id. */
  async find(organisationId: string, id: string): Promise<NamedRecord<ContentOf<K>> | undefined> {
    return (await this.list(organisationId)).find((one) => one.id === id);
  }

  /** The record that a meeting's text names, by what it is called now or was before; a present name goes before a former one. */
  async named(organisationId: string, name: string): Promise<NamedRecord<ContentOf<K>> | undefined> {
    const wanted = foldedName(name);
    if (wanted === '') return undefined;
    const all = await this.list(organisationId);
    return all.find((one) => foldedName(one.name) === wanted) ?? all.find((one) => namesOf(one).includes(wanted));
  }

  /** A new record; null when another has that name, or had it. */
  async add(organisationId: string, name: string, content: ContentOf<K>): Promise<string | null> {
    if (await this.named(organisationId, name)) return null;
    const id = this.#newId();
    const row = { id, organisationId, name, content, formerNames: [], createdAtMs: this.#now(), retiredAtMs: null };
    await this.#database.orm.insert(this.#table).values(row);
    return id;
  }

  /** Another name or content; `taken` when another record has the name, or had it. */
  async edit(
    organisationId: string,
    id: string,
    name: string,
    content: ContentOf<K>,
  ): Promise<'done' | 'taken' | 'none'> {
    const before = await this.find(organisationId, id);
    if (!before) return 'none';
    const holder = await this.named(organisationId, name);
    if (holder && holder.id !== id) return 'taken';
    const names = [...before.formerNames, ...(before.name === name ? [] : [before.name])];
    const formerNames = [...new Set(names)].filter((former) => former !== name);
    await this.#database.orm
      .update(this.#table)
      .set({ name, content, formerNames })
      .where(this.#is(organisationId, id));
    return 'done';
  }

  /** Takes it out of use, or into use again; false when there is none. */
  async retire(organisationId: string, id: string, isRetired: boolean): Promise<boolean> {
    const changed = await this.#database.orm
      .update(this.#table)
      .set({ retiredAtMs: isRetired ? this.#now() : null })
      .where(this.#is(organisationId, id))
      .returning({ id: this.#table.id });
    return changed.length > 0;
  }

  #is(organisationId: string, id: string) {
    return and(eq(this.#table.organisationId, organisationId), eq(this.#table.id, id));
  }
}
