// Who speaks, who wants to, and the round that goes through the room.

import * as v from 'valibot';
import { idSchema, epochMsSchema, durationMsSchema } from './basics.ts';
import { SPEAKER_KINDS } from '../vocabulary.ts';

/** How long one speaks at a time: a limit, or the turn of a round. */
export const turnMsSchema = v.pipe(durationMsSchema, v.minValue(10_000));

/**
 * A round gives everyone one turn. Each stands in one of the three lists; `heard` begins with who came first, and holds
 * who has the floor now.
 */
const roundSchema = v.object({
  turnMs: turnMsSchema,
  waiting: v.array(idSchema),
  heard: v.array(idSchema),
  passed: v.array(idSchema),
});
export type Round = v.InferOutput<typeof roundSchema>;

/** Who wants the floor, in the order in which they get it, and who has it. */
export const speakersSchema = v.object({
  /** A closed list takes points of order only. */
  open: v.boolean(),
  queue: v.array(v.object({ participantId: idSchema, kind: v.picklist(SPEAKER_KINDS) })),
  speaking: v.nullable(
    v.object({ participantId: idSchema, kind: v.picklist([...SPEAKER_KINDS, 'round']), sinceMs: epochMsSchema }),
  ),
  limitMs: v.nullable(turnMsSchema),
  round: v.nullable(roundSchema),
  /** Time spoken in turns that are over; the staff's alone, empty for everyone else. */
  spoken: v.array(v.object({ participantId: idSchema, ms: v.number() })),
});
export type Speakers = v.InferOutput<typeof speakersSchema>;
