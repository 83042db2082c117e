// Who hears of new text, and when (NT17, NT18). Those who write hear of it at once; in a room so full that telling all
// takes milliseconds, and on a server that hardly keeps up, what comes meanwhile is told together. Those who only look get it a few times a second, whole and in order.

import { mergeUpdates } from 'yjs';
import type { Busyness } from './busyness.ts';
import type { NotesConnection } from './notes-connection.ts';
import { updateFrame } from './wire.ts';
import { wsFrame } from './ws-frame.ts';

/** What those who only look are told is gathered for so long. */
export const LOOK_MS = 300;
/** So many are told in a millisecond or two: gathering would cost them more time than it saves the server. */
const FULL_FROM = 250;
/** One more millisecond of gathering for so many more connections: about the time that telling them takes, four times over. */
const CONNECTIONS_PER_MS = 28;
const MAX_GATHER_MS = 27;
/** From this share of its time on the process is busy; all that it tells is gathered then, the longer the busier it is. */
const BUSY_SHARE = 0.6;
const MAX_BUSY_GATHER_MS = 50;

export class Broadcast {
  readonly #connections: ReadonlySet<NotesConnection>;
  readonly #lookMs: number;
  readonly #busyness: Pick<Busyness, 'share'>;
  #toldAtMs = -Infinity;
  #forLookers: Uint8Array[] = [];
  #lookTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(connections: ReadonlySet<NotesConnection>, lookMs: number, busyness: Pick<Busyness, 'share'>) {
    this.#connections = connections;
    this.#lookMs = lookMs;
    this.#busyness = busyness;
  }

  /** How long the next batch should still gather: nothing in a room that is small or was quiet, while there is time for all. */
  get paceMs(): number {
    const beyond = this.#connections.size - FULL_FROM;
    const fullMs = Math.min(MAX_GATHER_MS, Math.ceil(beyond / CONNECTIONS_PER_MS));
    const busyMs = (MAX_BUSY_GATHER_MS * (this.#busyness.share - BUSY_SHARE)) / (1 - BUSY_SHARE);
    return Math.max(0, busyMs, fullMs <= 0 ? 0 : this.#toldAtMs + fullMs - performance.now());
  }

  /** Tells everyone but those for whom `knows` all of it is their own. */
  tell(update: Uint8Array, knows: (connection: NotesConnection) => boolean = () => false): void {
    this.#toldAtMs = performance.now();
    const frame = wsFrame(updateFrame(update));
    let hasLookers = false;
    for (const connection of this.#connections) {
      if (connection.looks) hasLookers = true;
      else if (!knows(connection)) connection.write(frame);
    }
    if (!hasLookers) return;
    this.#forLookers.push(update);
    this.#lookTimer ??= setTimeout(() => this.catchUpLookers(), this.#lookMs);
  }

  /** Tells those who look all that they have not heard; the same at once when one of them begins to write. */
  catchUpLookers(): void {
    this.stop();
    if (this.#forLookers.length === 0) return;
    const frame = wsFrame(updateFrame(mergeUpdates(this.#forLookers)));
    this.#forLookers = [];
    for (const connection of this.#connections) if (connection.looks) connection.write(frame);
  }

  /** Lets go of what was gathered for those who look: they are to be told something else. */
  forget(): void {
    this.stop();
    this.#forLookers = [];
  }

  stop(): void {
    if (this.#lookTimer) clearTimeout(this.#lookTimer);
    this.#lookTimer = null;
  }
}
