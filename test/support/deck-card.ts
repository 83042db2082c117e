// A card of the built-in library as a meeting holds it.

import { dealCard } from '../../src/lib/core/library/deal-card.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import type { Card } from '../../src/lib/core/meeting/model/agenda.ts';

export function findDeckCard(deckSlug: string, cardId: string): Card {
  const card = allDecks.find(({ slug }) => slug === deckSlug)?.cards.find(({ id }) => id === cardId);
  if (!card) throw new Error(`no card ${cardId}`);
  return dealCard(card, 'da');
}
