// What has been written in the shared documents, update by update, what has moved from
// one to another, and what their pages looked like at chosen moments.

import type { Cols } from '../cols.sqlite.ts';
import type { MovedText } from '../notes-store.ts';

/** The tables of note updates, of moves and of versions, for the dialect that `cols` speaks. */
export function notesTables(cols: Cols) {
  const noteUpdate = cols.table(
    'note_update',
    { id: cols.serial(), docName: cols.str().notNull(), data: cols.bytes().notNull() },
    (table) => [cols.index('note_update_doc').on(table.docName, table.id)],
  );
  const noteMove = cols.table(
    'note_move',
    {
      id: cols.serial(),
      docName: cols.str().notNull(),
      fragment: cols.str().notNull(),
      parts: cols.json<MovedText['parts']>().notNull(),
      // Null in moves of an early version, which cannot be followed.
      target: cols.str(),
      sign: cols.json<MovedText['sign']>(),
    },
    (table) => [cols.index('note_move_doc').on(table.docName, table.id)],
  );
  const noteVersion = cols.table(
    'note_version',
    {
      id: cols.serial(),
      meetingId: cols.str().notNull(),
      fragment: cols.str().notNull(),
      atMs: cols.epochMs().notNull(),
      cause: cols.str().notNull(),
      authors: cols.json<string[]>().notNull(),
      restoredBy: cols.str(),
      state: cols.bytes().notNull(),
    },
    (table) => [cols.index('note_version_fragment').on(table.meetingId, table.fragment, table.id)],
  );
  return { noteUpdate, noteMove, noteVersion };
}
