// The decks of the library as its pages show them: built-in ones, and the organisation's own.

import { error } from '@sveltejs/kit';
import type { ShownDeck } from '$lib/components/office/library/shown-deck.ts';
import { inLanguage } from '$lib/core/library/content-text.ts';
import { asOwnCard, dealCard, dealOwnCard } from '$lib/core/library/deal-card.ts';
import type { DeckHead, OwnCard } from '$lib/core/library/deck-file.ts';
import { allDecks } from '$lib/core/library/library.ts';
import type { Deck } from '$lib/core/library/schema.ts';
import type { Language } from '$lib/core/meeting/vocabulary.ts';
import type { OwnDeck, OwnDecks } from '$server/store/own-decks.ts';

/** A built-in deck in that language; `isRetired` in the organisation that looks at it. */
export function shownBuiltIn({ slug, title, about, cards }: Deck, language: Language, isRetired = false): ShownDeck {
  return {
    ...{ slug, title: title[language], about: about[language], isOwn: false, isRetired },
    cards: cards.map((card) => ({ ...dealCard(card, language), isRetired: false })),
  };
}

/** An own deck in that language, where it stands in it. */
export function shownOwn({ slug, title, about, cards, retiredAtMs }: OwnDeck, language: Language): ShownDeck {
  return {
    ...{ slug, title: inLanguage(title, language), about: inLanguage(about, language) },
    ...{ isOwn: true, isRetired: retiredAtMs !== null },
    cards: cards.map(({ id, content, retiredAtMs: cardRetiredAtMs }) => ({
      ...dealOwnCard(id, content, language),
      isRetired: cardRetiredAtMs !== null,
    })),
  };
}

/** The cards of an own deck that are in use, as a meeting in that language would get them. */
export function offeredOwn(decks: readonly OwnDeck[], language: Language) {
  return decks
    .filter(({ retiredAtMs }) => retiredAtMs === null)
    .map((deck) => shownOwn({ ...deck, cards: deck.cards.filter(({ retiredAtMs }) => retiredAtMs === null) }, language))
    .filter(({ cards }) => cards.length > 0);
}

export const isBuiltIn = (slug: string): boolean => allDecks.some((deck) => deck.slug === slug);

/** The deck of that slug, built-in or the organisation's own; 404 when there is none. */
export async function findDeck(ownDecks: OwnDecks, organisationId: string, slug: string): Promise<Deck | OwnDeck> {
  return allDecks.find((deck) => deck.slug === slug) ?? (await ownDecks.find(organisationId, slug)) ?? error(404);
}

export const isOwnDeck = (deck: Deck | OwnDeck): deck is OwnDeck => 'retiredAtMs' in deck;

/** What a copy of the deck, or its file, holds; of an own one what is in use. */
export function contentOf(deck: Deck | OwnDeck): DeckHead & { cards: OwnCard[] } {
  const { title, about } = deck;
  if (!isOwnDeck(deck)) return { title, about, cards: deck.cards.map(asOwnCard) };
  const inUse = deck.cards.filter(({ retiredAtMs }) => retiredAtMs === null);
  return { title, about, cards: inUse.map(({ content }) => content) };
}
