// How long an organisation keeps its meetings, and the meetings that are kept longer.

import type { RetentionMonths } from '../../../src/lib/core/privacy/retention.ts';
import type { Cols } from '../cols.sqlite.ts';

/** The tables of retention, for the dialect that `cols` speaks. */
export function privacyTables(cols: Cols) {
  /** Without a row nobody has decided yet, and nothing is deleted. */
  const retention = cols.table('retention', {
    organisationId: cols.str().primaryKey(),
    months: cols.json<RetentionMonths>().notNull(),
    changedAtMs: cols.epochMs().notNull(),
    /** Null while it runs. */
    haltedAtMs: cols.epochMs(),
  });

  /** Meetings that are not deleted as long as the row stands. */
  const retentionHold = cols.table(
    'retention_hold',
    {
      meetingId: cols.str().primaryKey(),
      organisationId: cols.str().notNull(),
      reason: cols.str().notNull(),
      atMs: cols.epochMs().notNull(),
    },
    (table) => [cols.index('retention_hold_organisation').on(table.organisationId)],
  );

  return { retention, retentionHold };
}
