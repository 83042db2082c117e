// Which of the built-in decks an organisation has taken out of use: they are offered no longer (rule OD5).

import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';

export class BuiltInDecks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The slugs of those that are out of use. */
  async retired(organisationId: string): Promise<ReadonlySet<string>> {
    const { orm, tables } = this.#database;
    const { retiredBuiltIn } = tables;
    const rows = await orm
      .select({ slug: retiredBuiltIn.slug })
      .from(retiredBuiltIn)
      .where(eq(retiredBuiltIn.organisationId, organisationId));
    return new Set(rows.map(({ slug }) => slug));
  }

  /** Takes one out of use, or into use again. */
  async retire(organisationId: string, slug: string, isRetired: boolean): Promise<void> {
    const { orm, tables } = this.#database;
    const { retiredBuiltIn } = tables;
    if (isRetired) await orm.insert(retiredBuiltIn).values({ organisationId, slug }).onConflictDoNothing();
    else
      await orm
        .delete(retiredBuiltIn)
        .where(and(eq(retiredBuiltIn.organisationId, organisationId), eq(retiredBuiltIn.slug, slug)));
  }
}
