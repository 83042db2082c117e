// What earlier meetings of the same forum, or with the same school, came to in an activity that asked the same (rules EA1, EA2).

import { kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import { findActivity } from '../../src/lib/core/meeting/activities/answering.ts';
import { replay } from '../../src/lib/core/meeting/evolve.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Activity, Earlier } from '../../src/lib/core/meeting/model/activities.ts';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { meetingsBefore, type CircleHouse } from '../fora/circle.ts';
import type { Rooms } from './rooms.ts';

/** So many results are compared with, out of so many of the latest meetings. */
const MOST_RESULTS = 12;
const MOST_MEETINGS = 24;

/** What the activity can be compared with, the newest first; what was closed then stays with those who were there. */
export async function earlierResults(
  { rooms, ...house }: CircleHouse & { rooms: Rooms },
  organisationId: string,
  state: MeetingState,
  activityId: string,
): Promise<Earlier[]> {
  const activity = findActivity(state, activityId);
  if (!activity || !kindOf(activity.kind)?.digest) return [];
  const meetings = await meetingsBefore(house, organisationId, state);
  const found: Earlier[] = [];
  for (const { id } of meetings.slice(0, MOST_MEETINGS)) {
    const then = visibleState(replay(await rooms.history(id)), 'open');
    const same = then.activities.findLast((one) => asksTheSame(activity, one));
    if (same) found.push(resultOf(then, same));
    if (found.length === MOST_RESULTS) break;
  }
  return found;
}

function asksTheSame(activity: Activity, then: Activity): boolean {
  if (then.kind !== activity.kind || then.discarded || voicesOf(then) === 0) return false;
  return kindOf(activity.kind)?.asksTheSame?.(activity.setup, then.setup) ?? false;
}

function resultOf({ title }: MeetingState, then: Activity): Earlier {
  return {
    ...{ meetingTitle: title, atMs: then.startedAtMs, voices: voicesOf(then) },
    digest: kindOf(then.kind)?.digest?.(then) ?? null,
  };
}

/** How many people answered in any of its rounds. */
function voicesOf({ answers, tookPart }: Activity): number {
  return new Set([...answers, ...tookPart].map(({ participantId }) => participantId)).size;
}
