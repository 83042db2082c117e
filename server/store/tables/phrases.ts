// The organisations' own phrases for decisions.

import type { Cols } from '../cols.sqlite.ts';

/** The table of own phrases, for the dialect that `cols` speaks. */
export function phraseTables(cols: Cols) {
  const phrase = cols.table(
    'phrase',
    {
      id: cols.str().primaryKey(),
      organisationId: cols.str().notNull(),
      text: cols.str().notNull(),
      createdAtMs: cols.epochMs().notNull(),
      /** Null while it is in use. */
      retiredAtMs: cols.epochMs(),
    },
    (table) => [cols.index('phrase_organisation').on(table.organisationId, table.createdAtMs)],
  );
  return { phrase };
}
