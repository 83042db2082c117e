// Events of activities; what they do stands in areas/activities.ts.

import * as v from 'valibot';
import { activitySchema, answerSchema, contributionSchema, earlierSchema } from '../model/activities.ts';
import { idSchema } from '../model/basics.ts';

const { entries: activity } = activitySchema;
const activityId = idSchema;

export const ACTIVITIES_EVENTS = [
  v.object({ type: v.literal('activity.started'), activity: activitySchema }),
  v.object({ type: v.literal('activity.stepped'), activityId, phase: activity.phase }),
  /** `contributions` are what a round that is open at once shows of it; empty in all others. */
  v.object({
    type: v.literal('activity.answered'),
    activityId,
    answer: answerSchema,
    contributions: v.array(contributionSchema),
  }),
  /** Somebody has answered an anonymous activity; what they said is not in the log until it is revealed. */
  v.object({ type: v.literal('activity.tookPart'), activityId, round: activity.phase, participantId: idSchema }),
  v.object({ type: v.literal('activity.readied'), activityId, participantId: idSchema, ready: v.boolean() }),
  v.object({
    type: v.literal('activity.revealed'),
    activityId,
    rounds: activity.revealed,
    contributions: v.array(contributionSchema),
  }),
  v.object({ type: v.literal('activity.arranged'), activityId, move: v.unknown() }),
  v.object({ type: v.literal('activity.compared'), activityId, earlier: v.array(earlierSchema) }),
  v.object({ type: v.literal('activity.ended'), activityId }),
  v.object({ type: v.literal('activity.discarded'), activityId }),
  v.object({ type: v.literal('activity.restored'), activityId }),
] as const;
