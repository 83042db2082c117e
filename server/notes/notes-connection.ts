// One peer of one document: reads its frames, holds it to the limits, and tells it what is on disk. Whatever a peer sends,
// only its own connection can come to harm (NT10).

import type { Duplex } from 'node:stream';
import { WebSocket, type RawData } from 'ws';
import type { Log } from '../log.ts';
import type { Budget } from './budget.ts';
import { NOTES_CLOSE, NOTES_LIMITS, type NotesCloseReason } from './limits.ts';
import type { NotesSeat } from './notes-access.ts';
import type { NotesDocument } from './notes-document.ts';
import { DocumentFull } from './notes-text.ts';
import { AwarenessTooBig } from './presence.ts';
import { awarenessFrame, deniedFrame, readMessage, savedFrame, syncStep1, type ClientMessage } from './wire.ts';
import { wsFrame } from './ws-frame.ts';

/** An answer to SyncStep1 or an update that says nothing. */
const EMPTY_UPDATE = Buffer.from([0, 0]);
const SIGN_OF_LIFE = wsFrame(awarenessFrame([]));
/** What a message takes from the seat's budget of updates: reading the whole document costs more, an echo next to nothing. */
const COST: Record<ClientMessage['kind'], number> = {
  write: 1,
  mark: 0.2,
  awareness: 0.05,
  queryAwareness: 1,
  ask: 5,
  looks: 0.2,
};

interface ConnectionOptions {
  socket: WebSocket;
  /** What the socket writes to. Frames that many get are made once and go straight there. */
  stream: Duplex;
  seat: NotesSeat;
  token: string;
  document: NotesDocument;
  budget: Budget;
  log: Log;
}

export class NotesConnection {
  readonly seat: NotesSeat;
  readonly token: string;
  readonly #socket: WebSocket;
  readonly #stream: Duplex;
  readonly #document: NotesDocument;
  readonly #budget: Budget;
  readonly #log: Log;
  #isAlive = true;
  /** Null before it was looked at. */
  #hadRight: boolean | null = null;
  #looks: boolean;
  /** Questions for what we lack that the peer has not answered yet. */
  #questions = 0;
  /** Updates of this peer that are on their way to the disk. */
  #unsaved = 0;
  /** A write was refused, and the peer has not yet sent all that we lack: nothing of its later marks is true. */
  #isRefused = false;
  /** The peer's last mark; null as long as it has sent none, and then it is told nothing that plain y-websocket does not know. */
  #mark: number | null = null;
  #savedMark = 0;

  constructor({ socket, stream, seat, token, document, budget, log }: ConnectionOptions) {
    this.seat = seat;
    this.token = token;
    this.#socket = socket;
    this.#stream = stream;
    this.#looks = seat.role === 'screen';
    this.#document = document;
    this.#budget = budget;
    this.#log = log;
    socket.on('message', (data, isBinary) => this.#onMessage(data, isBinary));
    socket.on('pong', () => (this.#isAlive = true));
    socket.on('close', () => document.leave(this));
    socket.on('error', (error) => log.info({ seatId: seat.id, reason: error.message }, 'notes socket failed'));
  }

  /**
   * Asks for what we lack at the beginning, and when the right to write is gained (NT3). Who may not write is asked too: what
   * they hold that we lack must not look as if it were saved.
   */
  reviewRight(): void {
    const hasRight = this.#document.mayWrite(this.seat);
    const isNew = hasRight ? this.#hadRight !== true : this.#hadRight === null;
    if (isNew && this.seat.role !== 'screen') {
      this.#questions += 1;
      this.send(syncStep1(this.#document.text.arrivedVector));
    }
    this.#hadRight = hasRight;
  }

  /** Whether this peer only looks: it hears of the text a few times a second, and of nobody's caret (NT18). */
  get looks(): boolean {
    return this.#looks;
  }

  send(message: Uint8Array): void {
    this.write(wsFrame(message));
  }

  /** Sends a frame that was made for several. */
  write(frame: Buffer): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    if (this.#stream.writableLength > NOTES_LIMITS.bufferedBytes) this.#socket.terminate();
    else this.#stream.write(frame);
  }

  close(reason: NotesCloseReason): void {
    this.#socket.close(NOTES_CLOSE[reason], reason);
  }

  /** Says goodbye and hangs up when the peer does not answer in time. */
  hangUp(reason: NotesCloseReason, withinMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#socket.terminate(), withinMs);
      this.#socket.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
      this.close(reason);
    });
  }

  /** Ends a connection that has not answered since the last call; gives the others a sign of life, and asks for one. */
  heartbeat(): void {
    if (!this.#isAlive) return this.#socket.terminate();
    this.#isAlive = false;
    this.#stream.cork();
    this.#socket.ping();
    this.write(SIGN_OF_LIFE);
    this.#stream.uncork();
  }

  /** So many of this peer's updates are on disk now. */
  onSaved(count: number): void {
    this.#unsaved -= count;
    this.#tellSaved();
  }

  #onMessage(data: RawData, isBinary: boolean): void {
    if (this.#socket.readyState !== WebSocket.OPEN) return;
    try {
      if (!isBinary) throw new Error('a frame of text');
      const message = readMessage(bytesOf(data));
      if (!this.#budget.take(COST[message.kind], Date.now())) return this.close('tooMany');
      this.#handle(message);
    } catch (error) {
      this.#closeFor(error);
    }
  }

  #closeFor(error: unknown): void {
    if (error instanceof DocumentFull) return this.close('documentFull');
    if (error instanceof AwarenessTooBig) return this.close('awarenessTooBig');
    const reason = error instanceof Error ? error.message : String(error);
    this.#log.info({ seatId: this.seat.id, reason }, 'notes frame refused');
    this.close('malformed');
  }

  #handle(message: ClientMessage): void {
    switch (message.kind) {
      case 'ask':
        return this.#document.answer(this, message.stateVector);
      case 'write':
        return this.#write(message.update, message.whole);
      case 'awareness':
        return this.#document.hear(this, message.entries);
      case 'queryAwareness':
        return this.#document.introduce(this);
      case 'mark':
        this.#mark = message.mark;
        return this.#tellSaved();
      case 'looks':
        return this.#look(message.looks);
    }
  }

  #look(looks: boolean): void {
    if (this.#looks === looks || this.seat.role === 'screen') return;
    if (!looks) this.#document.broadcast.catchUpLookers();
    this.#looks = looks;
    if (!looks) this.#document.introduce(this);
  }

  #write(update: Uint8Array, whole: boolean): void {
    const wasAskedFor = whole && this.#questions > 0;
    if (wasAskedFor) this.#questions -= 1;
    else if (update.length > NOTES_LIMITS.liveUpdateBytes) return this.close('updateTooBig');
    if (EMPTY_UPDATE.equals(update)) return this.#tellSaved();
    if (!this.#document.mayWrite(this.seat)) return this.#refuse(update);
    // Whoever writes wants to see the others write, too.
    this.#look(false);
    const pieces = this.#document.text.receive(update, this);
    if (whole) this.#isRefused = false;
    this.#unsaved += pieces;
    if (pieces === 0) this.#tellSaved();
  }

  /** What we have already is no writing: an answer to our question tells all that its sender knows to be deleted. */
  #refuse(update: Uint8Array): void {
    if (this.#document.text.holds(update)) return this.#tellSaved();
    this.#isRefused = true;
    this.send(deniedFrame('notes.notWritable'));
  }

  #tellSaved(): void {
    if (this.#mark === null) return;
    if (this.#unsaved === 0 && !this.#isRefused) this.#savedMark = this.#mark;
    this.send(savedFrame(this.#document.text.storedVector, this.#savedMark));
  }
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
