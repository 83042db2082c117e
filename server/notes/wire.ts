// The frames of the shared notes: y-websocket's, and two of our own: 100 says what is on disk, 101 that somebody only looks.

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { writePermissionDenied } from 'y-protocols/auth';
import * as sync from 'y-protocols/sync';
import type { Doc } from 'yjs';

const MESSAGE = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, saved: 100, looks: 101 } as const;

/** What one client says of itself, numbered by `clock`; `state` is JSON text, "null" when it has left. */
export interface AwarenessEntry {
  clientId: number;
  clock: number;
  state: string;
}

export type ClientMessage =
  | { kind: 'ask'; stateVector: Uint8Array }
  | { kind: 'write'; update: Uint8Array; /** an answer to our SyncStep1: everything that we lack */ whole: boolean }
  | { kind: 'awareness'; entries: AwarenessEntry[] }
  | { kind: 'queryAwareness' }
  | { kind: 'mark'; mark: number }
  | { kind: 'looks'; looks: boolean };

/** Reads one frame of a client; throws on anything that is not one. */
export function readMessage(frame: Uint8Array): ClientMessage {
  const decoder = decoding.createDecoder(frame);
  const type = decoding.readVarUint(decoder);
  switch (type) {
    case MESSAGE.sync:
      return readSync(decoder);
    case MESSAGE.awareness:
      return { kind: 'awareness', entries: readEntries(decoding.readVarUint8Array(decoder)) };
    case MESSAGE.queryAwareness:
      return { kind: 'queryAwareness' };
    case MESSAGE.saved:
      return { kind: 'mark', mark: decoding.readVarUint(decoder) };
    case MESSAGE.looks:
      return { kind: 'looks', looks: decoding.readVarUint(decoder) === 1 };
    default:
      throw new Error(`unknown message type ${type}`);
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  switch (step) {
    case sync.messageYjsSyncStep1:
      return { kind: 'ask', stateVector: payload };
    case sync.messageYjsSyncStep2:
      return { kind: 'write', update: payload, whole: true };
    case sync.messageYjsUpdate:
      return { kind: 'write', update: payload, whole: false };
    default:
      throw new Error(`unknown sync step ${step}`);
  }
}

function readEntries(payload: Uint8Array): AwarenessEntry[] {
  const decoder = decoding.createDecoder(payload);
  const entries: AwarenessEntry[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    entries.push({ clientId, clock, state: decoding.readVarString(decoder) });
  }
  return entries;
}

function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type);
    write(encoder);
  });
}

/** "What have you that this vector lacks?" */
export function syncStep1(stateVector: Uint8Array): Uint8Array {
  return frame(MESSAGE.sync, (encoder) => {
    encoding.writeVarUint(encoder, sync.messageYjsSyncStep1);
    encoding.writeVarUint8Array(encoder, stateVector);
  });
}

/** Everything of the document that the state vector lacks; throws when it is none. */
export function syncStep2(doc: Doc, stateVector: Uint8Array): Uint8Array {
  return frame(MESSAGE.sync, (encoder) => sync.writeSyncStep2(encoder, doc, stateVector));
}

/** "This is new." */
export function updateFrame(update: Uint8Array): Uint8Array {
  return frame(MESSAGE.sync, (encoder) => sync.writeUpdate(encoder, update));
}

/** Without entries it is a sign of life: y-websocket gives a connection up that is silent for 30 seconds. */
export function awarenessFrame(entries: AwarenessEntry[]): Uint8Array {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, state } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state);
    }
  });
  return frame(MESSAGE.awareness, (encoder) => encoding.writeVarUint8Array(encoder, payload));
}

/** "Your writing was refused." */
export function deniedFrame(reason: string): Uint8Array {
  return frame(MESSAGE.auth, (encoder) => writePermissionDenied(encoder, reason));
}

/** "This is on disk": the state vector, and the last mark of this client before which all that it sent is there too. */
export function savedFrame(stateVector: Uint8Array, mark: number): Uint8Array {
  return frame(MESSAGE.saved, (encoder) => {
    encoding.writeVarUint8Array(encoder, stateVector);
    encoding.writeVarUint(encoder, mark);
  });
}
