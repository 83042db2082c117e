// An activity after one more of its events. Pure, and the same for a meeting that is replayed and for a command that is being
// decided, where one event follows from another.

import type { MeetingEvent } from '../events.ts';
import type { Activity } from '../model/activities.ts';
import { kindOf } from './kinds.ts';

type EventOf<T> = Extract<MeetingEvent, { type: T }>;
export type ActivityEventType = Exclude<Extract<MeetingEvent['type'], `activity.${string}`>, 'activity.started'>;

function answered(activity: Activity, { answer, contributions }: EventOf<'activity.answered'>): Partial<Activity> {
  const { round, participantId } = answer;
  const isOther = (one: { round: string; participantId: string | null }) =>
    one.round !== round || one.participantId !== participantId;
  const isRevealed = activity.revealed.includes(round);
  return {
    answers: [...activity.answers.filter(isOther), answer],
    ...(isRevealed && { contributions: [...activity.contributions.filter(isOther), ...contributions] }),
  };
}

function withReady({ ready }: Activity, participantId: string, isReady: boolean): string[] {
  const others = ready.filter((id) => id !== participantId);
  return isReady ? [...others, participantId] : others;
}

const CHANGES: {
  [T in ActivityEventType]: (activity: Activity, event: EventOf<T>, atMs: number) => Partial<Activity>;
} = {
  'activity.stepped': (_activity, { phase }, atMs) => ({ phase, phaseStartedAtMs: atMs, ready: [] }),
  'activity.answered': answered,
  'activity.tookPart': (activity, { round, participantId }) => ({
    tookPart: [...activity.tookPart, { round, participantId }],
    ready: withReady(activity, participantId, true),
  }),
  'activity.readied': (activity, { participantId, ready }) => ({ ready: withReady(activity, participantId, ready) }),
  'activity.revealed': (activity, { rounds, contributions }) => ({
    revealed: [...activity.revealed, ...rounds],
    contributions: [...activity.contributions, ...contributions],
  }),
  'activity.arranged': (activity, { move }) => {
    const board = kindOf(activity.kind)?.moved(activity, move) ?? null;
    return board === null ? {} : { board };
  },
  'activity.compared': (_activity, { earlier }) => ({ earlier }),
  'activity.ended': (_activity, _event, atMs) => ({ endedAtMs: atMs }),
  'activity.discarded': () => ({ discarded: true }),
  'activity.restored': () => ({ discarded: false }),
};

/** The activity after an event; every event but its own changes nothing of it. */
export function activityAfter(activity: Activity, event: MeetingEvent, atMs: number): Activity {
  if (!('activityId' in event) || event.activityId !== activity.id || !Object.hasOwn(CHANGES, event.type))
    return activity;
  // The table gives each type its own function; TypeScript cannot follow that through an index.
  const change = CHANGES[event.type as ActivityEventType] as (
    a: Activity,
    e: MeetingEvent,
    at: number,
  ) => Partial<Activity>;
  return { ...activity, ...change(activity, event, atMs) };
}
