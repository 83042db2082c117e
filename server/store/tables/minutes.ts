// Texts of minutes that somebody stands by, whole, as they were.

import type { Cols } from '../cols.sqlite.ts';

/** The table of minutes as they were approved, for the dialect that `cols` speaks. */
export function minutesTables(cols: Cols) {
  const minutesVersion = cols.table(
    'minutes_version',
    {
      meetingId: cols.str().notNull(),
      /** SHA-256 of the text, in hexadecimal; the meeting's log names it. */
      hash: cols.str().notNull(),
      minutes: cols.str().notNull(),
      atMs: cols.epochMs().notNull(),
    },
    (table) => [cols.primaryKey({ columns: [table.meetingId, table.hash] })],
  );
  return { minutesVersion };
}
