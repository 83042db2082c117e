// Events of who was there; what they mean stands in areas/attendance.ts.

import * as v from 'valibot';
import { epochMsSchema, idSchema } from '../model/basics.ts';
import { disqualifiedSchema, participantSchema } from '../model/people.ts';

const { entries: person } = participantSchema;

export const ATTENDANCE_EVENTS = [
  v.object({ type: v.literal('attendance.came'), participantId: idSchema, atMs: epochMsSchema }),
  v.object({ type: v.literal('attendance.left'), participantId: idSchema, atMs: epochMsSchema }),
  v.object({ type: v.literal('attendance.cleared'), participantId: idSchema }),
  v.object({
    type: v.literal('attendance.itemSet'),
    itemId: idSchema,
    participantId: idSchema,
    tookPart: v.nullable(v.boolean()),
    reason: v.string(),
    disqualified: v.optional(v.nullable(disqualifiedSchema), null),
  }),
  v.object({ type: v.literal('apology.set'), participantId: idSchema, apology: person.apology }),
  v.object({ type: v.literal('substitute.set'), participantId: idSchema, substituteFor: person.substituteFor }),
] as const;
