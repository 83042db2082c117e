// The servers that are measured, each as a process of its own, started on an empty folder.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectPath } from '../../../server/project-path.ts';
import type { DialectName } from './dialects.ts';
import { House } from './house.ts';
import type { SeatPlan } from './seat.ts';

export type ContestantName = 'samtalerum' | 'y-websocket-server' | 'hocuspocus' | 'echo';

/** A server that runs. */
export interface Contestant {
  readonly name: ContestantName;
  readonly dialect: DialectName;
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  /** Makes this many documents with this many seats each, of which the first ones write. */
  plan(documents: number, seats: number, writers: number): Promise<SeatPlan[]>;
  kill(): Promise<void>;
  /** Starts again on the same data and port; resolves as soon as the process has been made. */
  revive(): void;
  end(): Promise<void>;
}

/** A program of `peers/`, told where to listen and where to store; it says when it listens. */
class PeerProcess implements Contestant {
  readonly name: ContestantName;
  readonly dialect: DialectName;
  readonly dataDir: string;
  port = 0;
  #child: ChildProcess;
  #documents = 0;

  constructor(name: Exclude<ContestantName, 'samtalerum'>, dataDir: string) {
    this.name = name;
    this.dialect = name === 'y-websocket-server' ? 'y-websocket' : name;
    this.dataDir = dataDir;
    this.#child = this.#spawn();
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Resolves when it listens. */
  async listening(): Promise<void> {
    const { stdout } = this.#child;
    if (!stdout) throw new Error('a peer without an output');
    for await (const line of createInterface(stdout)) {
      const port = /^listening on (\d+)$/.exec(line)?.[1];
      if (port === undefined) continue;
      this.port = Number(port);
      return;
    }
    throw new Error(`${this.name} ended before it listened`);
  }

  async plan(documents: number, seats: number, writers: number): Promise<SeatPlan[]> {
    return Array.from({ length: documents }, () => {
      this.#documents += 1;
      const docName = `document-${this.#documents}`;
      const path = this.dialect === 'hocuspocus' ? '/' : `/${docName}`;
      return Array.from({ length: seats }, (_, seat) => ({ docName, path, writer: seat < writers ? seat : null }));
    }).flat();
  }

  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  revive(): void {
    this.#child = this.#spawn();
  }

  async end(): Promise<void> {
    await this.kill();
    await rm(this.dataDir, { recursive: true });
  }

  #spawn(): ChildProcess {
    const env = { ...process.env, PORT: String(this.port), DATA_DIR: this.dataDir };
    const script = projectPath('test', 'bench', 'peers', `${this.name}.ts`);
    return spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  }
}

/** Starts one of them on a folder of its own. */
export async function startContestant(name: ContestantName): Promise<Contestant> {
  const dataDir = await mkdtemp(join(tmpdir(), `bench-${name}-`));
  if (name === 'samtalerum') return House.start(dataDir);
  const peer = new PeerProcess(name, dataDir);
  await peer.listening();
  return peer;
}
