// What follows of itself while an activity goes on: what its phases bring (rule AV13), what a group sees when its members
// change (rule AV12), and that whoever comes into the room joins in (rule AV14).

import type { DecideContext } from '../area.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../model.ts';
import type { Activity } from '../model/activities.ts';
import { inRoom } from '../speaking.ts';
import { openActivity, phaseOf } from './answering.ts';
import { activityAfter } from './evolving.ts';
import type { Phase } from './kind.ts';
import { kindOf } from './kinds.ts';
import { takingPart } from './taking-part.ts';

type Time = Pick<DecideContext, 'nowMs' | 'newId'>;

/** What entering these phases brings, one after the other, and the activity as it stands then. */
export function entering(
  state: MeetingState,
  activity: Activity,
  phases: readonly Phase[],
  { nowMs, newId }: Time,
): { events: MeetingEvent[]; activity: Activity } {
  let after = activity;
  const events: MeetingEvent[] = [];
  for (const { name } of phases) {
    const entered = { ...after, phase: name };
    const following = kindOf(activity.kind)?.entered?.({ state, activity: entered, nowMs, newId }) ?? [];
    events.push(...following);
    after = following.reduce((one, event) => activityAfter(one, event, nowMs), after);
  }
  return { events, activity: after };
}

/** The answers of groups whose members are others than before: each is told to those who are in the group now. */
export function resharing(after: Activity): MeetingEvent[] {
  const round = phaseOf(after)?.collects ?? null;
  const groups = round === null ? null : (kindOf(after.kind)?.groupsIn?.(after, round) ?? null);
  return (groups ?? []).flatMap(({ id, memberIds }): MeetingEvent[] => {
    const answer = after.answers.find((one) => one.round === round && one.participantId === id);
    if (!answer || JSON.stringify(answer.sharedWith) === JSON.stringify(memberIds)) return [];
    const shared = { ...answer, sharedWith: [...memberIds] };
    return [{ type: 'activity.answered', activityId: after.id, answer: shared, contributions: [] }];
  });
}

/** What events that let people into the room bring to the activity that goes on. */
export function joiningIn(before: MeetingState, after: MeetingState, { nowMs, newId }: Time): MeetingEvent[] {
  const activity = openActivity(after);
  const kind = activity && kindOf(activity.kind);
  if (!activity || !kind?.came) return [];
  const wasThere = new Set(inRoom(before).map(({ id }) => id));
  const newcomers = takingPart(after, activity.itemId).filter(({ id }) => !wasThere.has(id));
  if (newcomers.length === 0) return [];
  const events = kind.came(
    { state: after, activity, nowMs, newId },
    newcomers.map(({ id }) => id),
  );
  return [...events, ...resharing(events.reduce((one, event) => activityAfter(one, event, nowMs), activity))];
}
