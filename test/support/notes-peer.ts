// A peer that speaks the notes' protocol frame by frame, politely or not, and keeps all that it hears.

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

export type Heard =
  | { kind: 'step1' | 'step2' | 'update'; payload: Uint8Array }
  | { kind: 'awareness'; states: Map<number, Record<string, unknown> | null> }
  | { kind: 'denied'; reason: string }
  | { kind: 'saved'; vector: Map<number, number>; mark: number };

export class NotesPeer {
  readonly socket: WebSocket;
  readonly heard: Heard[] = [];
  /** The same, as it came over the wire. */
  readonly frames: Buffer[] = [];
  /** Bytes of any kind that have come over the open socket. */
  bytes = 0;
  /** The code with which the connection ends. */
  readonly closed: Promise<number>;
  readonly #waiting = new Set<() => void>();

  private constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', (code) => resolve(code)));
    socket.on('message', (data: Buffer) => {
      this.bytes += data.length;
      this.frames.push(data);
      this.heard.push(read(data));
      for (const look of this.#waiting) look();
    });
    onTestFinished(() => socket.terminate());
  }

  /** Connects; rejects with the HTTP status when the server refuses. */
  static async connect(address: string, docName: string, token: string): Promise<NotesPeer> {
    const socket = new WebSocket(`${address}/${docName}?token=${token}`);
    const peer = new NotesPeer(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('unexpected-response', (_request, response) => reject(response.statusCode));
      socket.once('error', reject);
    });
    return peer;
  }

  send(frame: Uint8Array | string): void {
    this.socket.send(frame);
  }

  ask(doc: Y.Doc = new Y.Doc()): void {
    this.send(syncFrame(0, Y.encodeStateVector(doc)));
  }
  update(update: Uint8Array): void {
    this.send(syncFrame(2, update));
  }
  answer(update: Uint8Array): void {
    this.send(syncFrame(1, update));
  }
  mark(mark: number): void {
    this.send(numbers(100, mark));
  }
  look(looks: boolean): void {
    this.send(numbers(101, looks ? 1 : 0));
  }
  say(clientId: number, state: unknown, clock = 1): void {
    this.send(awareness([[clientId, clock, JSON.stringify(state)]]));
  }

  /** The first that is of this kind and passes the test; waits for it. */
  async hears<K extends Heard['kind']>(
    kind: K,
    test: (heard: Extract<Heard, { kind: K }>) => boolean = () => true,
  ): Promise<Extract<Heard, { kind: K }>> {
    return new Promise((resolve) => {
      const look = () => {
        const found = this.heard.find((h): h is Extract<Heard, { kind: K }> => h.kind === kind && test(h as never));
        if (!found) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Everything that the server has sent up to now has come when this resolves: it answers in order. */
  async settled(): Promise<void> {
    const before = this.heard.filter(({ kind }) => kind === 'step2').length;
    this.ask();
    await this.hears('step2', (heard) => this.heard.filter(({ kind }) => kind === 'step2').indexOf(heard) === before);
  }

  /** A document with all that this peer has heard. */
  get doc(): Y.Doc {
    const doc = new Y.Doc();
    for (const heard of this.heard) {
      if (heard.kind === 'update' || heard.kind === 'step2') Y.applyUpdate(doc, heard.payload);
    }
    return doc;
  }

  /** The text as this peer knows it from what it has heard. */
  get text(): string {
    return this.doc.getText('text').toString();
  }
}

function read(data: Uint8Array): Heard {
  const decoder = decoding.createDecoder(data);
  switch (decoding.readVarUint(decoder)) {
    case 0: {
      const kind = (['step1', 'step2', 'update'] as const)[decoding.readVarUint(decoder)];
      if (!kind) throw new Error('a sync message of no kind');
      return { kind, payload: decoding.readVarUint8Array(decoder) };
    }
    case 1:
      return { kind: 'awareness', states: readStates(decoding.readVarUint8Array(decoder)) };
    case 2:
      decoding.readVarUint(decoder);
      return { kind: 'denied', reason: decoding.readVarString(decoder) };
    case 100: {
      const vector = Y.decodeStateVector(decoding.readVarUint8Array(decoder));
      return { kind: 'saved', vector, mark: decoding.readVarUint(decoder) };
    }
    default:
      throw new Error('a message of no kind');
  }
}

function readStates(payload: Uint8Array): Map<number, Record<string, unknown> | null> {
  const decoder = decoding.createDecoder(payload);
  const states = new Map<number, Record<string, unknown> | null>();
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const clientId = decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    states.set(clientId, JSON.parse(decoding.readVarString(decoder)) as Record<string, unknown> | null);
  }
  return states;
}

export function numbers(...values: number[]): Uint8Array {
  return encoding.encode((encoder) => values.forEach((value) => encoding.writeVarUint(encoder, value)));
}

export function syncFrame(step: number, payload: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

export function awareness(entries: [clientId: number, clock: number, state: string][]): Uint8Array {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const [clientId, clock, state] of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state);
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

/** One update that writes these words at the beginning. */
export function updateWith(words: string, doc: Y.Doc = new Y.Doc()): Uint8Array {
  const vector = Y.encodeStateVector(doc);
  doc.getText('text').insert(0, words);
  return Y.encodeStateAsUpdate(doc, vector);
}
