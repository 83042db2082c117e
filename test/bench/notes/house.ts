// Samtalerum itself among the measured: the built server as people run it, with meetings and seats made over REST.

import { rm } from 'node:fs/promises';
import { io } from 'socket.io-client';
import { commandLine } from '../../support/command-line.ts';
import { ServerProcess } from '../../support/server.ts';
import type { Contestant } from './contestants.ts';
import type { SeatPlan } from './seat.ts';

const ADMIN = { SAMTALERUM_ADMIN_EMAIL: 'anna@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: 'en lang adgangskode' };
const MAKING_AT_ONCE = 8;

interface Made {
  id: string;
}
interface Sat {
  token: string;
}

export class House implements Contestant {
  readonly name = 'samtalerum';
  readonly dialect = 'y-websocket';
  readonly dataDir: string;
  readonly #server: ServerProcess;
  readonly #bearer: string;

  private constructor(dataDir: string, server: ServerProcess, bearer: string) {
    this.dataDir = dataDir;
    this.#server = server;
    this.#bearer = bearer;
  }

  static async start(dataDir: string): Promise<House> {
    const server = new ServerProcess({ dataDir, env: ADMIN });
    await server.start();
    const printed = await commandLine(dataDir, 'token', 'create', '--scope', 'meetings:read,meetings:write');
    return new House(dataDir, server, printed.trim());
  }

  get port(): number {
    return this.#server.port;
  }
  get pid(): number {
    return this.#server.pid;
  }

  async plan(documents: number, seats: number, writers: number): Promise<SeatPlan[]> {
    const left = Array.from({ length: documents }).keys();
    const plans: SeatPlan[] = [];
    const makeInTurn = async () => {
      for (const _ of left) plans.push(...(await this.#meeting(seats, writers)));
    };
    await Promise.all(Array.from({ length: MAKING_AT_ONCE }, makeInTurn));
    return plans;
  }

  async kill(): Promise<void> {
    await this.#server.kill('SIGKILL');
  }

  revive(): void {
    void this.#server.start();
  }

  async end(): Promise<void> {
    await this.kill();
    await rm(this.dataDir, { recursive: true });
  }

  async #meeting(seats: number, writers: number): Promise<SeatPlan[]> {
    const agenda = [{ title: 'Punkt', minutes: 60 }];
    const { id } = await this.#post<Made>('/api/v1/meetings', {
      template: 'frit',
      title: 'Møde',
      startsAt: '2026-11-24T16:30:00+01:00',
      agenda,
    });
    const sit = (role: string, name: string) => this.#post<Sat>(`/api/v1/meetings/${id}/seats`, { role, name });
    const docName = await this.#begin((await sit('facilitator', 'Anna')).token);
    const plans: SeatPlan[] = [];
    for (let seat = 0; seat < seats; seat += 1) {
      const { token } = await sit('participant', `Deltager ${seat}`);
      plans.push({ docName, path: `/notes/${docName}?token=${token}`, writer: seat < writers ? seat : null });
    }
    return plans;
  }

  /** Starts the meeting, so that its notes may be written; the name of their document. */
  async #begin(token: string): Promise<string> {
    const socket = io(this.#server.origin, {
      path: '/live',
      auth: { token },
      forceNew: true,
      transports: ['websocket'],
    });
    const docName = await new Promise<string>((resolve) => {
      socket.once('snapshot', ({ state }: { state: { notes: { shared: string } } }) => resolve(state.notes.shared));
    });
    const answer: { ok: boolean } = await socket.emitWithAck('command', {
      id: crypto.randomUUID(),
      type: 'meeting.start',
    });
    socket.disconnect();
    if (!answer.ok) throw new Error('the meeting did not start');
    return docName;
  }

  async #post<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(`${this.#server.origin}${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.#bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status !== 201) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  }
}
