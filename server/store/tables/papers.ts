// How an organisation's papers look and are laid out: its letterhead, a row for each that has one, and its own minutes templates.

import type { MinutesTemplate } from '../../../src/lib/core/minutes/templates/schema.ts';
import type { Cols } from '../cols.sqlite.ts';

/** A logo as it lies in the database: small, and of a type that every format can show. */
export interface StoredLogo {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The tables of papers, for the dialect that `cols` speaks. */
export function paperTables(cols: Cols) {
  const letterhead = cols.table('letterhead', {
    organisationId: cols.str().primaryKey(),
    header: cols.str().notNull(),
    footer: cols.str().notNull(),
    accent: cols.str().notNull(),
    logo: cols.json<StoredLogo>(),
  });

  const minutesTemplate = cols.table(
    'minutes_template',
    {
      organisationId: cols.str().notNull(),
      /** What addresses and programs call it; it never changes. */
      slug: cols.str().notNull(),
      name: cols.str().notNull(),
      content: cols.json<MinutesTemplate>().notNull(),
      createdAtMs: cols.epochMs().notNull(),
      /** Null while it is in use. */
      retiredAtMs: cols.epochMs(),
    },
    (table) => [cols.primaryKey({ columns: [table.organisationId, table.slug] })],
  );

  return { letterhead, minutesTemplate };
}
