// Words that somebody wrote into a text which had moved before they arrived: written without a network, or in the same
// moment. Yjs drops what is put into a paragraph that is gone. Here it is found again, by the numbers of what has moved;
// they are stored with the move itself, so that a restart forgets nothing.

import {
  AbstractType,
  ContentString,
  ContentType,
  Item,
  XmlText,
  getItem,
  type Doc,
  type ID,
  type XmlFragment,
  type decodeUpdate,
} from 'yjs';
import type { MovedText } from '../store/notes-store.ts';

/** What an update is made of, as Yjs decodes it. */
export type Structs = ReturnType<typeof decodeUpdate>['structs'];

/** What was written late in one fragment: its words, and the numbers that they had. */
export interface LateWords {
  /** A line for each paragraph. */
  words: string;
  moved: MovedText;
}

/** Which parts of a document were moved away, and out of which fragment. */
export class MovedAway {
  readonly #parts = new Map<number, { clock: number; end: number; fragment: string }[]>();

  /** Takes in what was stored of earlier moves, or of this one. */
  add({ fragment, parts }: MovedText): void {
    for (const [client, clock, end] of parts) {
      const known = this.#parts.get(client) ?? [];
      known.push({ clock, end, fragment });
      this.#parts.set(client, known);
    }
  }

  /**
   * The words among these pieces that are new to the document, that have just been applied to it, and that went into a
   * text which is gone. `known` is how far the document knew each client before.
   */
  wordsIn(doc: Doc, structs: Structs, known: ReadonlyMap<number, number>): LateWords[] {
    const late = new Map<string, LateWords>();
    if (this.#parts.size === 0) return [];
    for (const struct of structs) {
      if (!(struct instanceof Item) || isAlive(doc, struct.id)) continue;
      const { client, clock } = struct.id;
      const end = clock + struct.length;
      const start = Math.max(clock, known.get(client) ?? 0);
      if (start >= end) continue;
      const before = start > clock ? { client, clock } : struct.origin;
      const fragment = this.#home(before) ?? this.#home(struct.rightOrigin) ?? this.#home(parentOf(struct));
      if (fragment === undefined) continue;
      this.add({ fragment, parts: [[client, start, end]] });
      const found = late.get(fragment) ?? { words: '', moved: { fragment, parts: [] } };
      late.set(fragment, { words: found.words + wordsOf(struct, start - clock), moved: found.moved });
      found.moved.parts.push([client, start, end]);
    }
    return [...late.values()];
  }

  #home(id: { client: number; clock: number } | null): string | undefined {
    if (id === null) return undefined;
    return this.#parts.get(id.client)?.find(({ clock, end }) => clock <= id.clock && id.clock < end)?.fragment;
  }
}

/** The numbers of all that stands in the fragment, and of what was deleted there: somebody may write beside it yet. */
export function partsOf(fragment: string, root: XmlFragment): MovedText {
  const parts: MovedText['parts'] = [];
  const types: AbstractType<unknown>[] = [root as AbstractType<unknown>];
  for (let type = types.pop(); type; type = types.pop()) {
    for (let item = type._start; item; item = item.right) {
      const { client, clock } = item.id;
      const last = parts.at(-1);
      if (last?.[0] === client && last[2] === clock) last[2] += item.length;
      else parts.push([client, clock, clock + item.length]);
      if (item.content instanceof ContentType) types.push(item.content.type as AbstractType<unknown>);
    }
  }
  return { fragment, parts };
}

function wordsOf({ content }: Item, offset: number): string {
  if (content instanceof ContentString) return content.str.slice(offset);
  return content instanceof ContentType && content.type instanceof XmlText ? '\n' : '';
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
