// The notes server alone, behind a real HTTP server and on a real SQLite file, with one meeting that the test plays.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { NotesServer } from '../../server/notes/notes-server.ts';
import type { NotesRoom, NotesSeat } from '../../server/notes/notes-access.ts';
import type { NotesStore } from '../../server/store/notes-store.ts';
import type { NoteVersionsStore } from '../../server/store/note-versions-store.ts';
import { SqliteNoteVersionsStore } from '../../server/store/sqlite-note-versions-store.ts';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import { NotesLink } from '../../src/lib/notes/notes-link.ts';
import { temporaryDatabase } from './event-stores.ts';
import { facilitator } from './play.ts';
import { plannedMeeting, runningMeeting, type Play } from './play.ts';

/** Seats of `play.ts`, and two more; the token is the name. */
const SEATS: Record<string, NotesSeat> = {
  anna: { id: 'seat-anna', meetingId: 'meeting1', participantId: 'anna', role: 'facilitator' },
  bent: { id: 'seat-bent', meetingId: 'meeting1', participantId: 'bent', role: 'secretary' },
  carla: { id: 'seat-carla', meetingId: 'meeting1', participantId: 'carla', role: 'participant' },
  screen: { id: 'seat-screen', meetingId: 'meeting1', participantId: 'screen', role: 'screen' },
  stranger: { id: 'seat-stranger', meetingId: 'meeting2', participantId: 'dorte', role: 'facilitator' },
};

export interface NotesHouse {
  readonly play: Play;
  readonly server: NotesServer;
  readonly versions: NoteVersionsStore;
  readonly database: Awaited<ReturnType<typeof temporaryDatabase>>;
  /** `ws://127.0.0.1:<port>/notes` */
  readonly address: string;
  readonly shared: string;
  readonly closed: string;
  readonly lines: string[];
  readonly seats: Map<string, NotesSeat>;
  /** Carries out a command and tells the room's listeners. */
  command(command: Command): void;
  /** What a second process would read from the disk. */
  onDisk(docName?: string): Promise<Y.Doc>;
  /** The process dies: sockets are cut, nothing more is written. */
  kill(): void;
  stop(): Promise<void>;
}

export interface HouseOptions {
  play?: Play;
  store?: (disk: NotesStore) => NotesStore;
  /** The data of an earlier house. */
  database?: Awaited<ReturnType<typeof temporaryDatabase>>;
  port?: number;
  server?: Partial<ConstructorParameters<typeof NotesServer>[0]>;
}

/** Starts the notes of a meeting that runs, unless a play is given. */
export async function startNotes(options: HouseOptions = {}): Promise<NotesHouse> {
  const play = options.play ?? runningMeeting();
  const database = options.database ?? (await temporaryDatabase());
  const disk = new SqliteNotesStore(database.open());
  const versions = new SqliteNoteVersionsStore(database.open());
  const listeners = new Set<() => void>();
  const room: NotesRoom = {
    get state() {
      return play.state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const seats = new Map(Object.entries(SEATS));
  const lines: string[] = [];
  const server = new NotesServer({
    store: options.store?.(disk) ?? disk,
    versions,
    seats: { fromToken: async (token) => seats.get(token) ?? null },
    rooms: { open: async (meetingId) => (meetingId === 'meeting1' ? room : null) },
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    retryMs: 1,
    ...options.server,
  });
  const http = await listen(server, options.port ?? 0);
  const stop = async () => {
    await server.close();
    http.closeAllConnections();
    http.close();
  };
  onTestFinished(stop);
  const { shared, closed = '' } = play.state.notes;
  return {
    play,
    server,
    versions,
    database,
    address: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/notes`,
    shared,
    closed,
    lines,
    seats,
    command: (command) => {
      play.done(command, facilitator);
      for (const listener of listeners) listener();
    },
    onDisk: (docName = shared) => readDisk(new SqliteNotesStore(database.open()), docName),
    kill: () => {
      http.close();
      for (const socket of sockets.get(http) ?? []) socket.destroy();
    },
    stop,
  };
}

const sockets = new WeakMap<Server, Set<{ destroy(): void }>>();

async function listen(server: NotesServer, port: number): Promise<Server> {
  const http = createServer();
  const open = new Set<{ destroy(): void }>();
  sockets.set(http, open);
  http.on('connection', (socket) => open.add(socket));
  http.on('upgrade', (req, socket, head) => server.upgrade(req, socket, head));
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  return http;
}

async function readDisk(store: NotesStore, docName: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  for (const update of await store.load(docName)) Y.applyUpdate(doc, update);
  return doc;
}

/** A meeting that has not started. */
export const planned = plannedMeeting;

/** Somebody who writes as plain text, to keep tests short; the notes' own structure makes no difference to the server. */
class Writer {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText('text');

  write(words: string): this {
    this.text.insert(this.text.length, words);
    return this;
  }

  /** Resolves when the text is this; hangs, and so fails, when it never is. */
  async reads(expected: string | ((text: string) => boolean)): Promise<void> {
    const isThere = typeof expected === 'string' ? (text: string) => text === expected : expected;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!isThere(this.text.toString())) return;
        this.doc.off('update', look);
        resolve();
      };
      this.doc.on('update', look);
      look();
    });
  }
}

/** A client of y-websocket as it comes out of the box. */
export class PlainWriter extends Writer {
  readonly provider: WebsocketProvider;

  constructor({ address, shared }: Pick<NotesHouse, 'address' | 'shared'>, token: string) {
    super();
    this.provider = new WebsocketProvider(address, shared, this.doc, {
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

  /** The server has moved: the next attempt to connect goes there. */
  moveTo({ address }: Pick<NotesHouse, 'address'>): void {
    this.provider.serverUrl = address;
  }
}

/** A page of ours: the same client with what our server adds. */
export class PageWriter extends Writer {
  readonly link: NotesLink;
  #onChange: () => void = () => undefined;

  constructor({ address, shared }: Pick<NotesHouse, 'address' | 'shared'>, token: string) {
    super();
    this.link = new NotesLink({
      address,
      token,
      docName: shared,
      doc: this.doc,
      isPerson: true,
      onChange: () => this.#onChange(),
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    });
    this.link.provider.maxBackoffTime = 100;
    this.link.provider.connect();
    onTestFinished(() => this.link.destroy());
  }

  moveTo({ address }: Pick<NotesHouse, 'address'>): void {
    this.link.provider.serverUrl = address;
  }

  /** Resolves when this is so of the link. */
  async until(isSo: (link: NotesLink) => boolean): Promise<this> {
    await new Promise<void>((resolve) => {
      this.#onChange = () => {
        if (isSo(this.link)) resolve();
      };
      this.#onChange();
    });
    return this;
  }

  saved(): Promise<this> {
    return this.until(({ saving }) => saving === 'saved');
  }
}
