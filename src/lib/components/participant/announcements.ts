// What changed in the meeting that one who does not look at the screen should hear: a new item, a card, the end.
// Each is told once, and only the weightiest of what came together.

import { findItem, type MeetingState } from '$lib/core/meeting/model.ts';

export type Happening =
  | { kind: 'started' }
  | { kind: 'closed' }
  | { kind: 'item'; itemId: string }
  | { kind: 'card'; itemId: string; cardId: string };

/** What to tell of the way from one state to the next; null when nothing of the kind happened. */
export function happeningBetween(before: MeetingState, after: MeetingState): Happening | null {
  if (before.phase !== 'closed' && after.phase === 'closed') return { kind: 'closed' };
  const { itemId, cardId, view } = after.stage;
  const showsCard = view === 'card' && itemId !== null && cardId !== null;
  const cardIsNew = before.stage.cardId !== cardId || before.stage.itemId !== itemId || before.stage.view !== 'card';
  if (showsCard && cardIsNew && findItem(after, itemId)) return { kind: 'card', itemId, cardId };
  const currentId = after.current?.itemId;
  if (currentId !== undefined && currentId !== before.current?.itemId) return { kind: 'item', itemId: currentId };
  return before.startedAtMs === null && after.startedAtMs !== null ? { kind: 'started' } : null;
}
