// Which picture the shared screen shows. It follows the stage of the state alone, so that every screen, also one that
// was just switched on, shows the same; a stage whose item or card is gone falls back and is never blank.

import { findItem, type Card, type Item, type MeetingState } from '$lib/core/meeting/model.ts';

/** An agenda of more items than this needs the screen's whole width. */
const LONG_AGENDA = 9;

export type Picture =
  | { kind: 'join' }
  | { kind: 'agenda'; itemCount: number }
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
    case 'agreements':
      return { kind: view };
    case 'agenda':
      return agendaPicture(state);
    case 'break':
      return { kind: 'break', item: item?.kind === 'break' ? item : null };
    case 'message':
      return text === '' ? agendaPicture(state) : { kind: 'message', text };
    case 'card':
      return item ? cardPicture(item, cardId) : agendaPicture(state);
    case 'notes':
      return item ? { kind: 'notes', item } : agendaPicture(state);
    case 'item':
    case 'activity':
    case 'wifi':
      return item ? { kind: 'item', item } : agendaPicture(state);
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
    case 'agenda':
      return picture.itemCount > LONG_AGENDA ? 'head' : 'beside';
    default:
      return 'beside';
  }
}

function agendaPicture(state: MeetingState): Picture {
  return { kind: 'agenda', itemCount: state.agenda.length };
}

function cardPicture(item: Item, cardId: string | null): Picture {
  const card = item.cards.find((one) => one.id === cardId);
  return card ? { kind: 'card', item, card } : { kind: 'item', item };
}
