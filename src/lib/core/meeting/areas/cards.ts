// The cards of an item: dealt in as copies, taken out, put in order, shuffled (rules AG7, AG15, AG18).

import { done, refuse, unlessOpen, type DecideTable, type EvolveTable } from '../area.ts';
import { findItem, type MeetingState } from '../model.ts';
import { type Card } from '../model/agenda.ts';
import { withItem } from './agenda.ts';

const MAX_CARDS = 40;

function without(cards: readonly Card[], cardId: string): Card[] {
  return cards.filter(({ id }) => id !== cardId);
}

function inserted(cards: readonly Card[], card: Card, index: number): Card[] {
  return [...cards.slice(0, index), card, ...cards.slice(index)];
}

const ids = (cards: readonly Card[]): string[] => cards.map(({ id }) => id);

/** A chance order, drawn from the ids that nobody has had. */
function inRandomOrder(cardIds: readonly string[], newId: () => string): string[] {
  const lots = cardIds.map((id) => ({ id, lot: newId() }));
  return lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ id }) => id);
}

/** A screen that shows the card turns to its item. */
function withoutStageOn(state: MeetingState, itemId: string, cardId: string): MeetingState {
  const { stage } = state;
  const isShown = stage.view === 'card' && stage.itemId === itemId && stage.cardId === cardId;
  return isShown ? { ...state, stage: { view: 'item', itemId, cardId: null, text: '' } } : state;
}

export const decideCards: DecideTable<'card.add' | 'card.remove' | 'card.move' | 'card.shuffle'> = {
  'card.add'(state, { itemId, card, toIndex }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const item = findItem(state, itemId);
    if (!item) return refuse('item.unknown');
    if (item.cards.some(({ id }) => id === card.id)) return refuse('card.exists');
    if (item.cards.length >= MAX_CARDS) return refuse('card.tooMany');
    return done({ type: 'card.added', itemId, card, index: Math.min(toIndex ?? MAX_CARDS, item.cards.length) });
  },

  'card.remove'(state, { itemId, cardId }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const item = findItem(state, itemId);
    if (!item) return refuse('item.unknown');
    if (!item.cards.some(({ id }) => id === cardId)) return refuse('card.unknown');
    return done({ type: 'card.removed', itemId, cardId });
  },

  'card.move'(state, { itemId, cardId, toIndex }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const item = findItem(state, itemId);
    if (!item) return refuse('item.unknown');
    const from = item.cards.findIndex(({ id }) => id === cardId);
    if (from < 0) return refuse('card.unknown');
    const index = Math.min(toIndex, item.cards.length - 1);
    return index === from ? done() : done({ type: 'card.moved', itemId, cardId, toIndex: index });
  },

  'card.shuffle'(state, { itemId }, { newId }) {
    const refusal = unlessOpen(state);
    if (refusal) return refusal;
    const item = findItem(state, itemId);
    if (!item) return refuse('item.unknown');
    const before = ids(item.cards);
    const shown = before.indexOf(item.shownCardId ?? '') + 1;
    const order = [...before.slice(0, shown), ...inRandomOrder(before.slice(shown), newId)];
    return order.join() === before.join() ? done() : done({ type: 'card.shuffled', itemId, order });
  },
};

export const evolveCards: EvolveTable<'card.added' | 'card.removed' | 'card.moved' | 'card.shuffled'> = {
  'card.added': (state, { itemId, card, index }) =>
    withItem(state, itemId, (item) => ({ ...item, cards: inserted(item.cards, card, index) })),

  'card.removed': (state, { itemId, cardId }) =>
    withoutStageOn(
      withItem(state, itemId, (item) => ({
        ...item,
        cards: without(item.cards, cardId),
        shownCardId: item.shownCardId === cardId ? null : item.shownCardId,
        shownCardIds: item.shownCardIds.filter((id) => id !== cardId),
      })),
      itemId,
      cardId,
    ),

  'card.moved': (state, { itemId, cardId, toIndex }) =>
    withItem(state, itemId, (item) => {
      const card = item.cards.find(({ id }) => id === cardId);
      return card ? { ...item, cards: inserted(without(item.cards, cardId), card, toIndex) } : item;
    }),

  'card.shuffled': (state, { itemId, order }) =>
    withItem(state, itemId, (item) => ({
      ...item,
      cards: item.cards.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    })),
};
