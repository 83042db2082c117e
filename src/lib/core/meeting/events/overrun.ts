// Events of the question that the room is asked when time runs out; what they mean stands in areas/overrun.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { overrunSchema, tallySchema } from '../model/time.ts';
import { OVERRUN_ANSWERS } from '../vocabulary.ts';

export const OVERRUN_EVENTS = [
  v.object({ type: v.literal('overrun.asked'), itemId: overrunSchema.entries.itemId }),
  /** `answer` is null for those who are only told how the room counts. */
  v.object({
    type: v.literal('overrun.answered'),
    participantId: idSchema,
    answer: v.nullable(v.picklist(OVERRUN_ANSWERS)),
    tally: tallySchema,
  }),
  v.object({ type: v.literal('overrun.dropped') }),
  v.object({
    type: v.literal('overrun.decided'),
    itemId: overrunSchema.entries.itemId,
    answer: v.picklist(OVERRUN_ANSWERS),
    tally: tallySchema,
  }),
] as const;
