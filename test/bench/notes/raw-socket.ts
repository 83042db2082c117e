// A WebSocket client with as little of its own as will do: the measured server shall be the busy one. It masks with zeros,
// offers no extension and hands payloads out in place, to be read at once.

import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const OPCODE = { binary: 2, close: 8, ping: 9, pong: 10 } as const;
const END_OF_HEAD = '\r\n\r\n';

interface Listeners {
  /** The bytes from `start` to `end` are one message; they are overwritten when this returns. */
  onMessage: (bytes: Buffer, start: number, end: number) => void;
  onClose: () => void;
}

/** Shared by all sockets of the process: what is in it is read before the next one is. */
const READ_BUFFER = Buffer.allocUnsafe(256 * 1024);

export class RawSocket {
  readonly #socket: Socket;
  readonly #listeners: Listeners;
  #isOpen = false;
  #rest: Buffer | null = null;
  /** Rejects when the server does not take up the upgrade. */
  readonly opened: Promise<void>;
  #settle: { resolve: () => void; reject: (error: Error) => void } | null = null;

  constructor(port: number, path: string, listeners: Listeners) {
    this.#listeners = listeners;
    this.opened = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    const onread = {
      buffer: READ_BUFFER,
      callback: (count: number) => {
        this.#read(READ_BUFFER, count);
        return true;
      },
    };
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, onread }, () => {
      const key = randomBytes(16).toString('base64');
      this.#socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}${END_OF_HEAD}`,
      );
    });
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', () => {
      this.#settle?.reject(new Error('the server hung up'));
      this.#settle = null;
      this.#listeners.onClose();
    });
  }

  send(payload: Uint8Array): void {
    this.#socket.write(framed(OPCODE.binary, payload));
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #read(buffer: Buffer, count: number): void {
    let bytes = buffer.subarray(0, count);
    if (this.#rest) {
      bytes = Buffer.concat([this.#rest, bytes]);
      this.#rest = null;
    }
    let at = this.#isOpen ? 0 : this.#readHead(bytes);
    for (let next = at; next >= 0 && at < bytes.length;) {
      next = this.#readFrame(bytes, at);
      if (next >= 0) at = next;
    }
    if (at < bytes.length) this.#rest = Buffer.from(bytes.subarray(at));
  }

  /** Where the answer to the upgrade ends. */
  #readHead(bytes: Buffer): number {
    const end = bytes.indexOf(END_OF_HEAD);
    if (end < 0) return 0;
    const status = bytes.toString('latin1', 9, 12);
    if (status === '101') {
      this.#isOpen = true;
      this.#settle?.resolve();
    } else {
      this.#settle?.reject(new Error(`the server answered ${status}`));
    }
    this.#settle = null;
    return end + END_OF_HEAD.length;
  }

  /** Where the next frame begins; -1 when this one is not whole yet. */
  #readFrame(bytes: Buffer, at: number): number {
    if (!this.#isOpen || bytes.length < at + 2) return -1;
    let length = (bytes[at + 1] ?? 0) & 0x7f;
    let start = at + 2;
    if (length === 126) {
      if (bytes.length < at + 4) return -1;
      length = bytes.readUInt16BE(at + 2);
      start = at + 4;
    } else if (length === 127) {
      if (bytes.length < at + 10) return -1;
      length = bytes.readUInt32BE(at + 6);
      start = at + 10;
    }
    const end = start + length;
    if (bytes.length < end) return -1;
    const opcode = (bytes[at] ?? 0) & 0x0f;
    if (opcode === OPCODE.binary) this.#listeners.onMessage(bytes, start, end);
    else if (opcode === OPCODE.ping) this.#socket.write(framed(OPCODE.pong, bytes.subarray(start, end)));
    else if (opcode === OPCODE.close) this.#socket.end();
    return end;
  }
}

/** A frame of a client: masked, with a mask that changes nothing. */
function framed(opcode: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  const extra = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const frame = Buffer.alloc(6 + extra + length);
  frame[0] = 0x80 | opcode;
  frame[1] = 0x80 | (extra === 0 ? length : extra === 2 ? 126 : 127);
  if (extra === 2) frame.writeUInt16BE(length, 2);
  if (extra === 8) frame.writeUInt32BE(length, 6);
  frame.set(payload, 6 + extra);
  return frame;
}
