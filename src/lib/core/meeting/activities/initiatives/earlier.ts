// The checks stand on cards of their own: an overview that is begun later in the meeting goes on from where the last one ended.

import type { MeetingState } from '../../model.ts';
import type { Activity } from '../../model/activities.ts';
import { activitiesFor } from '../taken-over.ts';
import type { InitiativesBoard } from './board.ts';
import type { InitiativesActivity } from './initiatives.ts';
import { initiativesPicture } from './picture.ts';

/** The list as the last overview left it, each with what it was found to fill; undefined when there was none. */
export function boardOfEarlier(state: MeetingState, itemId: string): InitiativesBoard | undefined {
  const earlier = activitiesFor(state, itemId).filter(isInitiatives).at(-1);
  if (!earlier) return undefined;
  const fills = new Map(initiativesPicture(earlier).all.map(({ id, fill }) => [id, fill]));
  const initiatives = earlier.board.initiatives.map((one) => ({ ...one, fill: fills.get(one.id) ?? one.fill }));
  return { ...earlier.board, initiatives };
}

/** What stands in its set-up, answers and board was checked by the kind. */
function isInitiatives(activity: Activity): activity is Activity & InitiativesActivity {
  return activity.kind === 'initiatives';
}
