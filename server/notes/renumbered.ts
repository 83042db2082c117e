// What stood or was written elsewhere, said again with numbers of its own: an update, made piece by piece, that any document
// takes like one from a client.

import * as encoding from 'lib0/encoding';
import { Item, UpdateEncoderV1, createID, type ID } from 'yjs';

/** Where a piece stands; the parent counts when there is no neighbour, and is the name of a fragment or a piece. */
export interface Place {
  origin: ID | null;
  rightOrigin?: ID | null;
  parent: ID | string | null;
  parentSub: string | null;
}

export class Renumbered {
  readonly #client: number;
  readonly #firstClock: number;
  #nextClock: number;
  readonly #items: Item[] = [];
  readonly #deleted = new Map<number, { clock: number; end: number }[]>();

  /** `firstClock` is how far the document knows this client. */
  constructor(client: number, firstClock: number) {
    this.#client = client;
    this.#firstClock = firstClock;
    this.#nextClock = firstClock;
  }

  /** Puts a piece in; the answer is its number. */
  add({ origin, rightOrigin = null, parent, parentSub }: Place, content: Item['content']): ID {
    const id = createID(this.#client, this.#nextClock);
    const item = new Item(id, null, origin, null, rightOrigin, parent as ID | null, parentSub, content);
    this.#items.push(item);
    this.#nextClock += item.length;
    return id;
  }

  delete(client: number, clock: number, end: number): void {
    const known = this.#deleted.get(client);
    if (known) known.push({ clock, end });
    else this.#deleted.set(client, [{ clock, end }]);
  }

  get isEmpty(): boolean {
    return this.#items.length === 0 && this.#deleted.size === 0;
  }

  encode(): Uint8Array {
    const encoder = new UpdateEncoderV1();
    const { restEncoder: rest } = encoder;
    encoding.writeVarUint(rest, this.#items.length > 0 ? 1 : 0);
    if (this.#items.length > 0) {
      encoding.writeVarUint(rest, this.#items.length);
      encoder.writeClient(this.#client);
      encoding.writeVarUint(rest, this.#firstClock);
      for (const item of this.#items) item.write(encoder, 0);
    }
    encoding.writeVarUint(rest, this.#deleted.size);
    for (const [client, ranges] of this.#deleted) {
      encoding.writeVarUint(rest, client);
      encoding.writeVarUint(rest, ranges.length);
      for (const { clock, end } of ranges) {
        encoding.writeVarUint(rest, clock);
        encoding.writeVarUint(rest, end - clock);
      }
    }
    return encoder.toUint8Array();
  }
}
