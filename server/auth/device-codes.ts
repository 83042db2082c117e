// Personal codes, by which somebody goes on in a meeting on another device of theirs. A code is good once and for a short
// while, and lives in memory: after a restart one asks for a new one. Guesses are counted like wrong join codes, and while
// there have been too many from one place, no personal code is taken from there: it opens a person's place, not a hall.

import { randomInt } from 'node:crypto';

/** Eight digits, so that it is never taken for a join code, which has six. */
export const DEVICE_CODE = /^\d{8}$/;
/** How long a code is good. */
export const DEVICE_CODE_MS = 10 * 60_000;

interface Given {
  seatId: string;
  expiresAtMs: number;
}

export class DeviceCodes {
  readonly #given = new Map<string, Given>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A new code for a seat; the one before is good no more. */
  give(seatId: string): { code: string; expiresAtMs: number } {
    for (const [code, given] of this.#given) {
      if (given.seatId === seatId || given.expiresAtMs <= this.#now()) this.#given.delete(code);
    }
    let code = draw();
    while (this.#given.has(code)) code = draw();
    const expiresAtMs = this.#now() + DEVICE_CODE_MS;
    this.#given.set(code, { seatId, expiresAtMs });
    return { code, expiresAtMs };
  }

  /** The seat that the code was given for, once; null for a code that is none, or no longer. */
  take(code: string): string | null {
    const given = this.#given.get(code);
    this.#given.delete(code);
    return given && given.expiresAtMs > this.#now() ? given.seatId : null;
  }
}

function draw(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}
