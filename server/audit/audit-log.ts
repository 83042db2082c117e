// The audit log (rules AU1 to AU6): who signed in, saw, took out, made public, changed rights or erased. It only grows; each
// organisation has a chain of its own. It holds ids, codes and counts; names are looked up by whoever shows it.

import { follow, isBreak, type AuditEntry, type AuditRecord, type ChainBreak, type ChainHead } from './chain.ts';
import { BY_SYSTEM, THINNED } from './acts.ts';
import { writeAuditEntry, type AuditChoice, type AuditStore } from '../store/audit-store.ts';
import type { Database, Transaction } from '../store/database.ts';
import { namesIn } from './audit-names.ts';

/** What somebody sees again within this time is told once. */
const THINNED_MS = 60 * 60 * 1_000;

interface AuditParts {
  readonly store: AuditStore;
  readonly database: Database;
  readonly now: () => number;
}

export class AuditLog {
  readonly #store: AuditStore;
  readonly #database: Database;
  readonly #now: () => number;
  /** When what was last told, of what is told once an hour. */
  readonly #told = new Map<string, number>();

  constructor({ store, database, now }: AuditParts) {
    this.#store = store;
    this.#database = database;
    this.#now = now;
  }

  /** Tells of an act; on disk when it resolves. Call it before what is seen is given, so that nothing is seen untold. */
  async record(record: AuditRecord): Promise<void> {
    const nowMs = this.#now();
    if (!THINNED.includes(record.act)) return this.#store.add(record, nowMs);
    const key = keyOf(record);
    if (this.#wasJustTold(key, nowMs)) return;
    this.#told.set(key, nowMs);
    try {
      await this.#store.add(record, nowMs);
    } catch (error) {
      this.#told.delete(key);
      throw error;
    }
  }

  /** Tells of an act in the transaction that carries it out. */
  recordWithin(tx: Transaction, record: AuditRecord): void {
    writeAuditEntry(tx, this.#database.tables, record, this.#now());
  }

  /** Entries of an organisation, the newest first. */
  page(organisationId: string, choice: AuditChoice, limit: number, offset = 0): Promise<AuditEntry[]> {
    return this.#store.page(organisationId, choice, limit, offset);
  }

  count(organisationId: string, choice: AuditChoice): Promise<number> {
    return this.#store.count(organisationId, choice);
  }

  /** The names that those in these entries have now, by id. */
  namesIn(organisationId: string, entries: readonly AuditEntry[]): Promise<Map<string, string>> {
    return namesIn(this.#database, organisationId, entries);
  }

  /** Every chain: the organisations' ids, and an empty one for the installation's own. */
  chains(): Promise<string[]> {
    return this.#store.chains();
  }

  /** Reads a chain whole: where it ends, or where it breaks. `noted` are ends of it that somebody has noted down. */
  async check(organisationId: string, noted: readonly ChainHead[] = []): Promise<ChainHead | ChainBreak> {
    let head = await this.#store.start(organisationId);
    const start = head;
    const byNumber = new Map(noted.filter(({ seq }) => seq > start.seq).map(({ seq, hash }) => [seq, hash]));
    for await (const entry of this.#store.chain(organisationId)) {
      const next = follow(head, entry);
      if (isBreak(next)) return next;
      const expected = byNumber.get(next.seq);
      if (expected !== undefined && expected !== next.hash) return { seq: next.seq, problem: 'notAsNoted' };
      head = next;
    }
    const isCutOff = [...byNumber.keys()].some((seq) => seq > head.seq);
    return isCutOff ? { seq: head.seq + 1, problem: 'missing' } : head;
  }

  /** Takes away entries from before a moment; the chain can be checked as before. How many went. */
  async prune(organisationId: string, beforeMs: number): Promise<number> {
    const subject = { kind: 'audit', id: '' } as const;
    const record = { organisationId, actor: BY_SYSTEM, act: 'audit.pruned', subject } as const;
    return this.#store.prune(organisationId, beforeMs, record, this.#now());
  }

  #wasJustTold(key: string, nowMs: number): boolean {
    for (const [old, atMs] of this.#told) {
      // Oldest first: the map keeps the order in which they were told.
      if (nowMs - atMs < THINNED_MS && atMs <= nowMs) break;
      this.#told.delete(old);
    }
    return this.#told.has(key);
  }
}

function keyOf({ organisationId, actor, act, subject }: AuditRecord): string {
  return JSON.stringify([organisationId, actor.kind, actor.id, act, subject.kind, subject.id]);
}
