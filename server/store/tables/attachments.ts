// What lies in the folder of attachments: one row a file.

import type { Cols } from '../cols.sqlite.ts';

/** `attachment` stands in the meeting's log and in its lists; `picture` only in the notes that hold it. */
export type AttachmentUse = 'attachment' | 'picture';

/** The table of attachments, for the dialect that `cols` speaks. */
export function attachmentTables(cols: Cols) {
  const attachment = cols.table(
    'attachment',
    {
      id: cols.str().primaryKey(),
      organisationId: cols.str().notNull(),
      meetingId: cols.str().notNull(),
      itemId: cols.str(),
      use: cols.str().$type<AttachmentUse>().notNull(),
      name: cols.str().notNull(),
      type: cols.str().notNull(),
      size: cols.int().notNull(),
      sha256: cols.str().notNull(),
      confidential: cols.bool().notNull(),
      byId: cols.str().notNull(),
      atMs: cols.epochMs().notNull(),
      /** From when on nothing holds the file; it leaves the disk a day later. */
      unheldSinceMs: cols.epochMs(),
    },
    (table) => [
      cols.index('attachment_meeting').on(table.meetingId),
      cols.index('attachment_unheld').on(table.unheldSinceMs),
    ],
  );
  return { attachment };
}
