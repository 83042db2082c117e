// What the facilitator does with the item's cards at the desk: show one, go on to the next, shuffle what is left, and give
// the item the minutes that a card suggests. Each is one command.

import type { Command } from '$lib/core/meeting/commands.ts';
import type { Card, Item } from '$lib/core/meeting/model/agenda.ts';

export class DeskCards {
  readonly #itemNow: () => Item | undefined;
  readonly #ask: (command: Command) => Promise<boolean>;

  constructor(itemNow: () => Item | undefined, ask: (command: Command) => Promise<boolean>) {
    this.#itemNow = itemNow;
    this.#ask = ask;
  }

  /** The place of the card that was shown last of this item, counted from 1; 0 before any. */
  get #shown(): number {
    const item = this.#itemNow();
    return (item?.cards.findIndex((card) => card.id === item.shownCardId) ?? -1) + 1;
  }

  /** The number of the card that was shown last of this item, else the first. */
  get shownNumber(): number {
    return Math.max(this.#shown, 1);
  }

  /** How many cards of the item have not had their turn. */
  get leftCount(): number {
    return (this.#itemNow()?.cards.length ?? 0) - this.#shown;
  }

  get hasPrevious(): boolean {
    return this.#shown > 1;
  }

  /** Shows the item's card with that number, counted from 1. */
  show(number: number): void {
    const item = this.#itemNow();
    const card = item?.cards[number - 1];
    if (item && card) void this.#ask({ type: 'card.show', itemId: item.id, cardId: card.id });
  }

  next(): void {
    this.show(this.#shown + 1);
  }

  previous(): void {
    this.show(this.#shown - 1);
  }

  /** Puts the cards that are left in an order that the server draws; tells whether it was done. */
  async shuffle(): Promise<boolean> {
    const item = this.#itemNow();
    return item !== undefined && this.#ask({ type: 'card.shuffle', itemId: item.id });
  }

  /** What gives the item the minutes that the card suggests. */
  minutesOf(card: Card): Command | null {
    const item = this.#itemNow();
    return item && card.suggestedMs ? { type: 'clock.add', itemId: item.id, ms: card.suggestedMs } : null;
  }
}
