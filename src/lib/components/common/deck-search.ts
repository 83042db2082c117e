// The built-in decks as a meeting would get their cards, and the search among them. The decks are large, so they are
// fetched when somebody asks for them.

import type { Card } from '$lib/core/meeting/model/agenda.ts';
import type { Language } from '$lib/core/meeting/vocabulary.ts';

export interface DealtDeck {
  readonly slug: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** Every deck in that language, in the order in which they are offered. */
export async function dealtDecks(language: Language): Promise<DealtDeck[]> {
  const { allDecks, dealCard } = await import('$lib/core/library/library.ts');
  return allDecks.map(({ slug, title, cards }) => ({
    slug,
    title: title[language],
    cards: cards.map((card) => dealCard(card, language)),
  }));
}

const folded = (text: string): string => text.toLocaleLowerCase('da');

/** The decks with the cards that hold every word of the search, in title, question, points, or the deck's name. */
export function cardsFound(decks: readonly DealtDeck[], search: string): DealtDeck[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return decks
    .map((deck) => ({
      ...deck,
      cards: deck.cards.filter((card) => {
        const text = folded([deck.title, card.title, card.question, ...card.points].join(' '));
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ cards }) => cards.length > 0);
}
