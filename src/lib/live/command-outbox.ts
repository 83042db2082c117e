// Commands on their way. One that is not answered stays here and is sent again, with the same id and in the same order, when the
// line is back: the server does it once however often it comes (rules CM2, LV10).

import type { Command } from '../core/meeting/commands.ts';
import type { Answer, CommandMessage } from '../core/protocol/live.ts';
import { newCommandId } from './command-id.ts';

/** Sends one command over a living line and calls back with its answer; it need not call back when the line breaks. */
export type Transmit = (message: CommandMessage, answered: (answer: Answer) => void) => void;

interface Entry {
  readonly message: CommandMessage;
  readonly resolve: (answer: Answer) => void;
}

export class CommandOutbox {
  readonly #entries = new Map<string, Entry>();
  readonly #onChange: (waiting: number) => void;
  #transmit: Transmit | null = null;

  /** `onChange` is told how many commands wait for their answer. */
  constructor(onChange: (waiting: number) => void) {
    this.#onChange = onChange;
  }

  /** Takes in a command and sends it now or when the line is there. Resolves with the server's answer. */
  put(command: Command): Promise<Answer> {
    return new Promise((resolve) => {
      const entry = { message: { id: newCommandId(), ...command }, resolve };
      this.#entries.set(entry.message.id, entry);
      this.#onChange(this.#entries.size);
      this.#send(entry);
    });
  }

  /** The line is there: what waits is sent (again), oldest first. */
  open(transmit: Transmit): void {
    this.#transmit = transmit;
    for (const entry of this.#entries.values()) this.#send(entry);
  }

  /** The line is gone: what comes now waits. */
  shut(): void {
    this.#transmit = null;
  }

  /** Nothing will be sent any more: everything that waits gets this answer. */
  giveUp(answer: Answer): void {
    for (const { message } of [...this.#entries.values()]) this.#settle(message.id, answer);
  }

  #send({ message }: Entry): void {
    this.#transmit?.(message, (answer) => this.#settle(message.id, answer));
  }

  #settle(id: string, answer: Answer): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#onChange(this.#entries.size);
    entry.resolve(answer);
  }
}
