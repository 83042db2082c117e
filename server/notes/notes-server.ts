// The shared notes on /notes/<docName>: lets seats in, keeps the notes of meetings open, and lets go of them when nobody
// is there. One promise a meeting is shared by all who want its notes, so there is never a second copy (NT4).

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Doc, applyUpdate, encodeStateAsUpdate } from 'yjs';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Log } from '../log.ts';
import { REQUEST_ID_HEADER } from '../request-scope.ts';
import { SocketCounts } from '../socket-counts.ts';
import { strayFragments } from '../../src/lib/core/meeting/notes-rights.ts';
import type { NoteVersionsStore } from '../store/note-versions-store.ts';
import type { NotesStore } from '../store/notes-store.ts';
import { Budget } from './budget.ts';
import { Busyness } from './busyness.ts';
import { LOOK_MS } from './broadcast.ts';
import { NOTES_CLOSE, NOTES_LIMITS } from './limits.ts';
import { admit, type Admission, type NotesRoom, type NotesRooms, type NotesSeats } from './notes-access.ts';
import { NotesConnection } from './notes-connection.ts';
import type { NotesDocument } from './notes-document.ts';
import { OpenNotes } from './open-notes.ts';
import { refuseUpgrade } from './refuse-upgrade.ts';

interface NotesServerOptions {
  store: NotesStore;
  versions: NoteVersionsStore;
  seats: NotesSeats;
  rooms: NotesRooms;
  log: Log;
  /** How long a document stays in memory after the last one has left. */
  graceMs?: number;
  compactAfter?: number;
  retryMs?: number;
  /** y-websocket gives up a connection that is silent for 30 seconds. */
  heartbeatMs?: number;
  upgradeMs?: number;
  /** What those who only look are told is gathered for so long. */
  lookMs?: number;
  /** So long after the first change in a text a version of it is kept. */
  versionMs?: number;
  /** Called when what was written is on disk; `ms` from the first of it. */
  onSaved?: (ms: number) => void;
}

const DEFAULTS = {
  graceMs: 5_000,
  compactAfter: 500,
  retryMs: 250,
  heartbeatMs: 15_000,
  upgradeMs: NOTES_LIMITS.upgradeMs,
  lookMs: LOOK_MS,
  versionMs: 5 * 60_000,
  onSaved: () => undefined,
};

/** How long a peer has to answer a goodbye when the server stops. */
const HANG_UP_MS = 1_000;
/** The heart of a full house beats for one share of it at a time: all at once everybody would have to wait for that. */
const BEATS = 30;

export class NotesServer {
  readonly #options: Required<NotesServerOptions>;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: NOTES_LIMITS.frameBytes,
    // Frames are written past `ws`, which a compressing sender would not allow.
    perMessageDeflate: false,
  });
  readonly #meetings = new Map<string, Promise<OpenNotes>>();
  readonly #connections = Array.from({ length: BEATS }, () => new Set<NotesConnection>());
  readonly #ofSeats = new SocketCounts();
  readonly #busyness = new Busyness();
  readonly #budgets = new Map<string, Budget>();
  readonly #heart: ReturnType<typeof setInterval>;
  readonly #unloading = new Set<Promise<void>>();
  #isClosing = false;
  #joined = 0;
  #beats = 0;

  constructor(options: NotesServerOptions) {
    this.#options = { ...DEFAULTS, ...options };
    this.#heart = setInterval(() => this.#beat(), this.#options.heartbeatMs / BEATS);
    this.#heart.unref();
  }

  /** Takes over a request for /notes/…: opens the socket, or refuses on it. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const deadline = setTimeout(() => socket.destroy(), this.#options.upgradeMs);
    this.#open(req)
      .then((opened) => {
        if (socket.destroyed) return;
        if (typeof opened === 'number') refuseUpgrade(socket, opened);
        else this.#take(req, socket, head, opened);
      })
      .catch((error: unknown) => {
        this.#options.log.error({ err: error }, 'notes could not be opened');
        refuseUpgrade(socket, 503);
      })
      .finally(() => clearTimeout(deadline));
  }

  /** The document's text as it is on disk, for minutes: a copy, which keeps nothing in memory here. */
  async text(docName: string): Promise<Doc> {
    const meetingId = docName.split('.')[0] ?? '';
    const copy = new Doc();
    let open = await this.#meetings.get(meetingId);
    if (!open) {
      for (const update of await this.#options.store.load(docName)) applyUpdate(copy, update);
      if (!(await this.#holdsStrays(meetingId, docName, copy))) return copy;
      // The server was killed before a text had moved to where it belongs: it moves now.
      open = await this.open(meetingId);
    }
    const document = open?.document(docName);
    if (document?.isHeld) await open?.flush();
    const current = new Doc();
    if (document) applyUpdate(current, encodeStateAsUpdate(document.text.stored));
    return current;
  }

  /** How many meetings have their notes open, and how many pages are connected to them. */
  get load(): { meetings: number; connections: number } {
    const connections = this.#connections.reduce((sum, share) => sum + share.size, 0);
    return { meetings: this.#meetings.size, connections };
  }

  /** How many changes wait for the disk. */
  async waiting(): Promise<number> {
    const opened = await Promise.allSettled(this.#meetings.values());
    return opened.reduce((sum, each) => sum + (each.status === 'fulfilled' ? each.value.waiting : 0), 0);
  }

  /** The notes of a meeting, loaded if they are not; they stay for the time of grace at least. Undefined for no meeting. */
  async open(meetingId: string): Promise<OpenNotes | undefined> {
    const room = await this.#options.rooms.open(meetingId);
    return room ? this.#notesOf(meetingId, room) : undefined;
  }

  /** Ends the connections of these seats. */
  hangUp(seatIds: ReadonlySet<string>): void {
    for (const share of this.#connections) {
      for (const connection of share) if (seatIds.has(connection.seat.id)) connection.close('noAccess');
    }
  }

  /** Lets go of a meeting's notes without waiting for the time of grace; false when somebody has them open. */
  async release(meetingId: string): Promise<boolean> {
    const notes = await this.#meetings.get(meetingId);
    return notes === undefined || this.#unload(meetingId, notes);
  }

  /** Writes everything that is pending and tells all clients to come back later. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#heart);
    const hungUp = this.#connections
      .flatMap((share) => [...share])
      .map((connection) => connection.hangUp('restarting', HANG_UP_MS));
    const opened = await Promise.allSettled(this.#meetings.values());
    for (const result of opened) if (result.status === 'fulfilled') await result.value.close();
    this.#meetings.clear();
    await Promise.all([...hungUp, ...this.#unloading]);
  }

  /** The document comes last: whoever has it joins it in the same turn, before anything can unload it. */
  async #open(req: IncomingMessage): Promise<(Admission & { document: NotesDocument }) | number> {
    if (this.#isClosing) return 503;
    const admission = await admit(req, this.#options);
    if (typeof admission === 'number') return admission;
    const notes = await this.#notesOf(admission.seat.meetingId, admission.room);
    const document = notes.document(admission.docName);
    if (!document) return 404;
    return this.#isClosing ? 503 : { ...admission, document };
  }

  /** The answer and the first question go out in one write: a hall that comes back waits for each of them. */
  #take(req: IncomingMessage, socket: Duplex, head: Buffer, opened: Admission & { document: NotesDocument }): void {
    const log = this.#options.log.child({ requestId: req.headers[REQUEST_ID_HEADER] });
    socket.cork();
    this.#sockets.handleUpgrade(req, socket, head, (open) => this.#connect(open, socket, opened, log));
    socket.uncork();
  }

  #connect(socket: WebSocket, stream: Duplex, opened: Admission & { document: NotesDocument }, log: Log): void {
    const { document, seat, token } = opened;
    if (!this.#ofSeats.take(seat.id)) return socket.close(NOTES_CLOSE.tooMany, 'tooMany');
    socket.on('close', () => this.#ofSeats.release(seat.id));
    const budget = this.#budgetOf(seat.id);
    const connection = new NotesConnection({ socket, stream, seat, token, document, budget, log });
    const share = this.#connections[this.#joined++ % BEATS];
    share?.add(connection);
    socket.on('close', () => share?.delete(connection));
    document.join(connection);
  }

  #notesOf(meetingId: string, room: NotesRoom): Promise<OpenNotes> {
    const open = this.#meetings.get(meetingId);
    if (open) return open;
    const loading = this.#load(meetingId, room);
    this.#meetings.set(meetingId, loading);
    // A load that failed is forgotten, so that the next one who asks tries again.
    loading.catch(() => this.#meetings.delete(meetingId));
    return loading;
  }

  async #load(meetingId: string, room: NotesRoom): Promise<OpenNotes> {
    const notes: OpenNotes = await OpenNotes.load({
      ...this.#options,
      meetingId,
      room,
      busyness: this.#busyness,
      onEmpty: () => this.#unloadLater(meetingId, notes),
      onBroken: () => this.#meetings.delete(meetingId),
    });
    this.#unloadLater(meetingId, notes);
    return notes;
  }

  #unloadLater(meetingId: string, notes: OpenNotes): void {
    const timer = setTimeout(() => {
      const unloading = this.#unload(meetingId, notes)
        .then(() => undefined)
        .finally(() => this.#unloading.delete(unloading));
      this.#unloading.add(unloading);
    }, this.#options.graceMs);
    timer.unref();
  }

  /** Asked again at the last moment: somebody may have come back, or something may not be on disk. */
  async #unload(meetingId: string, notes: OpenNotes): Promise<boolean> {
    await notes.flush();
    if (notes.isClosed) return true;
    if (!notes.isIdle || this.#isClosing) return false;
    this.#meetings.delete(meetingId);
    await notes.close();
    await notes.compact();
    return true;
  }

  async #holdsStrays(meetingId: string, docName: string, doc: Doc): Promise<boolean> {
    if (doc.share.size === 0) return false;
    const room = await this.#options.rooms.open(meetingId);
    const strays = room ? strayFragments(room.state, docName) : [];
    return strays.some((name) => doc.share.has(name) && doc.getXmlFragment(name).length > 0);
  }

  #budgetOf(seatId: string): Budget {
    let budget = this.#budgets.get(seatId);
    if (!budget) {
      budget = new Budget(NOTES_LIMITS.updatesPerSecond, NOTES_LIMITS.burstSeconds, Date.now());
      this.#budgets.set(seatId, budget);
    }
    return budget;
  }

  #beat(): void {
    const share = this.#connections[this.#beats++ % BEATS] ?? [];
    for (const connection of share) {
      connection.heartbeat();
      void this.#reviewSeat(connection);
    }
    if (this.#beats % BEATS > 0) return;
    for (const [seatId, budget] of this.#budgets) if (budget.isFull(Date.now())) this.#budgets.delete(seatId);
  }

  /** A seat can be removed at any time, also by another process. */
  async #reviewSeat(connection: NotesConnection): Promise<void> {
    try {
      if ((await this.#options.seats.fromToken(connection.token)) === null) connection.close('noAccess');
    } catch (error) {
      this.#options.log.error({ err: error }, 'a seat could not be looked up');
    }
  }
}
