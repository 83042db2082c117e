// Entries of the audit log on disk. One is written under the lock that reads the end of its chain, so that the server and the
// command line beside it never write the same number.

import { and, asc, count, desc, eq, gt, gte, inArray, lt, lte, max, or, type SQL } from 'drizzle-orm';
import { chained, NO_ENTRY, type AuditEntry, type AuditRecord, type ChainHead } from '../audit/chain.ts';
import type { AuditAct } from '../audit/acts.ts';
import type { Database, Transaction } from './database.ts';
import { GroupCommit } from './group-commit.ts';
import type { Tables } from './schema.sqlite.ts';

/** Which entries are asked for; what is left out asks for all. */
export interface AuditChoice {
  readonly acts?: readonly AuditAct[];
  /** Whoever did it, or what it was done to. */
  readonly aboutId?: string;
  readonly fromMs?: number;
  /** Up to and without this moment. */
  readonly beforeMs?: number;
}

const CHAIN_PAGE = 1_000;

export class AuditStore {
  readonly #database: Database;
  readonly #commits: GroupCommit;

  constructor(database: Database) {
    this.#database = database;
    this.#commits = new GroupCommit(database);
  }

  /** Adds an entry; it is on disk when this resolves. */
  async add(record: AuditRecord, nowMs: number): Promise<void> {
    await this.#commits.add((tx) => void writeAuditEntry(tx, this.#database.tables, record, nowMs));
  }

  /** The organisation's entries, the newest first. */
  async page(organisationId: string, choice: AuditChoice, limit: number, offset = 0): Promise<AuditEntry[]> {
    const { orm, tables } = this.#database;
    const rows = await orm
      .select()
      .from(tables.auditEntry)
      .where(this.#fitting(organisationId, choice))
      .orderBy(desc(tables.auditEntry.seq))
      .limit(limit)
      .offset(offset);
    return rows.map(readRow);
  }

  async count(organisationId: string, choice: AuditChoice): Promise<number> {
    const { orm, tables } = this.#database;
    const [found] = await orm
      .select({ count: count() })
      .from(tables.auditEntry)
      .where(this.#fitting(organisationId, choice));
    return found?.count ?? 0;
  }

  /** Every chain that there is: the organisations' and the installation's own. */
  async chains(): Promise<string[]> {
    const { orm, tables } = this.#database;
    const { organisationId } = tables.auditEntry;
    const rows = await orm.selectDistinct({ organisationId }).from(tables.auditEntry).orderBy(asc(organisationId));
    return rows.map((row) => row.organisationId);
  }

  /** A chain from its beginning, a thousand entries at a time, so that the process never stands still for a long one. */
  async *chain(organisationId: string): AsyncGenerator<AuditEntry> {
    const { orm, tables } = this.#database;
    const { auditEntry } = tables;
    for (let after = 0; ;) {
      const rows = await orm
        .select()
        .from(auditEntry)
        .where(and(eq(auditEntry.organisationId, organisationId), gt(auditEntry.seq, after)))
        .orderBy(asc(auditEntry.seq))
        .limit(CHAIN_PAGE);
      for (const row of rows) yield readRow(row);
      const last = rows.at(-1);
      if (!last) return;
      after = last.seq;
    }
  }

  /** The last entry that was pruned, as a later one vouches for it; where nothing was, the beginning of all. */
  async start(organisationId: string): Promise<ChainHead> {
    const [newest] = await this.page(organisationId, { acts: ['audit.pruned'] }, 1);
    if (!newest) return NO_ENTRY;
    return { seq: Number(newest.detail['through']), hash: String(newest.detail['hash']) };
  }

  /** Takes away what is older than a moment, and leaves an entry that vouches for the end of it. How many went. */
  async prune(organisationId: string, beforeMs: number, record: AuditRecord, nowMs: number): Promise<number> {
    const { tables } = this.#database;
    const { auditEntry } = tables;
    let pruned = 0;
    await this.#commits.add((tx) => {
      const isOld = and(eq(auditEntry.organisationId, organisationId), lt(auditEntry.atMs, beforeMs));
      // The clock may have been set back: what stands before the newest of the old goes along.
      const [newest] = tx
        .select({ seq: max(auditEntry.seq) })
        .from(auditEntry)
        .where(isOld)
        .all();
      const through = newest?.seq ?? null;
      if (through === null) return;
      const isThrough = and(eq(auditEntry.organisationId, organisationId), eq(auditEntry.seq, through));
      const last = tx.select().from(auditEntry).where(isThrough).get();
      const upTo = and(eq(auditEntry.organisationId, organisationId), lte(auditEntry.seq, through));
      pruned = tx.select({ count: count() }).from(auditEntry).where(upTo).get()?.count ?? 0;
      const detail = { through, hash: last?.hash ?? '', count: pruned };
      writeAuditEntry(tx, tables, { ...record, detail }, nowMs);
      tx.delete(auditEntry).where(upTo).run();
    });
    return pruned;
  }

  #fitting(organisationId: string, { acts, aboutId, fromMs, beforeMs }: AuditChoice): SQL | undefined {
    const { auditEntry } = this.#database.tables;
    return and(
      eq(auditEntry.organisationId, organisationId),
      acts && inArray(auditEntry.act, [...acts]),
      aboutId === undefined ? undefined : or(eq(auditEntry.actorId, aboutId), eq(auditEntry.subjectId, aboutId)),
      fromMs === undefined ? undefined : gte(auditEntry.atMs, fromMs),
      beforeMs === undefined ? undefined : lt(auditEntry.atMs, beforeMs),
    );
  }
}

/** Writes an entry in the transaction that does what it tells of: both stand, or neither. */
export function writeAuditEntry(tx: Transaction, tables: Tables, record: AuditRecord, nowMs: number): void {
  const { auditEntry } = tables;
  const { seq, hash } = auditEntry;
  const head = tx
    .select({ seq, hash })
    .from(auditEntry)
    .where(eq(auditEntry.organisationId, record.organisationId))
    .orderBy(desc(seq))
    .limit(1)
    .get();
  const { actor, subject, ...entry } = chained(record, head ?? NO_ENTRY, nowMs);
  tx.insert(auditEntry)
    .values({ ...entry, actorKind: actor.kind, actorId: actor.id, subjectKind: subject.kind, subjectId: subject.id })
    .run();
}

function readRow(row: Tables['auditEntry']['$inferSelect']): AuditEntry {
  const { actorKind, actorId, subjectKind, subjectId, ...entry } = row;
  return { ...entry, actor: { kind: actorKind, id: actorId }, subject: { kind: subjectKind, id: subjectId } };
}
