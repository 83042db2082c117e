// The organisations' own decks of cards: a row a deck, and a row a card, so that two people can each correct one; and which
// of the built-in decks they have taken out of use.

import type { Localised } from '../../../src/lib/core/library/content-text.ts';
import type { OwnCard } from '../../../src/lib/core/library/deck-file.ts';
import type { Cols } from '../cols.sqlite.ts';

/** The tables of an organisation's decks, for the dialect that `cols` speaks. */
export function cardDeckTables(cols: Cols) {
  const cardDeck = cols.table(
    'card_deck',
    {
      id: cols.str().primaryKey(),
      organisationId: cols.str().notNull(),
      /** What addresses call it; it never changes. */
      slug: cols.str().notNull(),
      title: cols.json<Localised>().notNull(),
      about: cols.json<Localised>().notNull(),
      createdAtMs: cols.epochMs().notNull(),
      /** Null while it is in use. */
      retiredAtMs: cols.epochMs(),
    },
    (table) => [cols.uniqueIndex('card_deck_slug').on(table.organisationId, table.slug)],
  );

  const deckCard = cols.table(
    'deck_card',
    {
      /** What the card is called in the meetings that it is dealt to. */
      id: cols.str().primaryKey(),
      deckId: cols
        .str()
        .notNull()
        .references(() => cardDeck.id, { onDelete: 'cascade' }),
      /** Its place in the deck; of two with the same, the older one stands first. */
      position: cols.int().notNull(),
      content: cols.json<OwnCard>().notNull(),
      /** One more with every correction: whoever corrects an older one is told. */
      revision: cols.int().notNull(),
      retiredAtMs: cols.epochMs(),
    },
    (table) => [cols.index('deck_card_deck').on(table.deckId, table.position)],
  );

  const retiredBuiltIn = cols.table(
    'retired_built_in_deck',
    { organisationId: cols.str().notNull(), slug: cols.str().notNull() },
    (table) => [cols.uniqueIndex('retired_built_in_deck_slug').on(table.organisationId, table.slug)],
  );

  return { cardDeck, deckCard, retiredBuiltIn };
}
