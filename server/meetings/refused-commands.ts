// Why recent commands were refused, so that one sent again gets its first answer. What was done is remembered by the store;
// a refusal leaves no trace there, so it is remembered here, for as many commands as a busy meeting has in flight.

import type { Actor } from '../../src/lib/core/meeting/area.ts';
import type { RefusalCode } from '../../src/lib/core/meeting/refusals.ts';

const REMEMBERED = 1_000;

export class RefusedCommands {
  readonly #codes = new Map<string, RefusalCode>();

  /** The code that this actor's command was refused with, or undefined. */
  find(actor: Actor, commandId: string): RefusalCode | undefined {
    return this.#codes.get(keyOf(actor, commandId));
  }

  /** Remembers a refusal; the oldest is forgotten when there are too many. */
  add(actor: Actor, commandId: string, code: RefusalCode): void {
    this.#codes.set(keyOf(actor, commandId), code);
    const [oldest] = this.#codes.keys();
    if (this.#codes.size > REMEMBERED && oldest !== undefined) this.#codes.delete(oldest);
  }
}

/** Keyed by person, so that nobody can have someone else's command refused by using its id first. */
function keyOf(actor: Actor, commandId: string): string {
  return `${actor === 'system' ? '' : actor.participantId}/${commandId}`;
}
