// Minutes that are public: at which address, which version, and the files that stand there, as they passed the gate.

import type { PublicFacts } from '../../../src/lib/core/minutes/public-page.ts';
import type { Cols } from '../cols.sqlite.ts';

/** The tables of publications, for the dialect that `cols` speaks. */
export function publicationTables(cols: Cols) {
  const publication = cols.table(
    'publication',
    {
      meetingId: cols.str().primaryKey(),
      publicId: cols.str().notNull(),
      version: cols.int().notNull(),
      isListed: cols.bool().notNull(),
      withdrawnAtMs: cols.epochMs(),
      withdrawnNote: cols.str().notNull(),
    },
    (table) => [cols.uniqueIndex('publication_public_id').on(table.publicId)],
  );
  const publicationEdition = cols.table(
    'publication_edition',
    {
      meetingId: cols.str().notNull(),
      version: cols.int().notNull(),
      /** By which minutes template; empty for what earlier versions of the application made public. */
      template: cols.str().notNull().default(''),
      facts: cols.json<PublicFacts>().notNull(),
      /** Null while it has been put here and nobody has been told: a server that was killed in between. */
      publishedAtMs: cols.epochMs(),
      note: cols.str().notNull(),
    },
    (table) => [cols.primaryKey({ columns: [table.meetingId, table.version, table.template] })],
  );
  const publicationFile = cols.table(
    'publication_file',
    {
      meetingId: cols.str().notNull(),
      version: cols.int().notNull(),
      template: cols.str().notNull().default(''),
      format: cols.str().notNull(),
      contentType: cols.str().notNull(),
      fileName: cols.str().notNull(),
      body: cols.bytes().notNull(),
    },
    (table) => [cols.primaryKey({ columns: [table.meetingId, table.version, table.template, table.format] })],
  );
  return { publication, publicationEdition, publicationFile };
}
