// How an activity comes to an end: what was answered is shown, so that nothing that somebody wrote is lost (rule AV8).

import type { Box, DecideContext } from '../area.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../model.ts';
import type { Activity } from '../model/activities.ts';
import { openActivity, phasesOf } from './answering.ts';
import { entering } from './following.ts';
import type { Phase } from './kind.ts';
import { kindOf } from './kinds.ts';
import { revealedContributions } from './revealing.ts';

/** Events together with what they move out of the box. */
export interface Showing {
  events: MeetingEvent[];
  box: Box;
}

/** Shows the rounds that these phases show and that nobody has seen yet. */
export function showing(
  state: MeetingState,
  activity: Activity,
  phases: readonly Phase[],
  context: DecideContext,
): Showing {
  const rounds = [...new Set(phases.flatMap(({ shows }) => shows))].filter(
    (round) => !activity.revealed.includes(round),
  );
  const contributions = rounds.flatMap((round) => revealedContributions(state, activity, round, context));
  const activityId = activity.id;
  return {
    events: rounds.length === 0 ? [] : [{ type: 'activity.revealed', activityId, rounds, contributions }],
    box: { put: [], take: rounds.map((round) => ({ activityId, round })) },
  };
}

/** Ends an activity that is open, in whatever phase it is; the phases that it has not come to are passed (rule AV13). */
export function ending(state: MeetingState, activity: Activity, context: DecideContext): Showing {
  const phases = phasesOf(activity);
  const left = phases.slice(phases.findIndex(({ name }) => name === activity.phase) + 1);
  const passed = entering(state, activity, left, context);
  const { events, box } = showing(state, passed.activity, phases, context);
  const entered = { state, activity: passed.activity, nowMs: context.nowMs, newId: context.newId };
  return {
    events: [
      ...passed.events,
      ...events,
      { type: 'activity.ended', activityId: activity.id },
      ...(kindOf(activity.kind)?.ended?.(entered) ?? []),
    ],
    box,
  };
}

/** Ends the activity that goes on, if there is one. */
export function endingOpen(state: MeetingState, context: DecideContext): { ok: true } & Showing {
  const open = openActivity(state);
  const nothing: Showing = { events: [], box: { put: [], take: [] } };
  return { ok: true, ...(open ? ending(state, open, context) : nothing) };
}
