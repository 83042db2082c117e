// Short texts of the organisations' own that people choose from: phrases for decisions, and themes.

import type { Cols } from '../cols.sqlite.ts';

/** The tables of own texts, for the dialect that `cols` speaks. */
export function ownTextTables(cols: Cols) {
  const texts = <Name extends string>(name: Name) =>
    cols.table(
      name,
      {
        id: cols.str().primaryKey(),
        organisationId: cols.str().notNull(),
        text: cols.str().notNull(),
        createdAtMs: cols.epochMs().notNull(),
        /** Null while it is in use. */
        retiredAtMs: cols.epochMs(),
      },
      (table) => [cols.index(`${name}_organisation`).on(table.organisationId, table.createdAtMs)],
    );
  return { phrase: texts('phrase'), theme: texts('theme') };
}
