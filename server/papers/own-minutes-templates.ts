// An organisation's own minutes templates. Every call names the organisation: another's do not exist for it (rule OM2).

import { and, asc, eq } from 'drizzle-orm';
import { isTemplateName, TEMPLATES } from '../../src/lib/core/minutes/templates/built-in.ts';
import type { MinutesTemplate } from '../../src/lib/core/minutes/templates/schema.ts';
import { slugOf } from '../auth/slug.ts';
import type { Database } from '../store/database.ts';

export interface OwnMinutesTemplate {
  readonly slug: string;
  readonly name: string;
  readonly content: MinutesTemplate;
  /** Null while it is in use. */
  readonly retiredAtMs: number | null;
}

export class OwnMinutesTemplates {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** The organisation's templates by name, retired ones too. */
  async list(organisationId: string): Promise<OwnMinutesTemplate[]> {
    const { orm, tables } = this.#database;
    const { organisationId: owner, name } = tables.minutesTemplate;
    return orm.select().from(tables.minutesTemplate).where(eq(owner, organisationId)).orderBy(asc(name));
  }

  /** The template, retired or not; undefined when the organisation has none of that slug. */
  async find(organisationId: string, slug: string): Promise<OwnMinutesTemplate | undefined> {
    const { orm, tables } = this.#database;
    const [found] = await orm.select().from(tables.minutesTemplate).where(this.#is(organisationId, slug)).limit(1);
    return found;
  }

  /** What is rendered under that slug: a built-in template or one of the organisation's own, retired ones too (rule OM3). */
  async contentOf(organisationId: string, slug: string): Promise<MinutesTemplate | undefined> {
    return isTemplateName(slug) ? TEMPLATES[slug] : (await this.find(organisationId, slug))?.content;
  }

  /** Saves a new template under a slug of its own, made from its name; gives the slug. */
  async add(organisationId: string, { name, content }: Pick<OwnMinutesTemplate, 'name' | 'content'>): Promise<string> {
    const { orm, tables } = this.#database;
    const row = { organisationId, name, content, createdAtMs: this.#now(), retiredAtMs: null };
    const wished = slugOf(name);
    for (let number = 1; ; number++) {
      const slug = number === 1 ? wished : `${wished}-${number}`;
      if (isTemplateName(slug)) continue;
      const written = await orm
        .insert(tables.minutesTemplate)
        .values({ ...row, slug })
        .onConflictDoNothing()
        .returning({ slug: tables.minutesTemplate.slug });
      if (written.length > 0) return slug;
    }
  }

  /** Another name and other blocks; false when there is no such template. */
  change(organisationId: string, slug: string, set: Pick<OwnMinutesTemplate, 'name' | 'content'>): Promise<boolean> {
    return this.#change(organisationId, slug, { name: set.name, content: set.content });
  }

  /** Takes it out of use, or into use again; false when there is no such template. */
  retire(organisationId: string, slug: string, isRetired: boolean): Promise<boolean> {
    return this.#change(organisationId, slug, { retiredAtMs: isRetired ? this.#now() : null });
  }

  async #change(organisationId: string, slug: string, set: Partial<OwnMinutesTemplate>): Promise<boolean> {
    const { orm, tables } = this.#database;
    const changed = await orm
      .update(tables.minutesTemplate)
      .set(set)
      .where(this.#is(organisationId, slug))
      .returning({ slug: tables.minutesTemplate.slug });
    return changed.length > 0;
  }

  #is(organisationId: string, slug: string) {
    const { minutesTemplate } = this.#database.tables;
    return and(eq(minutesTemplate.organisationId, organisationId), eq(minutesTemplate.slug, slug));
  }
}
