// What somebody did in a text that had moved before they could hear of it: written without a network, or in the same moment.
// Yjs drops what is put into a paragraph that is gone. Here it is done again where the text stands now: words, deletions,
// bold and new lines each at the very place that their author meant.

import { AbstractType, Item, createID, getItem, getState, type Doc, type ID, type decodeUpdate } from 'yjs';
import type { MovedText } from '../store/notes-store.ts';
import type { Moves } from './moves.ts';
import type { Renumbered } from './renumbered.ts';

/** An update as Yjs decodes it. */
export type Decoded = ReturnType<typeof decodeUpdate>;
type DeleteSet = Decoded['ds'];

/** An update that has just been applied; `known` is how far the document knew each client before. */
export interface Arrived {
  docName: string;
  doc: Doc;
  decoded: Decoded;
  known: ReadonlyMap<number, number>;
}

interface Surroundings {
  moves: Moves;
  /** Whether the fragment's text stands in the other document. */
  isStray: (fragment: string) => boolean;
  /** What is written into a document in answer. */
  into: (docName: string) => Renumbered;
}

/** Does again where it belongs what came late. The answer tells what has moved so, and what stands where it came, too. */
export function redoLate(arrived: Arrived, around: Surroundings): { moved: MovedText[]; left: ID[] } {
  if (!around.moves.hasFrom(arrived.docName)) return { moved: [], left: [] };
  const late = new LateChanges(arrived, around);
  late.writeAgain();
  late.deleteAgain();
  return late;
}

class LateChanges {
  readonly #moved = new Map<string, MovedText>();
  readonly left: ID[] = [];
  readonly #arrived: Arrived;
  readonly #around: Surroundings;

  constructor(arrived: Arrived, around: Surroundings) {
    this.#arrived = arrived;
    this.#around = around;
  }

  get moved(): MovedText[] {
    return [...this.#moved.values()];
  }

  /** A piece waits for those of the same update that it stands beside or in; the part of one that is known is there. */
  writeAgain(): void {
    const queues = new Map<number, { items: Item[]; at: number }>();
    for (const struct of this.#arrived.decoded.structs) {
      if (!(struct instanceof Item) || this.#newFrom(struct) >= endOf(struct)) continue;
      const queue = queues.get(struct.id.client) ?? { items: [], at: 0 };
      queues.set(struct.id.client, queue);
      queue.items.push(struct);
    }
    const isWaiting = (id: ID | null) => {
      const queue = id && queues.get(id.client);
      const next = queue?.items[queue.at];
      const last = queue?.items.at(-1);
      return id && next && last && this.#newFrom(next) <= id.clock && id.clock < endOf(last);
    };
    for (let goesOn = true; goesOn;) {
      goesOn = false;
      for (const queue of queues.values()) {
        for (let item = queue.items[queue.at]; item; item = queue.items[queue.at]) {
          if (this.#neighbours(item).some(isWaiting)) break;
          queue.at += 1;
          goesOn = true;
          this.#writeAgain(item);
        }
      }
    }
  }

  /**
   * Whoever has heard of a move has its sign among what is deleted: then the rest of it was deleted by the move, not by
   * them.
   */
  deleteAgain(): void {
    const { docName, decoded } = this.#arrived;
    const { moves, into } = this.#around;
    const hasHeard = new Map<MovedText['sign'], boolean>();
    const counts = ({ sign }: Pick<MovedText, 'sign'>) => {
      const known = hasHeard.get(sign) ?? isDeletedIn(decoded.ds, sign);
      hasHeard.set(sign, known);
      return !known;
    };
    for (const [client, ranges] of decoded.ds.clients) {
      for (const { clock, len } of ranges) {
        for (const { docName: name, id, length } of moves.within(docName, client, clock, clock + len, counts)) {
          into(name).delete(id.client, id.clock, id.clock + length);
        }
      }
    }
  }

  #writeAgain(item: Item): void {
    const { docName, doc } = this.#arrived;
    const { moves, isStray, into } = this.#around;
    const [origin, rightOrigin, parent] = this.#neighbours(item);
    const text = moves.of(docName, origin) ?? moves.of(docName, rightOrigin) ?? moves.of(docName, parent);
    if (!text) return;
    const { client, clock } = item.id;
    const from = this.#newFrom(item);
    const id = createID(client, from);
    // What waits in the document for a piece before it is written again when that has come.
    if (getState(doc.store, client) <= from) return;
    if (isAlive(doc, id)) {
      // In a text that has come back, what was put first on the page stands well, whether its author had heard of that or
      // not; what was put first in a line goes where the line goes.
      if (!isStray(text.fragment) && !moves.of(docName, origin) && isOnPage(doc, id)) return;
      this.left.push(id);
    }
    const [before, behind, above] = [origin, rightOrigin, parent].map((near) => near && moves.now(docName, near));
    const home = before?.docName ?? behind?.docName ?? above?.docName;
    if (home === undefined) return;
    const at = (near: typeof before) => (near?.docName === home ? near.id : null);
    const content = from > clock ? item.content.splice(from - clock) : item.content;
    const to = into(home).add(
      { origin: at(before), rightOrigin: at(behind), parent: at(above), parentSub: item.parentSub },
      content,
    );
    this.#note({ ...text, into: home }, [client, from, endOf(item), to.client, to.clock]);
  }

  #note(text: Omit<MovedText, 'parts'>, part: MovedText['parts'][number]): void {
    this.#around.moves.add(this.#arrived.docName, { ...text, parts: [part] });
    const key = JSON.stringify(text);
    const moved = this.#moved.get(key) ?? { ...text, parts: [] };
    this.#moved.set(key, moved);
    moved.parts.push(part);
  }

  /** What it was put behind, before and into; the part of it that is known already is what it is put behind. */
  #neighbours(item: Item): [ID | null, ID | null, ID | null] {
    const { client, clock } = item.id;
    const from = this.#newFrom(item);
    const parent = item.parent;
    const isPiece = parent !== null && typeof parent === 'object' && 'clock' in parent;
    return [
      from > clock ? createID(client, from - 1) : item.origin,
      item.rightOrigin,
      isPiece ? (parent as unknown as ID) : null,
    ];
  }

  #newFrom({ id: { client, clock } }: Item): number {
    return Math.max(clock, this.#arrived.known.get(client) ?? 0);
  }
}

function endOf({ id, length }: Item): number {
  return id.clock + length;
}

function isDeletedIn({ clients }: DeleteSet, [client, clock]: MovedText['sign']): boolean {
  return clients.get(client)?.some((range) => range.clock <= clock && clock < range.clock + range.len) ?? false;
}

function isAlive(doc: Doc, id: ID): boolean {
  const item = getItem(doc.store, id) as unknown;
  return item instanceof Item && !item.deleted;
}

/** Whether a piece stands on the page itself, in no line of it. */
function isOnPage(doc: Doc, id: ID): boolean {
  const { parent } = getItem(doc.store, id);
  return parent instanceof AbstractType && parent._item === null;
}
