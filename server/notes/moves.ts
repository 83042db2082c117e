// Which pieces of a meeting's documents have moved, and where each of them stands now. A text that goes to and fro leaves a
// chain of moves behind; whoever knows the oldest numbers is led to the newest.

import { createID, type ID } from 'yjs';
import type { MovedText } from '../store/notes-store.ts';

/** Pieces that have moved together: their clocks, from and up to, and the number that the first of them has now. */
interface Part {
  clock: number;
  end: number;
  to: ID;
  text: Omit<MovedText, 'parts'>;
}

/** A piece and the document that it stands in. */
export interface Standing {
  docName: string;
  id: ID;
}

export class Moves {
  /** By document and client, in the order of their clocks. */
  readonly #parts = new Map<string, Map<number, Part[]>>();

  /** Takes in what has moved out of a document. */
  add(docName: string, { parts, ...text }: MovedText): void {
    const ofDocument = this.#parts.get(docName) ?? new Map<number, Part[]>();
    this.#parts.set(docName, ofDocument);
    const mixed = new Set<Part[]>();
    for (const [client, clock, end, toClient, toClock] of parts) {
      const known = ofDocument.get(client) ?? [];
      ofDocument.set(client, known);
      if ((known.at(-1)?.clock ?? 0) > clock) mixed.add(known);
      known.push({ clock, end, to: createID(toClient, toClock), text });
    }
    for (const known of mixed) known.sort((one, other) => one.clock - other.clock);
  }

  /** Whether anything has moved out of the document. */
  hasFrom(docName: string): boolean {
    return this.#parts.has(docName);
  }

  /** What is known of the move that took this piece away. */
  of(docName: string, id: ID | null): Part['text'] | undefined {
    return id === null ? undefined : this.#part(docName, id.client, id.clock)?.text;
  }

  /** Where a piece that has moved stands now. */
  now(docName: string, id: ID): Standing | undefined {
    let found: Standing | undefined;
    for (let at: Standing = { docName, id }; ;) {
      const part = this.#part(at.docName, at.id.client, at.id.clock);
      if (!part) return found;
      const toClock = part.to.clock + at.id.clock - part.clock;
      found = at = { docName: part.text.into, id: createID(part.to.client, toClock) };
    }
  }

  /** Those of the pieces from one clock up to another that a move took away which `counts`, each as long as it holds together. */
  *within(
    docName: string,
    client: number,
    clock: number,
    end: number,
    counts: (text: Part['text']) => boolean,
  ): Generator<Standing & { length: number }> {
    const parts = this.#parts.get(docName)?.get(client) ?? [];
    for (let at = indexAfter(parts, clock); at < parts.length; at += 1) {
      const part = parts[at];
      if (!part || part.clock >= end) return;
      if (!counts(part.text)) continue;
      const from = Math.max(clock, part.clock);
      const length = Math.min(end, part.end) - from;
      yield* this.#onward(part.text.into, part.to.client, part.to.clock + from - part.clock, length);
    }
  }

  /** The same pieces where they stand now: some may have gone on, and others not. */
  *#onward(docName: string, client: number, clock: number, length: number): Generator<Standing & { length: number }> {
    const parts = this.#parts.get(docName)?.get(client) ?? [];
    const end = clock + length;
    let from = clock;
    for (let at = indexAfter(parts, clock); from < end; at += 1) {
      const part = parts[at];
      const stays = Math.min(end, part?.clock ?? end);
      if (stays > from) yield { docName, id: createID(client, from), length: stays - from };
      if (!part || stays === end) return;
      const start = Math.max(from, part.clock);
      from = Math.min(end, part.end);
      yield* this.#onward(part.text.into, part.to.client, part.to.clock + start - part.clock, from - start);
    }
  }

  #part(docName: string, client: number, clock: number): Part | undefined {
    const parts = this.#parts.get(docName)?.get(client);
    const part = parts?.[indexAfter(parts, clock)];
    return part && part.clock <= clock ? part : undefined;
  }
}

/** The place of the first part that ends after this clock. */
function indexAfter(parts: readonly Part[], clock: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= clock) low = middle + 1;
    else high = middle;
  }
  return low;
}
