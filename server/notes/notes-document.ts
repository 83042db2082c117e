// One document that is open: its text, those connected to it, and who is where. Rights are looked up in the room's state
// at the moment of use (NT2, NT3).

import { decodeStateVector, encodeStateAsUpdate, type Doc } from 'yjs';
import { caretOf, mayReadNotes, mayWriteNotes } from '../../src/lib/core/meeting/notes-rights.ts';
import type { Log } from '../log.ts';
import type { NotesStore } from '../store/notes-store.ts';
import type { Busyness } from './busyness.ts';
import type { Decoded } from './late-changes.ts';
import type { NotesRoom, NotesSeat } from './notes-access.ts';
import type { NotesConnection } from './notes-connection.ts';
import { NotesText } from './notes-text.ts';
import { Presence } from './presence.ts';
import type { Arrival, Elsewhere } from './write-queue.ts';
import { Broadcast } from './broadcast.ts';
import { awarenessFrame, syncStep2, updateFrame, type AwarenessEntry } from './wire.ts';
import { wsFrame } from './ws-frame.ts';

/** Carets are gathered for so long: every provider sends what it hears back, so each message counts twice. */
const AWARENESS_GATHER_MS = 40;
/** In a full room carets move less often: one more millisecond for so many connections. */
const CONNECTIONS_PER_AWARENESS_MS = 4;
/** Answers to the same question that are kept at hand: after a restart a whole room asks the same. */
const KEPT_ANSWERS = 8;

interface Held {
  knownVector: Uint8Array;
  lookers: ReadonlySet<NotesConnection>;
  waiting: { connection: NotesConnection; stateVector: Uint8Array }[];
}

interface DocumentOptions {
  docName: string;
  room: NotesRoom;
  store: NotesStore;
  log: Log;
  compactAfter: number;
  retryMs: number;
  lookMs: number;
  busyness: Busyness;
  /** Called when what was written is on disk; `ms` from the first of it. */
  onSaved: (ms: number) => void;
  /** Called in the step in which a peer's update came in: more may be changed. */
  onArrival: (doc: Doc, decoded: Decoded, known: ReadonlyMap<number, number>) => Elsewhere | undefined;
  /** Called with the fragments that somebody has changed. */
  onChange: (fragments: string[], participantId: string) => void;
  /** Called when the last connection has left. */
  onEmpty: () => void;
  /** Called when the document can no longer be trusted and must be loaded anew. */
  onBroken: () => void;
}

export class NotesDocument {
  readonly connections = new Set<NotesConnection>();
  readonly text: NotesText<NotesConnection>;
  readonly broadcast: Broadcast;
  readonly #options: DocumentOptions;
  readonly #presence = new Presence();
  #isClosed = false;
  #gathering: ReturnType<typeof setTimeout> | null = null;
  /** Frames by the state vector that they answer, as long as the text stays as it is. */
  readonly #answers = new Map<string, Buffer>();
  /** While a text is being moved away nobody is told anything: what they knew before, and who waits for an answer. */
  #held: Held | null = null;

  constructor(options: DocumentOptions) {
    this.#options = options;
    this.broadcast = new Broadcast(this.connections, options.lookMs, options.busyness);
    this.text = new NotesText<NotesConnection>({
      ...options,
      paceMs: () => this.broadcast.paceMs,
      onStored: (arrivals, change) => this.#publish(arrivals, change),
      onChange: (fragments, { seat }) => options.onChange(fragments, seat.participantId),
      onBroken: (error) => {
        options.log.error({ err: error, docName: options.docName }, 'notes document is broken');
        for (const connection of this.connections) connection.close('broken');
        options.onBroken();
      },
    });
  }

  get docName(): string {
    return this.#options.docName;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  mayWrite(seat: NotesSeat): boolean {
    return mayWriteNotes(this.#options.room.state, this.#options.docName, seat);
  }

  join(connection: NotesConnection): void {
    this.connections.add(connection);
    connection.reviewRight();
    this.introduce(connection);
  }

  leave(connection: NotesConnection): void {
    if (!this.connections.delete(connection)) return;
    this.#presence.leave(connection, Date.now());
    this.#gatherPresence();
    if (this.connections.size === 0) this.#options.onEmpty();
  }

  /** Sends a connection all that it lacks, as soon as that may be told; throws when the vector is none. */
  answer(connection: NotesConnection, stateVector: Uint8Array): void {
    if (this.#held) {
      decodeStateVector(stateVector);
      this.#held.waiting.push({ connection, stateVector });
    } else connection.write(this.#answerTo(stateVector));
  }

  /** Whether a text is on its way to the other document. */
  get isHeld(): boolean {
    return this.#held !== null;
  }

  /** Tells nobody anything until `release`. */
  hold(): void {
    if (this.#held) return;
    const lookers = new Set([...this.connections].filter(({ looks }) => looks));
    this.#held = { knownVector: this.text.storedVector, lookers, waiting: [] };
    this.broadcast.forget();
  }

  /** Tells everybody what has come of it, and no word of what was taken away meanwhile. */
  release(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    const { stored } = this.text;
    const news = wsFrame(updateFrame(encodeStateAsUpdate(stored, held.knownVector)));
    // Who looks may have missed more than that.
    const everything = held.lookers.size > 0 ? wsFrame(updateFrame(encodeStateAsUpdate(stored))) : news;
    for (const connection of this.connections) connection.write(held.lookers.has(connection) ? everything : news);
    for (const { connection, stateVector } of held.waiting) this.answer(connection, stateVector);
  }

  #answerTo(stateVector: Uint8Array): Buffer {
    const question = Buffer.from(stateVector).toString('latin1');
    const known = this.#answers.get(question);
    if (known) return known;
    const frame = wsFrame(syncStep2(this.text.stored, stateVector));
    if (this.#answers.size < KEPT_ANSWERS) this.#answers.set(question, frame);
    return frame;
  }

  /** Tells a connection who is here, unless it only looks. */
  introduce(connection: NotesConnection): void {
    if (connection.looks) return;
    const others = this.#presence.all().filter(({ clientId }) => !this.#presence.isOf(connection, clientId));
    if (others.length > 0) connection.send(awarenessFrame(others));
  }

  /** Takes in what a connection says of its caret; a screen is nobody. */
  hear(connection: NotesConnection, entries: AwarenessEntry[]): void {
    const { id: seatId, participantId, role } = connection.seat;
    if (role === 'screen') return;
    const user = caretOf(this.#options.room.state, participantId);
    this.#presence.receive(connection, { seatId, participantId, user }, entries, Date.now());
    this.#gatherPresence();
  }

  /** Writes what is pending and lets go of everything. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#gathering) clearTimeout(this.#gathering);
    this.broadcast.stop();
    await this.text.close();
  }

  /** Asks again what each connection may do, when something has happened in the meeting. */
  reviewRights(): void {
    for (const connection of this.connections) {
      if (mayReadNotes(this.#options.room.state, this.#options.docName, connection.seat)) connection.reviewRight();
      else connection.close('noAccess');
    }
  }

  /** One frame for a whole batch; whoever wrote all of it need not hear it again, unless it was changed on the way. */
  #publish(arrivals: Arrival<NotesConnection>[], change: Uint8Array | null): void {
    this.#answers.clear();
    const counts = new Map<NotesConnection, number>();
    for (const { from } of arrivals) if (from) counts.set(from, (counts.get(from) ?? 0) + 1);
    if (change && !this.#held) {
      const isAsWritten = arrivals.every(({ also }) => also === undefined);
      this.broadcast.tell(change, (connection) => isAsWritten && counts.get(connection) === arrivals.length);
    }
    for (const [connection, count] of counts) connection.onSaved(count);
  }

  #gatherPresence(): void {
    this.#gathering ??= setTimeout(
      () => {
        this.#gathering = null;
        this.#publishPresence();
      },
      AWARENESS_GATHER_MS + this.connections.size / CONNECTIONS_PER_AWARENESS_MS,
    );
  }

  #publishPresence(): void {
    const changes = this.#presence.takeChanges();
    if (changes.length === 0) return;
    const frame = wsFrame(awarenessFrame(changes));
    for (const connection of this.connections) {
      if (connection.looks) continue;
      const others = changes.filter(({ clientId }) => !this.#presence.isOf(connection, clientId));
      if (others.length === changes.length) connection.write(frame);
      else if (others.length > 0) connection.send(awarenessFrame(others));
    }
  }
}
