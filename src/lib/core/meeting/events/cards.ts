// Events of an item's cards; what they mean stands in areas/cards.ts.

import * as v from 'valibot';
import { cardSchema } from '../model/agenda.ts';
import { idSchema } from '../model/basics.ts';

export const CARDS_EVENTS = [
  v.object({ type: v.literal('card.added'), itemId: idSchema, card: cardSchema, index: v.number() }),
  v.object({ type: v.literal('card.removed'), itemId: idSchema, cardId: idSchema }),
  v.object({ type: v.literal('card.moved'), itemId: idSchema, cardId: idSchema, toIndex: v.number() }),
  v.object({ type: v.literal('card.shuffled'), itemId: idSchema, order: v.array(idSchema) }),
] as const;
