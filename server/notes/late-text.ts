// Words that somebody wrote into a text which had moved to the other document before they arrived: written without a
// network, or in the same moment. Yjs drops what is put into a paragraph that is gone. Here it is found again.

import { ContentString, Item, decodeUpdate, getItem, type Doc, type ID, type Transaction } from 'yjs';

interface Range {
  name: string;
  client: number;
  clock: number;
  end: number;
}

/** Which parts of a document were moved away, and out of which fragment. Known as long as the document is open. */
export class MovedAway {
  readonly #ranges: Range[] = [];

  /** Takes in what has been deleted so far in a step that empties one fragment after the other. */
  remember(name: string, { deleteSet }: Transaction): void {
    for (const [client, parts] of deleteSet.clients) {
      for (const { clock, len } of parts) {
        if (!this.#home({ client, clock })) this.#ranges.push({ name, client, clock, end: clock + len });
      }
    }
  }

  /** The words of an update that has just been applied to the document and that went into a text which is gone. */
  wordsIn(doc: Doc, update: Uint8Array): Map<string, string> {
    const words = new Map<string, string>();
    if (this.#ranges.length === 0) return words;
    for (const struct of decodeUpdate(update).structs) {
      if (!(struct instanceof Item) || isAlive(doc, struct.id)) continue;
      const name = this.#home(struct.origin) ?? this.#home(struct.rightOrigin) ?? this.#home(parentOf(struct));
      if (name === undefined || this.#home(struct.id) !== undefined) continue;
      const { client, clock } = struct.id;
      this.#ranges.push({ name, client, clock, end: clock + struct.length });
      if (struct.content instanceof ContentString) words.set(name, (words.get(name) ?? '') + struct.content.str);
    }
    return words;
  }

  #home(id: { client: number; clock: number } | null): string | undefined {
    if (id === null) return undefined;
    return this.#ranges.find(({ client, clock, end }) => client === id.client && clock <= id.clock && id.clock < end)
      ?.name;
  }
}

function parentOf({ parent }: Item): ID | null {
  return parent !== null && typeof parent === 'object' && 'clock' in parent ? (parent as ID) : null;
}

/** Not yet known counts as alive: it waits for what comes before it. */
function isAlive(doc: Doc, id: ID): boolean {
  const structs = doc.store.clients.get(id.client);
  const last = structs?.at(-1);
  if (!last || last.id.clock + last.length <= id.clock) return true;
  const item = getItem(doc.store, id) as unknown;
  return item instanceof Item && !item.deleted;
}
