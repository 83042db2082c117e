// One document that is open: its text, those connected to it, and who is where. Rights are looked up in the room's state
// at the moment of use (NT2, NT3).

import { mergeUpdates } from 'yjs';
import { caretOf, mayReadNotes, mayWriteNotes } from '../../src/lib/core/meeting/notes-rights.ts';
import type { Log } from '../log.ts';
import type { NotesStore } from '../store/notes-store.ts';
import type { NotesRoom, NotesSeat } from './notes-access.ts';
import type { NotesConnection } from './notes-connection.ts';
import { NotesText, type Arrival } from './notes-text.ts';
import { Presence } from './presence.ts';
import { awarenessFrame, updateFrame, type AwarenessEntry } from './wire.ts';

/** Carets are gathered for so long: every provider sends what it hears back, so each message counts twice. */
const AWARENESS_GATHER_MS = 40;

interface DocumentOptions {
  docName: string;
  room: NotesRoom;
  store: NotesStore;
  log: Log;
  compactAfter: number;
  retryMs: number;
  /** Called when the last connection has left. */
  onEmpty: () => void;
  /** Called when the document can no longer be trusted and must be loaded anew. */
  onBroken: () => void;
}

export class NotesDocument {
  readonly connections = new Set<NotesConnection>();
  readonly text: NotesText<NotesConnection>;
  readonly #options: DocumentOptions;
  readonly #presence = new Presence();
  readonly #unsubscribe: () => void;
  #isClosed = false;
  #gathering: ReturnType<typeof setTimeout> | null = null;

  constructor(options: DocumentOptions) {
    this.#options = options;
    this.text = new NotesText<NotesConnection>({
      ...options,
      onStored: (arrivals) => this.#publish(arrivals),
      onBroken: (error) => {
        options.log.error({ err: error, docName: options.docName }, 'notes document is broken');
        for (const connection of this.connections) connection.close('broken');
        options.onBroken();
      },
    });
    this.#unsubscribe = options.room.subscribe(() => this.#reviewRights());
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

  /** Tells a connection who is here. */
  introduce(connection: NotesConnection): void {
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
    this.#unsubscribe();
    if (this.#gathering) clearTimeout(this.#gathering);
    await this.text.close();
  }

  #reviewRights(): void {
    for (const connection of this.connections) {
      if (mayReadNotes(this.#options.room.state, this.#options.docName, connection.seat)) connection.reviewRight();
      else connection.close('noAccess');
    }
  }

  /** One frame for a whole batch; whoever wrote all of it need not hear it again. */
  #publish(arrivals: Arrival<NotesConnection>[]): void {
    const counts = new Map<NotesConnection, number>();
    for (const { from } of arrivals) counts.set(from, (counts.get(from) ?? 0) + 1);
    const frame = updateFrame(mergeUpdates(arrivals.map(({ update }) => update)));
    for (const connection of this.connections) {
      if (counts.get(connection) !== arrivals.length) connection.send(frame);
    }
    for (const [connection, count] of counts) connection.onSaved(count);
  }

  #gatherPresence(): void {
    this.#gathering ??= setTimeout(() => {
      this.#gathering = null;
      this.#publishPresence();
    }, AWARENESS_GATHER_MS);
  }

  #publishPresence(): void {
    const changes = this.#presence.takeChanges();
    if (changes.length === 0) return;
    const frame = awarenessFrame(changes);
    for (const connection of this.connections) {
      const others = changes.filter(({ clientId }) => !this.#presence.isOf(connection, clientId));
      if (others.length === changes.length) connection.send(frame);
      else if (others.length > 0) connection.send(awarenessFrame(others));
    }
  }
}
