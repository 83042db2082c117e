// What changed in the meeting that one who does not look at the screen should hear: a new item, a card, the end.
// Each is told once, and only the weightiest of what came together.

import { findActivity, openActivity } from '$lib/core/meeting/activities/answering.ts';
import { findItem, type MeetingState } from '$lib/core/meeting/model.ts';

export type Happening =
  | { kind: 'started' }
  | { kind: 'closed' }
  | { kind: 'item'; itemId: string }
  | { kind: 'card'; itemId: string; cardId: string }
  | { kind: 'activity'; activityId: string }
  | { kind: 'result'; activityId: string };

/** What to tell of the way from one state to the next; null when nothing of the kind happened. */
export function happeningBetween(before: MeetingState, after: MeetingState): Happening | null {
  if (before.phase !== 'closed' && after.phase === 'closed') return { kind: 'closed' };
  const asked = openActivity(after);
  const askedBefore = findActivity(before, asked?.id);
  if (asked && !askedBefore) return { kind: 'activity', activityId: asked.id };
  const shown = after.activities.find(
    ({ id, revealed }) => revealed.length > (findActivity(before, id)?.revealed.length ?? revealed.length),
  );
  if (shown) return { kind: 'result', activityId: shown.id };
  const { itemId, cardId, view } = after.stage;
  const showsCard = view === 'card' && itemId !== null && cardId !== null;
  const cardIsNew = before.stage.cardId !== cardId || before.stage.itemId !== itemId || before.stage.view !== 'card';
  if (showsCard && cardIsNew && findItem(after, itemId)) return { kind: 'card', itemId, cardId };
  const currentId = after.current?.itemId;
  if (currentId !== undefined && currentId !== before.current?.itemId) return { kind: 'item', itemId: currentId };
  return before.startedAtMs === null && after.startedAtMs !== null ? { kind: 'started' } : null;
}
