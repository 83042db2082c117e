// A program of somebody else beside the real server: it knows docs/protocol.md, and uses the public clients as they come.

import { io, type Socket } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import type { Answer, Snapshot } from '../../src/lib/core/protocol/live.ts';
import { temporaryDirectory } from './app.ts';
import { commandLine } from './command-line.ts';
import { startServer, type ServerProcess } from './server.ts';

const SCOPES = 'meetings:read,meetings:write,minutes:read';
const ADMIN = { SAMTALERUM_ADMIN_EMAIL: 'anna@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: 'en lang adgangskode' };

export interface Made {
  id: string;
  joinCode: string;
}
export interface Sat {
  token: string;
  participantId: string;
}
export type Program = Awaited<ReturnType<typeof startProgram>>;

/** Starts a server with its first administrator, and makes this program a token beside it. */
export async function startProgram(options: { preload?: string } = {}) {
  const dataDir = await temporaryDirectory();
  const server = await startServer({ ...options, dataDir, env: ADMIN });
  onTestFinished(async () => void (await server.kill('SIGKILL')));
  const printed = await commandLine(dataDir, 'token', 'create', '--scope', SCOPES);
  const bearer = printed.trim();

  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}${path}`, {
      method,
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const response = await call('POST', path, body);
    if (response.status !== 201) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const plan = (more: object = {}) =>
    post<Made>('/api/v1/meetings', {
      template: 'kl-dialogworkshop',
      title: 'Dialog om skolen',
      startsAt: '2026-11-24T16:30:00+01:00',
      ...more,
    });
  const sit = (meetingId: string, role: string, name: string = role) =>
    post<Sat>(`/api/v1/meetings/${meetingId}/seats`, { role, name });
  const minutes = async (meetingId: string, format: string, query = '') =>
    call('GET', `/api/v1/meetings/${meetingId}/minutes.${format}${query}`);
  return { server, dataDir, printed, bearer, call, post, plan, sit, minutes };
}

/** A seat on `/live`: `socket.io-client` as it comes out of the box, with everything that it hears. */
export class OutsideSeat {
  readonly socket: Socket;
  readonly snapshots: Snapshot[] = [];
  readonly events: RecordedEvent[] = [];
  readonly frames: string[] = [];

  constructor(server: ServerProcess, auth: { token: string; lastSeq?: number }) {
    this.socket = io(server.origin, { path: '/live', auth, forceNew: true, reconnectionDelayMax: 100 });
    this.socket.io.on('open', () => this.socket.io.engine.on('data', (frame) => this.frames.push(String(frame))));
    this.socket.on('snapshot', (snapshot: Snapshot) => this.snapshots.push(snapshot));
    this.socket.on('events', (events: RecordedEvent[]) => this.events.push(...events));
    onTestFinished(() => void this.socket.disconnect());
  }

  /** Connects; resolves when the server has said who is there, which comes after what was missed. */
  static async connect(server: ServerProcess, auth: { token: string; lastSeq?: number }): Promise<OutsideSeat> {
    const seat = new OutsideSeat(server, auth);
    await new Promise((resolve, reject) => {
      seat.socket.once('presence', resolve);
      seat.socket.once('connect_error', reject);
    });
    return seat;
  }

  get snapshot(): Snapshot {
    const [snapshot] = this.snapshots;
    if (!snapshot) throw new Error('no snapshot has come');
    return snapshot;
  }

  command(command: { type: string; [field: string]: unknown }, id: string = crypto.randomUUID()): Promise<Answer> {
    return this.socket.emitWithAck('command', { id, ...command });
  }

  /** Sends a command that must be accepted; its number. */
  async done(command: { type: string; [field: string]: unknown }, id?: string): Promise<number> {
    const answer = await this.command(command, id);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.code}`);
    return answer.seq;
  }

  clock(): Promise<{ now: number }> {
    return this.socket.emitWithAck('clock');
  }
}

/** A writer on `/notes`: y-websocket's provider with `ws`, and nothing of ours. */
export class OutsideWriter {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;

  constructor(server: ServerProcess, docName: string, token: string) {
    this.provider = new WebsocketProvider(`${server.origin.replace('http', 'ws')}/notes`, docName, this.doc, {
      params: { token },
      disableBc: true,
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      maxBackoffTime: 100,
    });
    onTestFinished(() => this.provider.destroy());
  }

  async synced(): Promise<this> {
    if (!this.provider.synced) await new Promise((resolve) => this.provider.once('sync', resolve));
    return this;
  }

  /** Writes one paragraph at the end of an item's notes. */
  write(itemId: string, words: string): void {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    this.doc.getXmlFragment(`item:${itemId}`).push([paragraph]);
  }

  /** An item's notes as XML text. */
  notes(itemId: string): string {
    return this.doc.getXmlFragment(`item:${itemId}`).toString();
  }

  /** Resolves when the item's notes hold these words. */
  async reads(itemId: string, words: string): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!this.notes(itemId).includes(words)) return;
        this.doc.off('update', look);
        resolve();
      };
      this.doc.on('update', look);
      look();
    });
  }
}
