// The notes of one meeting while somebody has them open: the shared document, the closed one, and their history. Loaded
// together and let go of together, since a text can move from one to the other at any moment.

import type { Doc, XmlFragment } from 'yjs';
import { docNameOf, itemOfFragment, pagesOf } from '../../src/lib/core/meeting/notes-rights.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Log } from '../log.ts';
import type { NoteVersionsStore } from '../store/note-versions-store.ts';
import type { NotesStore } from '../store/notes-store.ts';
import type { Busyness } from './busyness.ts';
import type { NotesRoom } from './notes-access.ts';
import { NotesDocument } from './notes-document.ts';
import { NotesHistory } from './notes-history.ts';
import { putSkeletons } from './note-skeletons.ts';
import { Openness } from './openness.ts';

export interface OpenNotesOptions {
  meetingId: string;
  room: NotesRoom;
  store: NotesStore;
  versions: NoteVersionsStore;
  log: Log;
  compactAfter: number;
  retryMs: number;
  lookMs: number;
  busyness: Busyness;
  /** So long after the first change a version is kept. */
  versionMs: number;
  /** Called when what was written is on disk; `ms` from the first of it. */
  onSaved: (ms: number) => void;
  /** Called when the last connection has left. */
  onEmpty: () => void;
  /** Called when the documents can no longer be trusted and must be loaded anew. */
  onBroken: () => void;
}

export class OpenNotes {
  readonly history: NotesHistory;
  readonly #options: OpenNotesOptions;
  readonly #documents: readonly [NotesDocument, NotesDocument];
  readonly #openness: Openness;
  readonly #unsubscribe: () => void;
  #currentItemId: string | null;
  #isClosed = false;

  private constructor(options: OpenNotesOptions) {
    const { room } = options;
    this.#options = options;
    const { shared, closed = '' } = room.state.notes;
    this.#documents = [this.#makeDocument(shared), this.#makeDocument(closed)];
    this.#openness = new Openness(() => room.state, this.#documents);
    this.history = new NotesHistory({
      ...options,
      writingMs: options.versionMs,
      fragment: (name) => this.#fragment(name),
    });
    this.#currentItemId = room.state.current?.itemId ?? null;
    this.#unsubscribe = room.subscribe(() => this.#onEvents());
  }

  /** Reads both documents and puts every text where it belongs; throws when any of it cannot be read. */
  static async load(options: OpenNotesOptions): Promise<OpenNotes> {
    const notes = new OpenNotes(options);
    try {
      await Promise.all(notes.#documents.map(({ text }) => text.load()));
      await notes.#openness.load(options.store);
      notes.#review();
      notes.#putSkeletons();
      await notes.flush();
    } catch (error) {
      await notes.close();
      throw error;
    }
    return notes;
  }

  get state(): MeetingState {
    return this.#options.room.state;
  }

  document(docName: string): NotesDocument | undefined {
    return this.#documents.find((document) => document.docName === docName);
  }

  /** The document that the fragment stands in now; undefined for a name that is nobody's. */
  documentOf(fragment: string): NotesDocument | undefined {
    const { state } = this.#options.room;
    const item = itemOfFragment(state, fragment);
    return item && this.document(docNameOf(state, item) ?? '');
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Nobody has the notes open, and all of them are on disk. */
  get isIdle(): boolean {
    return this.#documents.every(({ connections, text }) => connections.size === 0 && text.isStored);
  }

  /** How many changes wait for the disk. */
  get waiting(): number {
    return this.#documents.reduce((sum, { text }) => sum + text.waiting, 0);
  }

  /** Resolves when nothing is left to write. */
  async flush(): Promise<void> {
    for (const { text } of this.#documents) await text.flush();
  }

  /** Writes what is pending, keeps what was written as a version, and lets go of everything. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#unsubscribe();
    for (const document of this.#documents) await document.close();
    this.history.stop();
    await this.history.keepAll('writing');
  }

  async compact(): Promise<void> {
    for (const { text } of this.#documents) await text.compact();
  }

  #makeDocument(docName: string): NotesDocument {
    const document: NotesDocument = new NotesDocument({
      ...this.#options,
      docName,
      onArrival: (...arrival) => this.#openness.divert(document, ...arrival),
      onChange: (fragments, participantId) => this.history.wrote(fragments, participantId),
    });
    return document;
  }

  #fragment(name: string): XmlFragment | undefined {
    return this.documentOf(name)?.text.stored.getXmlFragment(name);
  }

  #onEvents(): void {
    this.#review();
    this.#putSkeletons();
    this.#keepTurns();
    for (const document of this.#documents) document.reviewRights();
  }

  #review(): void {
    this.#openness.review(
      (doc: Doc, names: string[]) => void this.history.keep('beforeMove', names, (name) => doc.getXmlFragment(name)),
    );
  }

  #putSkeletons(): void {
    putSkeletons(this.#options.room.state, this.#documents, (name) => this.documentOf(name));
  }

  /** A version when an item is left for another, and of everything when the meeting is closed. */
  #keepTurns(): void {
    const { state } = this.#options.room;
    const itemId = state.current?.itemId ?? null;
    const leftItemId = this.#currentItemId;
    this.#currentItemId = itemId;
    if (leftItemId === itemId) return;
    if (leftItemId !== null) void this.history.keep('itemEnd', pagesOf(state, leftItemId));
    if (state.phase === 'closed') void this.history.keepAll('meetingEnd');
  }
}
