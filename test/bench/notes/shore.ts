// Whether the server listens, found out by one for all: a thousand seats that are refused ten times a second would keep the
// machine busy on which the server is to start.

import { connect } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';

const LOOK_MS = 2;

export class Shore {
  readonly #port: number;
  #looking: Promise<void> | null = null;
  /** By the clock: when it was last seen to begin to listen. */
  listeningAtMs = 0;

  constructor(port: number) {
    this.#port = port;
  }

  get isListening(): boolean {
    return this.#looking === null;
  }

  /** Somebody was cut off: nobody tries in earnest until the server takes connections. */
  lost(): void {
    this.#looking ??= this.#look().finally(() => (this.#looking = null));
  }

  async #look(): Promise<void> {
    while (!(await this.#answers())) await passing(LOOK_MS);
    this.listeningAtMs = Date.now();
  }

  #answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.#port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  }
}
