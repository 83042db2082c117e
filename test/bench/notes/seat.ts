// One seat of a crowd: a connection to one document that reads what comes and, if it is a writer's, types.

import { DIALECTS, type Dialect, type DialectName } from './dialects.ts';
import { RawSocket } from './raw-socket.ts';
import { scan } from './typing.ts';

export interface SeatPlan {
  docName: string;
  path: string;
  /** Which of the document's writers this is; null for one who reads. */
  writer: number | null;
}

const NOTHING = Uint8Array.of(0);

export class Seat {
  readonly plan: SeatPlan;
  readonly #dialect: Dialect;
  readonly #socket: RawSocket;
  readonly #onKey: (key: number) => void;
  #onContent: (() => void) | null = null;
  #bytes = 0;

  constructor(port: number, dialect: DialectName, plan: SeatPlan, onKey: (key: number, seat: Seat) => void) {
    this.plan = plan;
    this.#dialect = DIALECTS[dialect];
    this.#onKey = (key) => onKey(key, this);
    this.#socket = new RawSocket(port, plan.path, {
      onMessage: (bytes, start, end) => this.#hear(bytes, start, end),
      onClose: () => undefined,
    });
  }

  /** Bytes of messages that have come. */
  get bytes(): number {
    return this.#bytes;
  }

  async open(): Promise<void> {
    await this.#socket.opened;
    for (const frame of this.#dialect.greeting(this.plan.docName)) this.#socket.send(frame);
  }

  /** Asks for the whole document; everything that was sent before has been taken in when the answer has come. */
  sync(): Promise<void> {
    return new Promise((resolve) => {
      this.#onContent = resolve;
      this.#socket.send(this.#dialect.ask(this.plan.docName, NOTHING));
    });
  }

  write(update: Uint8Array): void {
    this.#socket.send(this.#dialect.update(this.plan.docName, update));
  }

  leave(): void {
    this.#socket.destroy();
  }

  #hear(bytes: Buffer, start: number, end: number): void {
    this.#bytes += end - start;
    if (this.#onContent === null) return scan(bytes, start, end, this.#onKey);
    if (this.#dialect.read(bytes.subarray(start, end)).kind !== 'content') return;
    this.#onContent();
    this.#onContent = null;
  }
}
