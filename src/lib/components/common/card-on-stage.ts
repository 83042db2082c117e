// The card that the room is looking at.

import { findItem, type MeetingState } from '$lib/core/meeting/model.ts';
import type { Card } from '$lib/core/meeting/model/agenda.ts';

/** The card on the stage; undefined while it shows something else. */
export function cardOnStage(state: MeetingState): Card | undefined {
  const { view, itemId, cardId } = state.stage;
  return view === 'card' ? findItem(state, itemId)?.cards.find(({ id }) => id === cardId) : undefined;
}
