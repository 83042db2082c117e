// A bare WebSocket that knows whether it is still there, and can wait until it is, or has heard something.

import { once } from 'node:events';
import { WebSocket } from 'ws';

export class Peer {
  readonly socket: WebSocket;
  readonly #hear: (frame: Buffer) => void;
  #wake: (() => void) | null = null;

  private constructor(socket: WebSocket, hear: (frame: Buffer) => void) {
    this.socket = socket;
    this.#hear = hear;
    socket.on('message', (frame: Buffer) => {
      this.#hear(frame);
      this.#wake?.();
    });
    socket.on('close', () => this.#wake?.());
    socket.on('error', () => this.#wake?.());
  }

  /** Connects; null when the server refuses. */
  static async open(address: string, hear: (frame: Buffer) => void): Promise<Peer | null> {
    const peer = new Peer(new WebSocket(address), hear);
    return once(peer.socket, 'open').then(
      () => peer,
      () => null,
    );
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  send(frame: string | Uint8Array): void {
    if (this.isOpen) this.socket.send(frame);
  }

  /** Resolves when that is so, or the connection has ended. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo() && this.isOpen) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  close(): void {
    this.socket.terminate();
  }
}
