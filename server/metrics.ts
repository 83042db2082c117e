// What the server tells those who watch over it, as Prometheus reads it (SV11): counts, times and sizes; of no person, no
// meeting and no organisation.

import { stat, statfs } from 'node:fs/promises';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './store/database.ts';

/** What is counted when somebody asks. */
export interface Watched {
  readonly dataDir: string;
  readonly databasePath: string;
  rooms(): number;
  liveSockets(): number;
  notes(): { meetings: number; connections: number };
  documentsWaiting(): number;
  mailsWaiting(): Promise<number>;
}

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

export class Metrics {
  readonly contentType: string;
  readonly #registry = new Registry();
  readonly #commands: Histogram;
  readonly #flushes: Histogram;

  constructor() {
    this.contentType = this.#registry.contentType;
    collectDefaultMetrics({ register: this.#registry });
    this.#commands = this.#histogram('command_seconds', 'From a command to its answer, when it is on disk.');
    this.#flushes = this.#histogram('flush_seconds', 'Bringing what is committed to the disk.');
  }

  /** A command has been answered; `ms` from its coming in. */
  readonly commandAnswered = (ms: number): void => this.#commands.observe(ms / 1_000);

  /** The database, with its way to the disk timed. */
  timed(database: Database): Database {
    const reachDisk = async () => {
      const end = this.#flushes.startTimer();
      await database.reachDisk();
      end();
    };
    return { ...database, reachDisk };
  }

  /** Counts these from now on, whenever somebody asks. */
  watch(watched: Watched): void {
    const { dataDir, databasePath } = watched;
    this.#gauge('rooms', 'Meetings that are loaded.', () => watched.rooms());
    this.#gauge('live_sockets', 'Pages and programs connected to a meeting.', () => watched.liveSockets());
    this.#gauge('notes_meetings', 'Meetings whose notes are open.', () => watched.notes().meetings);
    this.#gauge('notes_connections', 'Pages that have notes open.', () => watched.notes().connections);
    this.#gauge('documents_waiting', 'Files of minutes that wait for a thread.', () => watched.documentsWaiting());
    this.#gauge('mails_waiting', 'Mails that are not sent yet.', () => watched.mailsWaiting());
    this.#gauge('database_bytes', 'Size of the database.', async () => (await stat(databasePath)).size);
    this.#gauge('disk_free_bytes', 'Room left where the data lie.', async () => {
      const { bavail, bsize } = await statfs(dataDir);
      return bavail * bsize;
    });
  }

  /** All of it, as text. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #histogram(name: string, help: string): Histogram {
    return new Histogram({ name: `samtalerum_${name}`, help, buckets: SECONDS, registers: [this.#registry] });
  }

  #gauge(name: string, help: string, read: () => number | Promise<number>): void {
    // The library calls `collect` on the gauge whenever it is asked for its value.
    const gauge: Gauge = new Gauge({
      name: `samtalerum_${name}`,
      help,
      registers: [this.#registry],
      collect: async () => gauge.set(await read()),
    });
  }
}
