// Commands of an item's cards; what they mean stands in areas/cards.ts.

import * as v from 'valibot';
import { cardSchema } from '../model/agenda.ts';
import { TEXT_LIMITS, filledText, idSchema, optionalText } from '../model/basics.ts';
import { themesSchema } from '../model/themes.ts';

const MAX_POINTS = 40;
const MAX_LINKS = 10;
const line = optionalText(TEXT_LIMITS.line);
const { entries: card } = cardSchema;
const { entries: link } = card.links.item;

/** A card as people send it: the model's card, with limits. */
export const newCardSchema = v.object({
  ...card,
  title: filledText(TEXT_LIMITS.title),
  question: line,
  points: v.pipe(v.array(line), v.maxLength(MAX_POINTS)),
  explanation: optionalText(TEXT_LIMITS.paragraph),
  links: v.pipe(
    v.array(v.object({ label: optionalText(TEXT_LIMITS.title), url: v.pipe(link.url, v.maxLength(TEXT_LIMITS.line)) })),
    v.maxLength(MAX_LINKS),
  ),
  noteSkeleton: v.pipe(v.array(filledText(TEXT_LIMITS.title)), v.maxLength(MAX_POINTS)),
  themes: v.optional(themesSchema, []),
  source: v.nullable(
    v.object({
      publisher: optionalText(TEXT_LIMITS.title),
      title: optionalText(TEXT_LIMITS.title),
      place: optionalText(TEXT_LIMITS.title),
    }),
  ),
});

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const CARDS_COMMANDS = [
  /** Without `toIndex` behind the others. */
  v.object({
    type: v.literal('card.add'),
    itemId: idSchema,
    card: newCardSchema,
    toIndex: v.exactOptional(index),
  }),
  v.object({ type: v.literal('card.remove'), itemId: idSchema, cardId: idSchema }),
  v.object({ type: v.literal('card.move'), itemId: idSchema, cardId: idSchema, toIndex: index }),
  /** The order is the server's to choose, so that everyone has the same. */
  v.object({ type: v.literal('card.shuffle'), itemId: idSchema }),
] as const;
