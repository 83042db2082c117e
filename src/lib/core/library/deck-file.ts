// An organisation's own deck as a file: one documented format with a version (docs/formats.md), for reading by people too.
// The store keeps the same cards, each under an id of its own.

import * as v from 'valibot';
import { optionalText, TEXT_LIMITS } from '../meeting/model/basics.ts';
import { CONTENT_LIMITS, eitherLanguage, maybeText } from './content-text.ts';
import { cardEntries } from './deck-card.ts';
import { fileText } from './file-text.ts';

export const DECK_FORMAT = 'samtalerum/deck';
export const DECK_FORMAT_VERSION = 1;
/** More than one looks through; the largest built-in deck has twelve. */
export const MAX_DECK_CARDS = 60;

const part = v.optional(optionalText(TEXT_LIMITS.title), '');
const entries = cardEntries(eitherLanguage, eitherLanguage(CONTENT_LIMITS.point));

/** A card of an own deck: what is empty may be left out, but for title and question. */
export const ownCardSchema = v.strictObject({
  ...entries,
  form: v.optional(entries.form, 'question'),
  suggestedMinutes: v.optional(entries.suggestedMinutes, null),
  explanation: maybeText(CONTENT_LIMITS.explanation),
  source: v.optional(v.nullable(v.strictObject({ publisher: part, title: part, place: part })), null),
});
export type OwnCard = v.InferOutput<typeof ownCardSchema>;

/** What an own deck is called and for. */
export const deckHeadSchema = v.strictObject({
  title: eitherLanguage(CONTENT_LIMITS.title),
  about: maybeText(CONTENT_LIMITS.explanation),
});
export type DeckHead = v.InferOutput<typeof deckHeadSchema>;

export const deckFileSchema = v.strictObject({
  format: v.literal(DECK_FORMAT),
  version: v.literal(DECK_FORMAT_VERSION),
  ...deckHeadSchema.entries,
  cards: v.optional(v.pipe(v.array(ownCardSchema), v.maxLength(MAX_DECK_CARDS)), []),
});
export type DeckFile = v.InferOutput<typeof deckFileSchema>;

/** The text of a deck's file. */
export function deckFileText({ title, about, cards }: DeckHead & { cards: readonly OwnCard[] }): string {
  return fileText({ format: DECK_FORMAT, version: DECK_FORMAT_VERSION, title, about, cards });
}
