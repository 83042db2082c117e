// The real server as a process of its own, whose time, clock and disk can be played with, and a meeting that runs in it.

import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io } from 'socket.io-client';
import { projectPath } from '../../../server/project-path.ts';
import { openDatabase, databaseFile } from '../../../server/store/database.ts';
import { SqliteNotesStore } from '../../../server/store/sqlite-notes-store.ts';
import type { Snapshot } from '../../../src/lib/core/protocol/live.ts';
import { commandLine } from '../../support/command-line.ts';
import { ProcessCaller } from '../../support/process-call.ts';
import { ServerProcess } from '../../support/server.ts';
import type { Injected } from './injected.ts';

const ADMIN = { SAMTALERUM_ADMIN_EMAIL: 'anna@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: 'en lang adgangskode' };

export const INJECTED = projectPath('test', 'faults', 'support', 'injected.ts');

export interface Sitter {
  token: string;
  participantId: string;
}
export interface Meeting {
  docName: string;
  itemId: string;
  sitters: Sitter[];
}

export class FaultHouse {
  readonly dataDir: string;
  readonly server: ServerProcess;
  #bearer = '';
  #injected: ProcessCaller<Injected> | null = null;

  private constructor(dataDir: string) {
    this.dataDir = dataDir;
    this.server = new ServerProcess({ dataDir, env: { ...ADMIN, LOG_LEVEL: 'silent' }, preload: INJECTED });
  }

  static async build(): Promise<FaultHouse> {
    const house = new FaultHouse(await mkdtemp(join(tmpdir(), 'samtalerum-faults-')));
    await house.restart('SIGKILL');
    const scopes = 'meetings:read,meetings:write';
    house.#bearer = (await commandLine(house.dataDir, 'token', 'create', '--scope', scopes)).trim();
    return house;
  }

  async tearDown(): Promise<void> {
    await this.server.kill('SIGKILL');
    await rm(this.dataDir, { recursive: true });
  }

  /** Where the number of the server's process stands, before that listens. */
  get pidFile(): string {
    return join(this.dataDir, 'pid');
  }

  /** The process ends, if there is one, and the next one begins on the same data. */
  async restart(signal: NodeJS.Signals): Promise<void> {
    await this.server.kill(signal);
    const started = this.server.start();
    writeFileSync(this.pidFile, String(this.server.pid));
    this.#injected = new ProcessCaller<Injected>(this.server.process);
    await started;
  }

  /** Lets something happen to the server that no server expects. */
  inject<Name extends keyof Injected & string>(method: Name, ...args: Parameters<Injected[Name]>): Promise<unknown> {
    if (!this.#injected) throw new Error('the server has never run');
    return this.#injected.call(method, ...args);
  }

  /** Whatever a story did to the server, it runs and has room. */
  async recover(): Promise<void> {
    if (this.server.process.exitCode !== null || this.server.process.signalCode !== null) await this.restart('SIGKILL');
    await this.inject('fillDisk', false);
  }

  /** A meeting that has begun, with so many people. */
  async meeting(people: number): Promise<Meeting> {
    const agenda = [{ title: 'Punkt', minutes: 60 }];
    const startsAt = '2026-11-24T16:30:00+01:00';
    const head = { template: 'frit', title: 'Møde', startsAt, agenda };
    const { id } = await this.#post<{ id: string }>('/api/v1/meetings', head);
    const sit = (role: string, name: string) => this.#post<Sitter>(`/api/v1/meetings/${id}/seats`, { role, name });
    const begun = await this.#begin((await sit('facilitator', 'Anna')).token);
    const sitters: Sitter[] = [];
    for (let person = 0; person < people; person += 1) sitters.push(await sit('participant', `Deltager ${person}`));
    return { ...begun, sitters };
  }

  async #begin(token: string): Promise<{ docName: string; itemId: string }> {
    const socket = io(this.server.origin, {
      path: '/live',
      auth: { token },
      forceNew: true,
      transports: ['websocket'],
    });
    const { state } = await new Promise<Snapshot>((resolve) => socket.once('snapshot', resolve));
    const answer: { ok: boolean } = await socket.emitWithAck('command', { id: randomUUID(), type: 'meeting.start' });
    socket.disconnect();
    if (!answer.ok) throw new Error('the meeting did not start');
    return { docName: state.notes.shared, itemId: state.agenda[0]?.id ?? '' };
  }

  async #post<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(`${this.server.origin}${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.#bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status !== 201) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}

/** The updates of a document in a copy of the data directory, read as the next start of the server would. */
export async function updatesIn(copy: string, docName: string): Promise<Uint8Array[]> {
  const database = openDatabase(databaseFile(copy));
  try {
    return await new SqliteNotesStore(database).load(docName);
  } finally {
    database.close();
  }
}
