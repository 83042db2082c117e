// Reads a deck from a file that somebody else wrote. What is wrong is said by card and field, all of it at once.

import * as v from 'valibot';
import {
  DECK_FORMAT,
  DECK_FORMAT_VERSION,
  deckFileSchema,
  ownCardSchema,
  type DeckFile,
  type OwnCard,
} from './deck-file.ts';
import { problemsOf, readFormat, WHOLE, type FilePlace, type FileProblem, type ReadFile } from './file-problem.ts';

const FORMAT = { format: DECK_FORMAT, version: DECK_FORMAT_VERSION, schema: deckFileSchema };

/** The deck in the text of a file, or everything that is wrong with it. */
export function readDeckFile(text: string): ReadFile<DeckFile> {
  return readFormat(text, FORMAT, placeOf);
}

/** The card that was typed, or what is wrong with it by field. */
export function readOwnCard(data: unknown): { ok: true; card: OwnCard } | { ok: false; problems: FileProblem[] } {
  const result = v.safeParse(ownCardSchema, data);
  if (result.success) return { ok: true, card: result.output };
  return {
    ok: false,
    problems: problemsOf(result.issues, (keys) => ({ ...WHOLE, field: keys.map(String).join('.') })),
  };
}

const cardsSchema = v.object({ cards: v.array(v.unknown()) });
const named = v.optional(v.string(), '');
const titledSchema = v.object({ title: v.object({ da: named, en: named }) });

function placeOf(keys: readonly unknown[], data: unknown): FilePlace {
  const [first, index, ...inCard] = keys;
  if (first !== 'cards' || typeof index !== 'number') return { ...WHOLE, field: keys.map(String).join('.') };
  const card = v.is(cardsSchema, data) ? data.cards[index] : undefined;
  const titled = v.safeParse(titledSchema, card);
  const title = titled.success ? titled.output.title.da || titled.output.title.en : '';
  return { item: null, title, card: index + 1, field: inCard.map(String).join('.') };
}
