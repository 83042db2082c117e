// The decks as a meeting would get their cards, and the search among them. The built-in ones are large, so they are fetched
// when somebody asks for them.

import * as v from 'valibot';
import { cardSchema, type Card } from '$lib/core/meeting/model/agenda.ts';
import type { Language } from '$lib/core/meeting/vocabulary.ts';

export interface DealtDeck {
  readonly slug: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** Every built-in deck in that language, in the order in which they are offered. */
export async function dealtDecks(language: Language): Promise<DealtDeck[]> {
  const [{ allDecks }, { dealCard }] = await Promise.all([
    import('$lib/core/library/library.ts'),
    import('$lib/core/library/deal-card.ts'),
  ]);
  return allDecks.map(({ slug, title, cards }) => ({
    slug,
    title: title[language],
    cards: cards.map((card) => dealCard(card, language)),
  }));
}

const answerSchema = v.object({
  decks: v.array(v.object({ slug: v.string(), title: v.string(), cards: v.array(cardSchema) })),
  retiredBuiltIn: v.array(v.string()),
});

/** The organisation's own decks for this meeting, and which built-in ones it does not use; nothing when that cannot be had now. */
export async function ownDealtDecks(meetingId: string): Promise<v.InferOutput<typeof answerSchema>> {
  try {
    const response = await fetch(`/meetings/${meetingId}/decks`);
    if (response.ok) return v.parse(answerSchema, await response.json());
  } catch {
    // Without the network the built-in decks are offered alone.
  }
  return { decks: [], retiredBuiltIn: [] };
}

const folded = (text: string): string => text.toLocaleLowerCase('da');

type Searched = Pick<Card, 'title' | 'question' | 'points'>;

/** The decks with the cards that hold every word of the search, in title, question, points, or the deck's name. */
export function cardsFound<SomeCard extends Searched, SomeDeck extends { title: string; cards: readonly SomeCard[] }>(
  decks: readonly SomeDeck[],
  search: string,
): SomeDeck[] {
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
