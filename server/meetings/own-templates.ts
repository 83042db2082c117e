// An organisation's own agenda templates. Every call names the organisation: another's do not exist for it (rule OT4).

import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { AgendaFile, FileItem } from '../../src/lib/core/library/agenda-file.ts';
import { allTemplates } from '../../src/lib/core/library/library.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import { slugOf } from '../auth/slug.ts';
import type { Database } from '../store/database.ts';

export interface OwnTemplate {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly language: Language;
  readonly items: readonly FileItem[];
  /** Null while it is in use. */
  readonly retiredAtMs: number | null;
}

export class OwnTemplates {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** The organisation's templates by name, retired ones too. */
  async list(organisationId: string): Promise<OwnTemplate[]> {
    const { orm, tables } = this.#database;
    const { organisationId: owner, name } = tables.agendaTemplate;
    return orm.select().from(tables.agendaTemplate).where(eq(owner, organisationId)).orderBy(asc(name));
  }

  /** The template, retired or not; undefined when the organisation has none of that slug. */
  async find(organisationId: string, slug: string): Promise<OwnTemplate | undefined> {
    const { orm, tables } = this.#database;
    const [found] = await orm.select().from(tables.agendaTemplate).where(this.#is(organisationId, slug)).limit(1);
    return found;
  }

  /** Saves a new template under a slug of its own, made from its name; gives the slug (rule OT5). */
  async add(
    organisationId: string,
    file: Pick<AgendaFile, 'name' | 'description' | 'language' | 'items'>,
  ): Promise<string> {
    const { orm, tables } = this.#database;
    const { name, description, language, items } = file;
    const row = { organisationId, name, description, language, items, createdAtMs: this.#now(), retiredAtMs: null };
    const wished = slugOf(name);
    for (let number = 1; ; number++) {
      const slug = number === 1 ? wished : `${wished}-${number}`;
      if (allTemplates.some((builtIn) => builtIn.slug === slug)) continue;
      const written = await orm
        .insert(tables.agendaTemplate)
        .values({ ...row, slug })
        .onConflictDoNothing()
        .returning({ slug: tables.agendaTemplate.slug });
      if (written.length > 0) return slug;
    }
  }

  /** Another name and description; false when there is no such template. */
  rename(organisationId: string, slug: string, given: Pick<OwnTemplate, 'name' | 'description'>): Promise<boolean> {
    const { name, description } = given;
    return this.#change(organisationId, slug, { name, description });
  }

  /** Takes it out of use, or into use again; false when there is no such template (rule OT6). */
  retire(organisationId: string, slug: string, isRetired: boolean): Promise<boolean> {
    return this.#change(organisationId, slug, { retiredAtMs: isRetired ? this.#now() : null });
  }

  /** Takes a retired one away for good; meetings made from it have its items themselves. False when it is in use, or none. */
  async remove(organisationId: string, slug: string): Promise<boolean> {
    const { orm, tables } = this.#database;
    const isGone = await orm
      .delete(tables.agendaTemplate)
      .where(and(this.#is(organisationId, slug), isNotNull(tables.agendaTemplate.retiredAtMs)))
      .returning({ slug: tables.agendaTemplate.slug });
    return isGone.length > 0;
  }

  async #change(organisationId: string, slug: string, set: Partial<Omit<OwnTemplate, 'items'>>): Promise<boolean> {
    const { orm, tables } = this.#database;
    const changed = await orm
      .update(tables.agendaTemplate)
      .set(set)
      .where(this.#is(organisationId, slug))
      .returning({ slug: tables.agendaTemplate.slug });
    return changed.length > 0;
  }

  #is(organisationId: string, slug: string) {
    const { agendaTemplate } = this.#database.tables;
    return and(eq(agendaTemplate.organisationId, organisationId), eq(agendaTemplate.slug, slug));
  }
}
