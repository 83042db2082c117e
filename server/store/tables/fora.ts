// What meetings are called together for, and about whom: the organisations' fora and schools, and the seasons of talks. Meetings carry the name; a
// record keeps the names that it has had, so that a new name leaves no meeting behind.

import type { Forum } from '../../../src/lib/core/fora/forum.ts';
import type { Season } from '../../../src/lib/core/fora/season.ts';
import type { School } from '../../../src/lib/core/fora/school.ts';
import type { Cols } from '../cols.sqlite.ts';

/** The tables of fora and schools, for the dialect that `cols` speaks. */
export function foraTables(cols: Cols) {
  const named = <Content, Name extends string>(name: Name) =>
    cols.table(
      name,
      {
        id: cols.str().primaryKey(),
        organisationId: cols.str().notNull(),
        name: cols.str().notNull(),
        formerNames: cols.json<string[]>().notNull(),
        content: cols.json<Content>().notNull(),
        createdAtMs: cols.epochMs().notNull(),
        /** Null while it is in use. */
        retiredAtMs: cols.epochMs(),
      },
      (table) => [cols.index(`${name}_organisation`).on(table.organisationId, table.name)],
    );
  return {
    forum: named<Forum, 'forum'>('forum'),
    school: named<School, 'school'>('school'),
    season: named<Season, 'season'>('season'),
  };
}
