// What the server tells those who watch over it, as Prometheus reads it (SV11): counts, times and sizes; of no person, no
// meeting and no organisation.

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from './store/database.ts';

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

type Read<Answer> = () => Answer | Promise<Answer>;

export class Metrics {
  readonly contentType: string;
  readonly #registry = new Registry();
  readonly #commands: Histogram;
  readonly #flushes: Histogram;
  readonly #notes: Histogram;
  readonly #documents: Histogram;
  readonly #requests: Histogram<'kind' | 'status'>;
  readonly #lines: Counter<'level'>;

  constructor(version: string) {
    this.contentType = this.#registry.contentType;
    collectDefaultMetrics({ register: this.#registry });
    this.byLabel('info', 'The version that runs.', 'version', () => ({ [version]: 1 }));
    this.#commands = this.#histogram('command_seconds', 'From a command to its answer, when it is on disk.', []);
    this.#flushes = this.#histogram('flush_seconds', 'Bringing what is committed to the disk.', []);
    this.#notes = this.#histogram('notes_saved_seconds', 'From what was written in notes to the disk.', []);
    this.#documents = this.#histogram(
      'document_seconds',
      'Making a file of minutes, the wait for a thread included.',
      [],
    );
    this.#requests = this.#histogram('request_seconds', 'Answering a request.', ['kind', 'status']);
    this.#lines = new Counter({
      name: 'samtalerum_log_lines_total',
      help: 'Lines of the log by their level.',
      labelNames: ['level'],
      registers: [this.#registry],
    });
  }

  /** A command has been answered; `ms` from its coming in. */
  readonly commandAnswered = (ms: number): void => this.#commands.observe(ms / 1_000);

  /** What was written in notes is on disk; `ms` from the first of it. */
  readonly notesSaved = (ms: number): void => this.#notes.observe(ms / 1_000);

  /** A file of minutes was made. */
  readonly documentMade = (ms: number): void => this.#documents.observe(ms / 1_000);

  /** A request has been answered; of its status the hundreds are told. */
  readonly requestAnswered = (kind: string, status: number, ms: number): void =>
    this.#requests.observe({ kind, status: `${Math.floor(status / 100)}xx` }, ms / 1_000);

  /** A line was logged. */
  readonly lineLogged = (level: string): void => this.#lines.inc({ level });

  /** The database, with its way to the disk timed. */
  timed(database: Database): Database {
    const reachDisk = async () => {
      const end = this.#flushes.startTimer();
      await database.reachDisk();
      end();
    };
    return { ...database, reachDisk };
  }

  /** A figure that is counted whenever somebody asks. */
  figure(name: string, help: string, read: Read<number>): void {
    // The library calls `collect` on the gauge whenever it is asked for its value.
    const gauge: Gauge = new Gauge({ ...this.#named(name, help), collect: async () => gauge.set(await read()) });
  }

  /** The same for several figures of one name, told apart by a label. */
  byLabel(name: string, help: string, label: string, read: Read<Readonly<Record<string, number>>>): void {
    const gauge: Gauge = new Gauge({
      ...this.#named(name, help),
      labelNames: [label],
      collect: async () => {
        const figures = Object.entries(await read());
        gauge.reset();
        for (const [each, value] of figures) gauge.set({ [label]: each }, value);
      },
    });
  }

  /** All of it, as text. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #histogram<Label extends string>(name: string, help: string, labelNames: Label[]): Histogram<Label> {
    return new Histogram({ ...this.#named(name, help), labelNames, buckets: SECONDS });
  }

  #named(name: string, help: string) {
    return { name: `samtalerum_${name}`, help, registers: [this.#registry] };
  }
}
