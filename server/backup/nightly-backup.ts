// A backup each night, when a folder for it is set (BU6). Whether one is due is read from the folder itself, so that a server
// that was off at that time makes it up. It is made by the command line, as a process of its own: nobody in a meeting waits.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setPriority, constants } from 'node:os';
import { text } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import type { Log } from '../log.ts';
import { projectPath } from '../project-path.ts';
import { newestBackupMs } from './make-backup.ts';

export interface BackupSettings {
  /** Where backups lie. */
  readonly folder: string;
  /** The time of day, `03:00`, on the clock of Denmark. */
  readonly at: string;
  /** How many are kept. */
  readonly keep: number;
}

interface NightlyParts {
  readonly settings: BackupSettings;
  readonly log: Log;
  readonly now: () => number;
  /** Makes a backup and takes away the oldest; rejects with the reason. */
  readonly make: (settings: BackupSettings) => Promise<void>;
}

const BETWEEN_MS = 10 * 60_000;

/** The last time that a backup was due, in epoch ms: today's hour, or yesterday's when that is still to come. */
export function lastDueMs(at: string, nowMs: number): number {
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(TIME_ZONE);
  const today = now.withPlainTime(at);
  const due = Temporal.ZonedDateTime.compare(today, now) <= 0 ? today : now.subtract({ days: 1 }).withPlainTime(at);
  return due.epochMilliseconds;
}

export class NightlyBackup {
  readonly #parts: NightlyParts;
  readonly #timer: NodeJS.Timeout;
  #working: Promise<void> = Promise.resolve();

  /** Looks now and from then on. */
  constructor(parts: NightlyParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.look(), BETWEEN_MS).unref();
    this.look();
  }

  /** Makes a backup if one is due and not made. */
  look(): void {
    this.#working = this.#working.then(() => this.#makeIfDue());
  }

  /** Resolves when what is under way is done. */
  settled(): Promise<void> {
    return this.#working;
  }

  /** Looks no more; a backup that is under way is another process's and goes on. */
  close(): void {
    clearInterval(this.#timer);
  }

  async #makeIfDue(): Promise<void> {
    const { settings, log, now, make } = this.#parts;
    const newestMs = await newestBackupMs(settings.folder);
    if (newestMs !== null && newestMs >= lastDueMs(settings.at, now())) return;
    try {
      await make(settings);
      log.info({ folder: settings.folder }, 'backup made');
    } catch (error) {
      // Tried again at the next look: a disk that is full or away may be back by then.
      const reason = error instanceof Error ? error.message : String(error);
      log.error({ reason, folder: settings.folder }, 'backup failed');
    }
  }
}

/** Makes a backup by the command line, behind everything else that the machine does. */
export function backupBeside(dataDir: string): (settings: BackupSettings) => Promise<void> {
  return async ({ folder, keep }) => {
    const args = [projectPath('server', 'cli.ts'), 'backup', '--to', folder, '--keep', String(keep)];
    const env = { PATH: process.env['PATH'], DATA_DIR: dataDir };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const [said] = await Promise.all([text(child.stderr), once(child, 'close')]);
    if (child.exitCode !== 0) throw new Error(said.trim().split('\n')[0] ?? 'the command ended');
  };
}
