// Reads the audit log through each night, and writes down in the server's log where each chain ends (rule AU6): that log is kept
// elsewhere, so what is cut off or written anew afterwards can be proved.

import { lastDueMs } from '../backup/nightly-backup.ts';
import type { Log } from '../log.ts';
import type { AuditLog } from './audit-log.ts';
import { isBreak } from './chain.ts';

const BETWEEN_MS = 10 * 60_000;
/** After the backup, on the clock of Denmark. */
const AT = '04:00';

interface Parts {
  readonly audit: AuditLog;
  readonly log: Log;
  readonly now: () => number;
}

export class NightlyAuditCheck {
  readonly #parts: Parts;
  readonly #timer: NodeJS.Timeout;
  #lastMs: number;
  #working: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#lastMs = parts.now();
    this.#timer = setInterval(() => this.look(), BETWEEN_MS).unref();
  }

  /** Checks the log if a night has passed since the last time. */
  look(): void {
    const { now, log } = this.#parts;
    if (this.#lastMs >= lastDueMs(AT, now())) return;
    this.#lastMs = now();
    this.#working = this.#working
      .then(() => this.#check())
      .catch((err: unknown) => log.error({ err }, 'the audit log could not be checked'));
  }

  /** Resolves when what is under way is done. */
  settled(): Promise<void> {
    return this.#working;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#working;
  }

  async #check(): Promise<void> {
    const { audit, log } = this.#parts;
    for (const organisationId of await audit.chains()) {
      const found = await audit.check(organisationId);
      if (isBreak(found)) log.error({ organisationId, ...found }, 'the audit log is not as it was written');
      else log.info({ organisationId, ...found }, 'the audit log is whole');
    }
  }
}
