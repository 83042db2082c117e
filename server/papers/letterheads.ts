// The organisations' letterheads. Every call names the organisation; whoever has chosen none has the plain one (rule LT1).

import { eq } from 'drizzle-orm';
import { PLAIN_LETTERHEAD, type Letterhead } from '../../src/lib/core/minutes/letterhead.ts';
import type { Database } from '../store/database.ts';

/** Beside the organisation's name the logo says nothing more. */
const LOGO_WORDS = 'Logo';

export class Letterheads {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** How the organisation's papers look. */
  async of(organisationId: string): Promise<Letterhead> {
    const { orm, tables } = this.#database;
    const [found] = await orm
      .select()
      .from(tables.letterhead)
      .where(eq(tables.letterhead.organisationId, organisationId))
      .limit(1);
    if (!found) return PLAIN_LETTERHEAD;
    const { header, footer, accent, logo } = found;
    return { header, footer, accent, logo: logo && { type: 'image', ...logo, alt: LOGO_WORDS } };
  }

  /** From now on they look so. */
  async save(organisationId: string, { header, footer, accent, logo }: Letterhead): Promise<void> {
    const { orm, tables } = this.#database;
    const kept = logo && {
      ...{ mediaType: logo.mediaType, base64: logo.base64, widthPx: logo.widthPx, heightPx: logo.heightPx },
    };
    const row = { header, footer, accent, logo: kept };
    await orm
      .insert(tables.letterhead)
      .values({ organisationId, ...row })
      .onConflictDoUpdate({ target: tables.letterhead.organisationId, set: row });
  }
}
