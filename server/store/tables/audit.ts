// The audit log: who did or saw what, an entry each, in a chain of hashes for each organisation. Triggers in the migration
// refuse every change, and every removal but that of entries that a later one vouches for.

import type { AuditAct, AuditActorKind, AuditSubjectKind } from '../../audit/acts.ts';
import type { Cols } from '../cols.sqlite.ts';

/** More about an entry: ids, codes and counts, never what somebody wrote or is called. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** The table of the audit log, for the dialect that `cols` speaks. */
export function auditTables(cols: Cols) {
  const auditEntry = cols.table(
    'audit_entry',
    {
      /** Whose chain it is in; empty: the installation's own. */
      organisationId: cols.str().notNull(),
      seq: cols.int().notNull(),
      atMs: cols.epochMs().notNull(),
      actorKind: cols.str().$type<AuditActorKind>().notNull(),
      actorId: cols.str().notNull(),
      act: cols.str().$type<AuditAct>().notNull(),
      subjectKind: cols.str().$type<AuditSubjectKind>().notNull(),
      subjectId: cols.str().notNull(),
      detail: cols.json<AuditDetail>().notNull(),
      /** SHA-256 of this entry and of the hash before it (`audit/chain.ts`). */
      hash: cols.str().notNull(),
    },
    (table) => [
      cols.primaryKey({ columns: [table.organisationId, table.seq] }),
      cols.index('audit_entry_at').on(table.organisationId, table.atMs),
      cols.index('audit_entry_actor').on(table.organisationId, table.actorId, table.seq),
      cols.index('audit_entry_subject').on(table.organisationId, table.subjectId, table.seq),
      cols.index('audit_entry_act').on(table.organisationId, table.act, table.seq),
    ],
  );
  return { auditEntry };
}
