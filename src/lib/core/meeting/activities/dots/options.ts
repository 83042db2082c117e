// What the dots are given to. Options that were written earlier are copied in when the activity starts, so that grouping on
// moves no dot, and the result reads the same for as long as it is kept.

import type { MeetingState } from '../../model.ts';
import type { Activity } from '../../model/activities.ts';
import { activitiesFor } from '../taken-over.ts';
import { looseContributions, writeGroups } from '../write/results.ts';
import type { WriteActivity } from '../write/write.ts';

/** As many as one can look over. */
export const MAX_LISTED = 40;

export interface DotsOption {
  id: string;
  text: string;
  /** How many contributions it stands for; one for a text of its own. */
  holds: number;
}
export interface DotsBoard {
  options: readonly DotsOption[];
}

type From = { of: 'list'; options: readonly string[] } | { of: 'contributions' | 'groups'; activityId: string };

/** The activities whose contributions can be given dots on this item: shown, and open to whoever the item is open to. */
export function votableActivities(state: MeetingState, itemId: string): WriteActivity[] {
  return activitiesFor(state, itemId)
    .filter(isWrite)
    .filter(({ contributions }) => contributions.length > 0);
}

/** Whether what the dots are to be given to is there. */
export function canVoteOn(from: From, state: MeetingState, itemId: string): boolean {
  if (from.of === 'list') return true;
  return votableActivities(state, itemId).some(({ id }) => id === from.activityId);
}

/** The options, with ids of their own; a group without a name is known by the first contribution in it. */
export function optionsOf(from: From, state: Pick<MeetingState, 'activities'>): DotsOption[] {
  if (from.of === 'list') return from.options.map((text, i) => ({ id: `o${i + 1}`, text, holds: 1 }));
  const written = state.activities.filter(isWrite).find(({ id }) => id === from.activityId);
  if (!written) return [];
  const single = ({ id, piece }: (typeof written.contributions)[number]) => ({ id, text: piece.text, holds: 1 });
  if (from.of === 'contributions') return written.contributions.map(single);
  const groups = writeGroups(written).filter(({ contributions }) => contributions.length > 0);
  return [
    ...groups.map(({ id, name, contributions }) => ({
      id,
      text: name || (contributions[0]?.piece.text ?? ''),
      holds: contributions.length,
    })),
    ...looseContributions(written).map(single),
  ];
}

/** What stands in its set-up, answers and board was checked by the kind. */
function isWrite(activity: Activity): activity is Activity & WriteActivity {
  return activity.kind === 'write';
}
