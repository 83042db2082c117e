// A deck as the library shows it: built-in or own, its cards in the language of the page.

import type { Card } from '$lib/core/meeting/model/agenda.ts';

export interface ShownCard extends Card {
  readonly isRetired: boolean;
}

export interface ShownDeck {
  readonly slug: string;
  readonly title: string;
  readonly about: string;
  readonly isOwn: boolean;
  readonly isRetired: boolean;
  readonly cards: readonly ShownCard[];
}
