// Commands of the question that the room is asked when time runs out; what they mean stands in areas/overrun.ts.

import * as v from 'valibot';
import { durationMsSchema, idSchema } from '../model/basics.ts';
import { OVERRUN_ANSWERS } from '../vocabulary.ts';

const answer = v.picklist(OVERRUN_ANSWERS);

export const OVERRUN_COMMANDS = [
  v.object({ type: v.literal('overrun.ask') }),
  v.object({ type: v.literal('overrun.answer'), answer, for: v.exactOptional(idSchema) }),
  v.object({ type: v.literal('overrun.drop') }),
  v.object({ type: v.literal('overrun.decide'), answer, ms: v.exactOptional(durationMsSchema) }),
] as const;
