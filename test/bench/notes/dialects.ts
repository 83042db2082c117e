// How each server is spoken to: where a document is opened, and what stands around an update.

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export type DialectName = 'y-websocket' | 'hocuspocus' | 'echo';

/** What a seat needs to be told of a frame that holds no characters. */
export type Heard =
  | { kind: 'asked'; stateVector: Uint8Array }
  | { kind: 'content'; update: Uint8Array }
  | { kind: 'saved'; mark: number | null }
  | { kind: 'other' };

export interface Dialect {
  /** Sent first of all. */
  greeting: (docName: string) => Uint8Array[];
  ask: (docName: string, stateVector: Uint8Array) => Uint8Array;
  answer: (docName: string, update: Uint8Array) => Uint8Array;
  update: (docName: string, update: Uint8Array) => Uint8Array;
  /** "Tell me what is on disk", where the server can. */
  mark: ((docName: string, mark: number) => Uint8Array) | null;
  read: (frame: Uint8Array) => Heard;
}

const SYNC = 0;
const AUTH = 2;
const SYNC_REPLY = 4;
const SYNC_STATUS = 8;
const SAVED = 100;
const ASK = 0;
const ANSWER = 1;
const UPDATE = 2;

function sync(docName: string | null, step: number, payload: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    if (docName !== null) encoding.writeVarString(encoder, docName);
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

function readSync(decoder: decoding.Decoder): Heard {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  return step === ASK ? { kind: 'asked', stateVector: payload } : { kind: 'content', update: payload };
}

const yWebsocket: Dialect = {
  greeting: () => [],
  ask: (_docName, stateVector) => sync(null, ASK, stateVector),
  answer: (_docName, update) => sync(null, ANSWER, update),
  update: (_docName, update) => sync(null, UPDATE, update),
  mark: (_docName, mark) =>
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, SAVED);
      encoding.writeVarUint(encoder, mark);
    }),
  read: (frame) => {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === SYNC) return readSync(decoder);
    if (type !== SAVED) return { kind: 'other' };
    decoding.readVarUint8Array(decoder);
    return { kind: 'saved', mark: decoding.readVarUint(decoder) };
  },
};

/** Several documents may share a connection there: each message begins with the name. */
const hocuspocus: Dialect = {
  greeting: (docName) => [
    encoding.encode((encoder) => {
      encoding.writeVarString(encoder, docName);
      encoding.writeVarUint(encoder, AUTH);
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, 'token');
      encoding.writeVarString(encoder, '4.7.0');
    }),
  ],
  ask: (docName, stateVector) => sync(docName, ASK, stateVector),
  answer: (docName, update) => sync(docName, ANSWER, update),
  update: (docName, update) => sync(docName, UPDATE, update),
  mark: null,
  read: (frame) => {
    const decoder = decoding.createDecoder(frame);
    decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    if (type === SYNC || type === SYNC_REPLY) return readSync(decoder);
    return type === SYNC_STATUS ? { kind: 'saved', mark: null } : { kind: 'other' };
  },
};

/** Whatever comes goes to the others in the same room; nothing is asked. */
const echo: Dialect = { ...yWebsocket, mark: null };

export const DIALECTS: Record<DialectName, Dialect> = { 'y-websocket': yWebsocket, hocuspocus, echo };
