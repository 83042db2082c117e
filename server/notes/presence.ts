// Who is in a document and where their caret stands. Kept in memory only. A connection speaks for one client, its own:
// y-websocket's provider sends back what it hears of others, and a hostile one would say it of them (NT9). Name and colour
// are the seat's, whatever the client says. What the clients number anew after every restart is numbered here by the clock.

import * as v from 'valibot';
import { NOTES_LIMITS } from './limits.ts';
import type { AwarenessEntry } from './wire.ts';

export class AwarenessTooBig extends Error {}

/** What the server knows of the one who speaks. */
export interface Speaker {
  seatId: string;
  participantId: string;
  user: { name: string; color: string };
}

interface Client {
  owner: object;
  seatId: string;
  clock: number;
  state: string;
}

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const pointSchema = v.nullish(v.object({ client: countSchema, clock: countSchema }));
const positionSchema = v.pipe(
  v.object({
    type: pointSchema,
    tname: v.nullish(v.pipe(v.string(), v.maxLength(100))),
    item: pointSchema,
    assoc: v.optional(v.pipe(v.number(), v.integer())),
  }),
  v.check(({ type, tname, item }) => (type ?? tname ?? item) != null, 'a position without a place'),
);
/** A caret that is none would throw in the editor of everybody who draws it. */
const stateSchema = v.looseObject({
  cursor: v.fallback(v.nullish(v.object({ anchor: positionSchema, head: positionSchema })), null),
});

export class Presence {
  readonly #clients = new Map<number, Client>();
  #changed = new Set<number>();
  #lastClock = 0;

  /** Takes in what this connection says of its own client; what it says of others is passed over. Throws on nonsense. */
  receive(owner: object, speaker: Speaker, entries: AwarenessEntry[], nowMs: number): void {
    for (const { clientId, state } of entries) {
      if (!this.#mayBe(owner, speaker.seatId, clientId, state)) continue;
      if (Buffer.byteLength(state) > NOTES_LIMITS.awarenessBytes) throw new AwarenessTooBig();
      this.#set(clientId, { owner, seatId: speaker.seatId, state: stamped(state, speaker) }, nowMs);
    }
  }

  /** The connection is gone, and its client with it. */
  leave(owner: object, nowMs: number): void {
    for (const [clientId, client] of this.#clients) {
      if (client.owner === owner) this.#set(clientId, { ...client, state: 'null' }, nowMs);
    }
  }

  /** Everybody who is here. */
  all(): AwarenessEntry[] {
    return this.#entries(this.#clients.keys()).filter(({ state }) => state !== 'null');
  }

  /** What has changed since this was last asked; those who have left are forgotten then. */
  takeChanges(): AwarenessEntry[] {
    const entries = this.#entries(this.#changed);
    this.#changed = new Set();
    for (const { clientId, state } of entries) if (state === 'null') this.#clients.delete(clientId);
    return entries;
  }

  isOf(owner: object, clientId: number): boolean {
    return this.#clients.get(clientId)?.owner === owner;
  }

  #mayBe(owner: object, seatId: string, clientId: number, state: string): boolean {
    const known = this.#clients.get(clientId);
    if (known?.owner === owner) return true;
    if (state === 'null' || this.#speaks(owner)) return false;
    // The same tab on a new connection, before the old one is known to be dead.
    return known === undefined || known.state === 'null' || known.seatId === seatId;
  }

  #speaks(owner: object): boolean {
    for (const client of this.#clients.values()) if (client.owner === owner) return true;
    return false;
  }

  #set(clientId: number, client: Omit<Client, 'clock'>, nowMs: number): void {
    this.#lastClock = Math.max(this.#lastClock + 1, nowMs);
    this.#clients.set(clientId, { ...client, clock: this.#lastClock });
    this.#changed.add(clientId);
  }

  #entries(clientIds: Iterable<number>): AwarenessEntry[] {
    const entries: AwarenessEntry[] = [];
    for (const clientId of clientIds) {
      const client = this.#clients.get(clientId);
      if (client) entries.push({ clientId, clock: client.clock, state: client.state });
    }
    return entries;
  }
}

function stamped(state: string, { user, participantId }: Speaker): string {
  const parsed: unknown = JSON.parse(state);
  if (parsed === null) return 'null';
  return JSON.stringify({ ...v.parse(stateSchema, parsed), user, participantId });
}
