// Deletes what has been kept long enough, by itself (rules RN1 to RN5). What is due follows from the day alone, so a server that
// was off for a week, or a backup that was put back, deletes what fell due meanwhile.

import { and, asc, eq, notInArray } from 'drizzle-orm';
import { monthsLater, retentionKind } from '../../src/lib/core/privacy/retention.ts';
import type { MeetingPhase } from '../../src/lib/core/meeting/vocabulary.ts';
import { BY_SYSTEM } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import type { MeetingRemoval } from './meeting-removal.ts';
import { dayOf, dueOn, type RetentionSettings } from './retention-settings.ts';

const BETWEEN_MS = 60 * 60_000;
/** A meeting that runs is nobody's to delete, whatever day it began on. */
const UNDER_WAY: MeetingPhase[] = ['running', 'closing'];

/** A meeting that will be deleted. */
export interface DueMeeting {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly startsAtMs: number;
  readonly deletesOn: string;
  /** Why it is kept longer; null when it is not. */
  readonly held: string | null;
}

interface Parts {
  readonly database: Database;
  readonly settings: RetentionSettings;
  readonly removal: MeetingRemoval;
  readonly audit: AuditLog;
  readonly log: Log;
  readonly now: () => number;
}

export class RetentionJob {
  readonly #parts: Parts;
  readonly #timer: NodeJS.Timeout;
  #working: Promise<void> = Promise.resolve();
  #isClosing = false;

  /** Looks now and from then on. */
  constructor(parts: Parts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.look(), BETWEEN_MS).unref();
    this.look();
  }

  /** Deletes what is due, after what is under way. */
  look(): void {
    this.#working = this.#working
      .then(() => this.#deleteDue())
      .catch((err: unknown) => {
        this.#parts.log.error({ err }, 'what was to be deleted could not be');
      });
  }

  /** Resolves when what is under way is done. */
  settled(): Promise<void> {
    return this.#working;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#timer);
    await this.#working;
  }

  /** The organisation's meetings that are deleted by a day, the first of them first; those that are held among them. */
  async due(organisationId: string, byDay: string): Promise<DueMeeting[]> {
    const { database, settings } = this.#parts;
    const retention = await settings.of(organisationId);
    if (!retention) return [];
    const { meeting } = database.tables;
    const { id, title, template, startsAtMs } = meeting;
    const isOver = and(eq(meeting.organisationId, organisationId), notInArray(meeting.phase, UNDER_WAY));
    const rows = await database.orm
      .select({ id, title, template, startsAtMs })
      .from(meeting)
      .where(isOver)
      .orderBy(asc(startsAtMs));
    const holds = await settings.holds(organisationId);
    return rows
      .flatMap((row) => {
        const day = dueOn(row, retention);
        return day !== null && day <= byDay ? [{ ...row, deletesOn: day, held: holds.get(row.id) ?? null }] : [];
      })
      .sort((a, b) => a.deletesOn.localeCompare(b.deletesOn));
  }

  async #deleteDue(): Promise<void> {
    const { settings, removal, log } = this.#parts;
    for (const organisationId of await settings.organisations()) {
      if ((await settings.of(organisationId))?.isHalted !== false) continue;
      const deleted = await this.#deleteMeetings(organisationId);
      const pruned = await this.#pruneAudit(organisationId);
      if (deleted + pruned === 0) continue;
      removal.done();
      log.info({ organisationId, meetings: deleted, auditEntries: pruned }, 'deleted what was kept long enough');
    }
  }

  async #deleteMeetings(organisationId: string): Promise<number> {
    const { settings, removal, audit, now } = this.#parts;
    let deleted = 0;
    for (const { id, template, startsAtMs, deletesOn, held } of await this.due(organisationId, dayOf(now()))) {
      if (held !== null) continue;
      // Asked before each: whoever halts it waits for one meeting at most.
      if (this.#isClosing || (await settings.of(organisationId))?.isHalted !== false) break;
      const isDone = await removal.remove(id, (tx) => {
        audit.recordWithin(tx, {
          ...{ organisationId, actor: BY_SYSTEM, act: 'meeting.deleted', subject: { kind: 'meeting', id } },
          detail: { kind: retentionKind(template), heldOn: dayOf(startsAtMs), deletesOn },
        });
      });
      if (isDone) deleted += 1;
    }
    return deleted;
  }

  /** The audit log is kept for so long too. */
  async #pruneAudit(organisationId: string): Promise<number> {
    const { settings, audit, now } = this.#parts;
    const months = (await settings.of(organisationId))?.months.audit ?? null;
    if (months === null) return 0;
    return audit.prune(organisationId, Date.parse(`${monthsLater(dayOf(now()), -months)}T00:00:00Z`));
  }
}
