// What has been written in the shared documents, update by update.

import type { Cols } from '../cols.sqlite.ts';

/** The table of note updates, for the dialect that `cols` speaks. */
export function notesTables(cols: Cols) {
  const noteUpdate = cols.table(
    'note_update',
    { id: cols.serial(), docName: cols.str().notNull(), data: cols.bytes().notNull() },
    (table) => [cols.index('note_update_doc').on(table.docName, table.id)],
  );
  return { noteUpdate };
}
