// Which picture the shared screen shows. It follows the stage of the state alone, so that every screen, also one that
// was just switched on, shows the same; a stage whose item or card is gone falls back and is never blank.

import { findItem, type Card, type Item, type MeetingState } from '$lib/core/meeting/model.ts';

export type Picture =
  | { kind: 'join' }
  | { kind: 'agenda' }
  | { kind: 'agreements' }
  | { kind: 'item'; item: Item }
  | { kind: 'notes'; item: Item }
  | { kind: 'card'; item: Item; card: Card }
  | { kind: 'break'; item: Item | null }
  | { kind: 'message'; text: string };

/** The picture for the state's stage. */
export function pictureOf(state: MeetingState): Picture {
  const { view, itemId, cardId, text } = state.stage;
  const item = findItem(state, itemId ?? state.current?.itemId);
  switch (view) {
    case 'join':
    case 'agenda':
    case 'agreements':
      return { kind: view };
    case 'break':
      return { kind: 'break', item: item?.kind === 'break' ? item : null };
    case 'message':
      return text === '' ? { kind: 'agenda' } : { kind: 'message', text };
    case 'card':
      return cardPicture(item, cardId);
    case 'notes':
      return item ? { kind: 'notes', item } : { kind: 'agenda' };
    case 'item':
    case 'activity':
    case 'wifi':
      return item ? { kind: 'item', item } : { kind: 'agenda' };
  }
}

/**
 * Where the room's clock stands: in the picture itself, beside it, or in the head, where it leaves the whole width to
 * what is long to read.
 */
export function clockPlaceOf(picture: Picture): 'within' | 'beside' | 'head' {
  switch (picture.kind) {
    case 'item':
    case 'break':
      return 'within';
    case 'notes':
    case 'agreements':
      return 'head';
    case 'card':
      return picture.card.points.length > 1 ? 'head' : 'beside';
    default:
      return 'beside';
  }
}

function cardPicture(item: Item | undefined, cardId: string | null): Picture {
  if (!item) return { kind: 'agenda' };
  const card = item.cards.find((one) => one.id === cardId);
  return card ? { kind: 'card', item, card } : { kind: 'item', item };
}
