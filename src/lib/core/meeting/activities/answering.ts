// What follows from an activity as it stands, for core and screens alike: its phase, who is asked, and who is done.

import type { MeetingState } from '../model.ts';
import type { Activity, Answer } from '../model/activities.ts';
import type { AnsweringGroup, Phase } from './kind.ts';
import { kindOf } from './kinds.ts';
import { takingPart } from './taking-part.ts';

/** The phases that it goes through, in order; none for a kind that this version does not know. */
export function phasesOf({ kind, setup }: Pick<Activity, 'kind' | 'setup'>): readonly Phase[] {
  return kindOf(kind)?.phases(setup) ?? [];
}

/** The phase that it is in. */
export function phaseOf(activity: Pick<Activity, 'kind' | 'setup' | 'phase'>): Phase | undefined {
  return phasesOf(activity).find(({ name }) => name === activity.phase);
}

/** The phase that comes next; undefined in the last one. */
export function nextPhase(activity: Pick<Activity, 'kind' | 'setup' | 'phase'>): Phase | undefined {
  const phases = phasesOf(activity);
  return phases[phases.findIndex(({ name }) => name === activity.phase) + 1];
}

/** What is left of the phase's time, less than nothing when it is over; null without a time and when it has ended. */
export function phaseLeftMs(activity: Activity, nowMs: number): number | null {
  const durationMs = phaseOf(activity)?.durationMs ?? null;
  return durationMs === null || !isOpen(activity) ? null : activity.phaseStartedAtMs + durationMs - nowMs;
}

/** Whether the room sees something of it: what was answered and then shown, or what has lain open all along. */
export function isShown(activity: Activity): boolean {
  return activity.revealed.length > 0 || phasesOf(activity).every(({ collects }) => collects === null);
}

export function isOpen(activity: Activity): boolean {
  return activity.endedAtMs === null && !activity.discarded;
}

/** The activity that goes on now; there is at most one (rule AV1). */
export function openActivity({ activities }: Pick<MeetingState, 'activities'>): Activity | undefined {
  return activities.find(isOpen);
}

export function findActivity(
  { activities }: Pick<MeetingState, 'activities'>,
  activityId: string | null | undefined,
): Activity | undefined {
  return activities.find(({ id }) => id === activityId);
}

/** The activities of an item that stand, in the order in which they were started. */
export function activitiesOf({ activities }: Pick<MeetingState, 'activities'>, itemId: string): Activity[] {
  return activities.filter((activity) => activity.itemId === itemId && !activity.discarded);
}

/** As what somebody answers in the round: themselves, or their group; null for who is in none where groups answer. */
export function answersAs(activity: Activity, round: string, participantId: string): AnsweringGroup | null {
  const groups = kindOf(activity.kind)?.groupsIn?.(activity, round) ?? null;
  if (groups === null) return { id: participantId, memberIds: [participantId] };
  return groups.find(({ memberIds }) => memberIds.includes(participantId)) ?? null;
}

/** The answer's own round, and this person's by themselves or with their group. */
function isOf(
  one: { round: string; participantId: string; sharedWith?: string[] },
  round: string,
  id: string,
): boolean {
  return one.round === round && (one.participantId === id || one.sharedWith?.includes(id) === true);
}

/** Whether this person, or their group, has answered in the round. */
export function hasAnswered({ answers, tookPart }: Activity, round: string, participantId: string): boolean {
  const isTheirs = (one: Parameters<typeof isOf>[0]) => isOf(one, round, participantId);
  return answers.some(isTheirs) || tookPart.some(isTheirs);
}

/** What this person, or their group, answered in the round; undefined when they have not, when it is not seen here, or when nobody knows. */
export function answerOf({ answers }: Activity, round: string, participantId: string): Answer | undefined {
  return answers.find((one) => isOf(one, round, participantId) && one.voice !== null);
}

/** How far the room is: `ready` of those who are asked. Of the staff only those count who take part. */
export function progressOf(state: MeetingState, activity: Activity): { ready: number; asked: number } {
  const round = phaseOf(activity)?.collects ?? '';
  const isDone = (id: string) => activity.ready.includes(id);
  const asked = takingPart(state, activity.itemId, (id) => isDone(id) || hasAnswered(activity, round, id));
  return { ready: asked.filter(({ id }) => isDone(id)).length, asked: asked.length };
}
