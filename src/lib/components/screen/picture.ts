// Which picture the shared screen shows. It follows the stage of the state alone, so that every screen, also one that
// was just switched on, shows the same; a stage whose item or card is gone falls back and is never blank.

import { findActivity } from '$lib/core/meeting/activities/answering.ts';
import { findItem, type MeetingState } from '$lib/core/meeting/model.ts';
import { type Card, type Item } from '$lib/core/meeting/model/agenda.ts';
import type { Activity } from '$lib/core/meeting/model/activities.ts';
import { type Stage, type Wifi } from '$lib/core/meeting/model/stage.ts';

/** An agenda of more items than this needs the screen's whole width. */
const LONG_AGENDA = 9;

export type Picture =
  | { kind: 'join' }
  | { kind: 'agenda'; itemCount: number }
  | { kind: 'agreements' }
  | { kind: 'item'; item: Item }
  | { kind: 'followUp'; item: Item }
  | { kind: 'notes'; item: Item }
  | { kind: 'card'; item: Item; card: Card }
  | { kind: 'activity'; activity: Activity }
  | { kind: 'break'; item: Item | null }
  | { kind: 'wifi'; wifi: Wifi }
  | { kind: 'message'; text: string };

/** The picture for a stage: the meeting's own, or what is pinned on one screen. */
export function pictureOf(state: MeetingState, stage: Stage = state.stage): Picture {
  const { view, itemId, cardId, text } = stage;
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
    case 'wifi':
      return state.wifi ? { kind: 'wifi', wifi: state.wifi } : { kind: 'join' };
    case 'activity': {
      const activity = findActivity(state, stage.activityId);
      if (activity && !activity.discarded && !item?.closed) return { kind: 'activity', activity };
      return item ? itemPicture(item, 'item', null) : agendaPicture(state);
    }
    case 'card':
    case 'notes':
    case 'item':
      if (view === 'item' && item?.kind === 'followUp' && !item.closed && state.followUp.length > 0) {
        return { kind: 'followUp', item };
      }
      return item ? itemPicture(item, view, cardId ?? item.shownCardId) : agendaPicture(state);
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
    case 'activity':
    case 'agreements':
    case 'followUp':
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

/** What a closed item holds is for the entitled; the room sees that it is under way. */
function itemPicture(item: Item, view: 'card' | 'notes' | 'item', cardId: string | null): Picture {
  if (item.closed) return { kind: 'item', item };
  if (view === 'notes') return { kind: 'notes', item };
  const card = view === 'card' ? item.cards.find((one) => one.id === cardId) : undefined;
  return card ? { kind: 'card', item, card } : { kind: 'item', item };
}
