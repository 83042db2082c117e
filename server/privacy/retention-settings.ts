// What an organisation has decided on how long meetings are kept, and which of them are kept longer (rules RN1, RN3, RN4).

import { and, eq } from 'drizzle-orm';
import { isRehearsal } from '../../src/lib/core/meeting/rehearsal.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import {
  deletesOn,
  retentionKind,
  type Retention,
  type RetentionMonths,
} from '../../src/lib/core/privacy/retention.ts';
import { byAccount, type AuditActor } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Database } from '../store/database.ts';

/** Of a meeting, what its day of deletion follows from. */
export interface Kept {
  readonly id: string;
  readonly organisationId: string;
  readonly template: string;
  readonly startsAtMs: number;
}

/** What becomes of a meeting. */
export interface Keeping {
  /** Null: it is kept. */
  readonly deletesOn: string | null;
  /** Why it is kept longer; null when it is not. */
  readonly held: string | null;
  readonly isHalted: boolean;
}

interface Parts {
  readonly database: Database;
  readonly audit: AuditLog;
  readonly now: () => number;
}

export class RetentionSettings {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What has been decided; null before anybody has. */
  async of(organisationId: string): Promise<Retention | null> {
    const { orm, tables } = this.#parts.database;
    const { retention } = tables;
    const [row] = await orm.select().from(retention).where(eq(retention.organisationId, organisationId)).limit(1);
    return row ? { months: row.months, changedOn: dayOf(row.changedAtMs), isHalted: row.haltedAtMs !== null } : null;
  }

  /** The organisations that have decided. */
  async organisations(): Promise<string[]> {
    const { orm, tables } = this.#parts.database;
    const rows = await orm.select({ id: tables.retention.organisationId }).from(tables.retention);
    return rows.map(({ id }) => id);
  }

  /** Decides how long each kind is kept; what was halted stays so. */
  async decide(organisationId: string, months: RetentionMonths, by: { id: string }): Promise<void> {
    const { database, audit, now } = this.#parts;
    const { retention } = database.tables;
    database.orm.transaction(
      (tx) => {
        const set = { months, changedAtMs: now() };
        tx.insert(retention)
          .values({ organisationId, ...set, haltedAtMs: null })
          .onConflictDoUpdate({ target: retention.organisationId, set })
          .run();
        audit.recordWithin(tx, {
          ...{ organisationId, actor: byAccount(by), act: 'retention.changed' },
          ...{ subject: { kind: 'retention', id: '' }, detail: { ...months } },
        });
      },
      { behavior: 'immediate' },
    );
  }

  /** Halts all deletion, or lets it go on. */
  async halt(organisationId: string, isHalted: boolean, by: { id: string }): Promise<void> {
    const { database, audit, now } = this.#parts;
    const { retention } = database.tables;
    const haltedAtMs = isHalted ? now() : null;
    database.orm.transaction(
      (tx) => {
        tx.update(retention).set({ haltedAtMs }).where(eq(retention.organisationId, organisationId)).run();
        const act = isHalted ? 'retention.halted' : 'retention.resumed';
        audit.recordWithin(tx, { organisationId, actor: byAccount(by), act, subject: { kind: 'retention', id: '' } });
      },
      { behavior: 'immediate' },
    );
  }

  /** Keeps a meeting until it is released, or releases it. */
  async hold(
    { id, organisationId }: Pick<Kept, 'id' | 'organisationId'>,
    reason: string | null,
    actor: AuditActor,
  ): Promise<void> {
    const { database, audit, now } = this.#parts;
    const { retentionHold } = database.tables;
    database.orm.transaction(
      (tx) => {
        if (reason === null) tx.delete(retentionHold).where(eq(retentionHold.meetingId, id)).run();
        else
          tx.insert(retentionHold)
            .values({ meetingId: id, organisationId, reason, atMs: now() })
            .onConflictDoUpdate({ target: retentionHold.meetingId, set: { reason } })
            .run();
        const act = reason === null ? 'retention.released' : 'retention.held';
        audit.recordWithin(tx, { organisationId, actor, act, subject: { kind: 'meeting', id } });
      },
      { behavior: 'immediate' },
    );
  }

  /** Why meetings of the organisation are kept longer, by their ids. */
  async holds(organisationId: string): Promise<Map<string, string>> {
    const { orm, tables } = this.#parts.database;
    const { retentionHold } = tables;
    const rows = await orm.select().from(retentionHold).where(eq(retentionHold.organisationId, organisationId));
    return new Map(rows.map(({ meetingId, reason }) => [meetingId, reason]));
  }

  /** What becomes of one meeting, for its pages; null before the organisation has decided. */
  async keeping(meeting: Kept): Promise<Keeping | null> {
    // A rehearsal is gone long before.
    const retention = isRehearsal(meeting.id) ? null : await this.of(meeting.organisationId);
    if (!retention) return null;
    const { orm, tables } = this.#parts.database;
    const { retentionHold } = tables;
    const isTheirs = and(
      eq(retentionHold.meetingId, meeting.id),
      eq(retentionHold.organisationId, meeting.organisationId),
    );
    const [hold] = await orm.select().from(retentionHold).where(isTheirs).limit(1);
    return { deletesOn: dueOn(meeting, retention), held: hold?.reason ?? null, isHalted: retention.isHalted };
  }
}

/** The day on which a meeting is deleted, if nothing holds it. */
export function dueOn(
  { startsAtMs, template }: Pick<Kept, 'startsAtMs' | 'template'>,
  retention: Retention,
): string | null {
  return deletesOn(dayOf(startsAtMs), retentionKind(template), retention);
}

/** The day in Denmark, "2026-11-22". */
export function dayOf(atMs: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' }).format(atMs);
}
