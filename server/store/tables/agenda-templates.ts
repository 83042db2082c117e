// The organisations' own agenda templates: a row each, their items as docs/formats.md has them.

import type { FileItem } from '../../../src/lib/core/library/agenda-file.ts';
import type { Language } from '../../../src/lib/core/meeting/vocabulary.ts';
import type { Cols } from '../cols.sqlite.ts';

/** The tables of own templates, for the dialect that `cols` speaks. */
export function agendaTemplatesTables(cols: Cols) {
  const agendaTemplate = cols.table(
    'agenda_template',
    {
      organisationId: cols.str().notNull(),
      /** What addresses and programs call it; it never changes. */
      slug: cols.str().notNull(),
      name: cols.str().notNull(),
      description: cols.str().notNull(),
      language: cols.str().$type<Language>().notNull(),
      items: cols.json<FileItem[]>().notNull(),
      createdAtMs: cols.epochMs().notNull(),
      /** Null while it is in use. */
      retiredAtMs: cols.epochMs(),
    },
    (table) => [cols.primaryKey({ columns: [table.organisationId, table.slug] })],
  );
  return { agendaTemplate };
}
