// The line between a document on this page and the server: y-websocket's provider, and what our server adds to it. What is
// called saved has been said by the server (rule NT7): we send a mark after our changes, it answers when all before the
// mark is on disk. State vectors alone would not do, since a deletion leaves them as they were.

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageYjsSyncStep1, messageYjsUpdate } from 'y-protocols/sync';
import { WebsocketProvider } from 'y-websocket';
import { applyUpdate, decodeStateVector, encodeStateVector, type Doc, type Transaction } from 'yjs';

export type Saving = 'saved' | 'saving' | 'offline';

const MESSAGE_SYNC = 0;
const MESSAGE_AUTH = 2;
const MESSAGE_SAVED = 100;
const MESSAGE_LOOKS = 101;
/** Keystrokes are gathered for so long before the server is asked whether they are on disk. */
const MARK_AFTER_MS = 40;
/** Coming back would not help: the frame is too big, or the server says so (docs/protocol.md). */
const isFinal = (code: number) => code === 1009 || (code >= 4400 && code < 4500);

interface LinkOptions {
  /** Without the document's name: `wss://…/notes`. */
  address: string;
  token: string;
  docName: string;
  doc: Doc;
  /** Whether others are shown that we are here. */
  isPerson: boolean;
  /** Called when something that can be read here has changed. */
  onChange: () => void;
  WebSocketPolyfill?: typeof WebSocket;
}

export class NotesLink {
  readonly provider: WebsocketProvider;
  readonly #doc: Doc;
  readonly #onChange: () => void;
  #changes = 0;
  #savedChanges = -1;
  #carried = 0;
  #typed = 0;
  #savedTyped = 0;
  /** What others wrote while a sign is being composed here; null when nothing is held back. */
  #held: Uint8Array[] | null = null;
  #mark = 0;
  #marked = { changes: 0, typed: 0, vector: new Map<number, number>() };
  #markTimer: ReturnType<typeof setTimeout> | undefined;
  #hasFailed = false;
  #isRefused = false;
  #looks = false;
  #closeCode: number | null = null;

  constructor({ address, token, docName, doc, isPerson, onChange, WebSocketPolyfill }: LinkOptions) {
    this.#doc = doc;
    this.#onChange = onChange;
    this.provider = new WebsocketProvider(address, docName, doc, {
      params: { token },
      connect: false,
      disableBc: true,
      shouldReconnect: ({ code }) => !isFinal(code),
      ...(WebSocketPolyfill && { WebSocketPolyfill }),
    });
    if (!isPerson) this.provider.awareness.setLocalState(null);
    this.#extendProtocol();
    this.#stopEcho();
    this.#follow();
    doc.on('update', this.#onUpdate);
  }

  /** Whether all that this page holds is on the server's disk, as far as the server has said so. */
  get saving(): Saving {
    if (this.provider.wsconnected) return this.#savedChanges === this.#changes ? 'saved' : 'saving';
    return this.#hasFailed ? 'offline' : 'saving';
  }

  /** How many changes that were made here the server has not yet called saved. */
  get waiting(): number {
    return this.#carried + this.#typed - this.#savedTyped;
  }

  /** Changes of an earlier visit that waited when it ended; they are saved with the first word of the server. */
  carry(count: number): void {
    if (this.#savedChanges === -1) this.#set(() => (this.#carried = count));
  }

  /** The server has refused what was written here; it takes it when the right is there. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** The code with which the server has closed for good; null as long as we come back by ourselves. */
  get closeCode(): number | null {
    return this.#closeCode;
  }

  /** Says whether this page only looks: then it gets the text a few times a second and nobody's caret. */
  look(looks: boolean): void {
    if (this.#looks === looks) return;
    this.#looks = looks;
    this.#sayLooks();
  }

  /**
   * Keeps back what others write, while a sign is being composed in the text: a change under it would end the composition
   * half-way, and its beginning would stand there twice. With `false` all of it comes.
   */
  holdBack(holds: boolean): void {
    const held = this.#held;
    this.#held = holds ? (held ?? []) : null;
    if (!holds) for (const update of held ?? []) applyUpdate(this.#doc, update, this.provider);
  }

  /** Tries a new connection at once: the network has changed, and a dead one can look alive for half a minute. */
  reconnect(): void {
    if (this.#closeCode !== null) return;
    this.provider.disconnect();
    this.provider.connect();
  }

  destroy(): void {
    clearTimeout(this.#markTimer);
    this.#doc.off('update', this.#onUpdate);
    this.provider.destroy();
    this.provider.awareness.destroy();
  }

  #extendProtocol(): void {
    const handlers = this.provider.messageHandlers;
    const handleSync = handlers[MESSAGE_SYNC];
    handlers[MESSAGE_SYNC] = (encoder, decoder, ...rest) => {
      const step = decoding.peekVarUint(decoder);
      if (step === messageYjsUpdate && this.#held) {
        decoding.readVarUint(decoder);
        this.#held.push(decoding.readVarUint8Array(decoder).slice());
        return;
      }
      handleSync?.(encoder, decoder, ...rest);
      // The server asks for what it lacks, and the provider has answered: what we hold is on its way.
      if (step === messageYjsSyncStep1) this.#askSoon();
    };
    handlers[MESSAGE_AUTH] = () => this.#set(() => (this.#isRefused = true));
    handlers[MESSAGE_SAVED] = (_encoder, decoder) =>
      this.#onSaved(decoding.readVarUint8Array(decoder), decoding.readVarUint(decoder));
  }

  /** The provider sends back what it hears of others; in a full room that is most of the traffic. */
  #stopEcho(): void {
    const { awareness, _awarenessUpdateHandler: send } = this.provider;
    awareness.off('update', send);
    awareness.on('update', (changes: unknown, origin: unknown) => {
      if (origin === 'local') send(changes, origin);
    });
  }

  #follow(): void {
    this.provider.on('status', ({ status }) => {
      // A new connection hears everything until it is told.
      if (status === 'connected' && this.#looks) this.#sayLooks();
      this.#onChange();
    });
    this.provider.on('connection-close', () => this.#set(() => (this.#hasFailed = true)));
    this.provider.on('closed', ({ code }) => this.#set(() => (this.#closeCode = code)));
    this.provider.on('sync', (isSynced) => isSynced && this.#askSoon());
  }

  readonly #onUpdate = (_update: Uint8Array, origin: unknown, _doc: Doc, { local }: Transaction): void => {
    if (origin === this.provider) return;
    this.#set(() => {
      this.#changes += 1;
      // What comes out of the device's copy has been counted when it was made.
      if (local) this.#typed += 1;
    });
    this.#askSoon();
  };

  #askSoon(): void {
    this.#markTimer ??= setTimeout(() => {
      this.#markTimer = undefined;
      this.#ask();
    }, MARK_AFTER_MS);
  }

  #ask(): void {
    if (!this.provider.wsconnected) return;
    this.#mark += 1;
    const vector = decodeStateVector(encodeStateVector(this.#doc));
    this.#marked = { changes: this.#changes, typed: this.#typed, vector };
    this.#send(MESSAGE_SAVED, this.#mark);
  }

  #sayLooks(): void {
    if (this.provider.wsconnected) this.#send(MESSAGE_LOOKS, this.#looks ? 1 : 0);
  }

  #send(message: number, value: number): void {
    this.provider.ws?.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, message);
        encoding.writeVarUint(encoder, value);
      }) as Uint8Array<ArrayBuffer>,
    );
  }

  #onSaved(encodedVector: Uint8Array, mark: number): void {
    if (mark !== this.#mark) return;
    const saved = decodeStateVector(encodedVector);
    for (const [client, clock] of this.#marked.vector) if ((saved.get(client) ?? 0) < clock) return;
    this.#set(() => {
      this.#savedChanges = this.#marked.changes;
      this.#savedTyped = this.#marked.typed;
      this.#carried = 0;
      this.#isRefused = false;
    });
  }

  #set(change: () => void): void {
    change();
    this.#onChange();
  }
}
