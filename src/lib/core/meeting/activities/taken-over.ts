// What an activity takes over from an earlier one of the meeting, and which it may: nothing comes from a closed item onto an
// open one.

import { findItem, type MeetingState } from '../model.ts';
import type { Activity } from '../model/activities.ts';

/** The activities of the meeting whose content may stand on this item, in the order in which they were started. */
export function activitiesFor(state: MeetingState, itemId: string): Activity[] {
  const isClosed = (id: string) => findItem(state, id)?.closed === true;
  return state.activities.filter(
    (activity) => !activity.discarded && (activity.itemId === itemId || isClosed(itemId) || !isClosed(activity.itemId)),
  );
}
