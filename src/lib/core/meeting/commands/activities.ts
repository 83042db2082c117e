// Commands of activities; what they mean stands in areas/activities.ts. Set-up, answer and move are checked by the kind.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema } from '../model/basics.ts';
import { ACTIVITY_KINDS } from '../vocabulary.ts';
import { forSomeone } from './for-someone.ts';

const activityId = idSchema;
const phase = v.pipe(v.string(), v.maxLength(32));

export const ACTIVITIES_COMMANDS = [
  v.object({
    type: v.literal('activity.start'),
    itemId: idSchema,
    kind: v.picklist(ACTIVITY_KINDS),
    /** What is asked: as long as the question of a card may be. */
    title: filledText(TEXT_LIMITS.line),
    setup: v.unknown(),
    cardId: v.exactOptional(idSchema),
  }),
  /** Moves on to the next phase, or to a later one. */
  v.object({ type: v.literal('activity.step'), activityId, phase }),
  v.object({
    type: v.literal('activity.answer'),
    activityId,
    answer: v.unknown(),
    /** The round that it was written for; left out, the one that is open. */
    round: v.exactOptional(phase),
    ...forSomeone,
  }),
  v.object({ type: v.literal('activity.ready'), activityId, ready: v.boolean(), ...forSomeone }),
  v.object({ type: v.literal('activity.arrange'), activityId, move: v.unknown() }),
  v.object({ type: v.literal('activity.end'), activityId }),
  v.object({ type: v.literal('activity.discard'), activityId }),
  v.object({ type: v.literal('activity.restore'), activityId }),
] as const;
