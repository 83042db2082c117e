// The real built server as a process of its own: to be killed, restarted and asked like any other program.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
/** What Node is told by `npm start`. */
const FLAGS = packageJson.scripts.start.split(' ').filter((word) => word.startsWith('--'));
/** With a public address the line names that, and the port is the one that was asked for. */
const ADDRESS = /running at (?:http:\/\/localhost:(\d+)|https:)/;

export interface ServerOptions {
  dataDir: string;
  port?: number;
  env?: Record<string, string>;
  /** A module that the process runs first, which can then be spoken to over its channel. */
  preload?: string;
}

export class ServerProcess {
  readonly #options: ServerOptions;
  #child: ChildProcess | undefined;
  #output = '';
  port = 0;

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  get pid(): number {
    const { pid } = this.process;
    if (pid === undefined) throw new Error('the server is not running');
    return pid;
  }

  /** The present process, or the last one. */
  get process(): ChildProcess {
    if (!this.#child) throw new Error('the server has never run');
    return this.#child;
  }

  /** Everything that the present process has printed. */
  get output(): string {
    return this.#output;
  }

  /** Starts the process; resolves when `/healthz` says ok, rejects with what it printed when it ends before that. */
  async start(): Promise<void> {
    this.#output = '';
    const { preload } = this.#options;
    const child = spawn(process.execPath, [...FLAGS, ...(preload === undefined ? [] : [`--import=${preload}`]), MAIN], {
      env: {
        PATH: process.env['PATH'] ?? '',
        LOG_LEVEL: 'warn',
        ...this.#options.env,
        DATA_DIR: this.#options.dataDir,
        PORT: String(this.port || (this.#options.port ?? 0)),
      },
      stdio: ['ignore', 'pipe', 'pipe', ...(preload === undefined ? [] : (['ipc'] as const))],
      serialization: 'advanced',
    });
    this.#child = child;
    this.port = await new Promise((resolve, reject) => {
      const read = (chunk: Buffer) => {
        this.#output += chunk.toString();
        const [line, port = this.#options.port] = ADDRESS.exec(this.#output) ?? [];
        if (line !== undefined) resolve(Number(port));
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.once('close', (code) => reject(new Error(`the server ended with ${code}: ${this.#output}`)));
    });
    const health = await fetch(`${this.origin}/healthz`);
    if (!health.ok) throw new Error(`/healthz answered ${health.status}: ${this.#output}`);
  }

  /** Sends a signal and waits for the end; the exit code, or null when the signal ended it. */
  async kill(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'close');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }

  /** Starts again on the same data directory and the same port. */
  async restart(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    await this.kill(signal);
    await this.start();
  }
}

/** A running server; the caller stops it with `kill`. */
export async function startServer(options: ServerOptions): Promise<ServerProcess> {
  const server = new ServerProcess(options);
  await server.start();
  return server;
}
