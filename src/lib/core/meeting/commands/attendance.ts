// Commands of who was there; what they mean stands in areas/attendance.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, epochMsSchema, idSchema, optionalText } from '../model/basics.ts';
import { forSomeone } from './for-someone.ts';

/** When it was, if not now; the staff's to say. */
const atMs = v.exactOptional(epochMsSchema);

export const ATTENDANCE_COMMANDS = [
  v.object({ type: v.literal('attendance.arrive'), ...forSomeone, atMs }),
  v.object({ type: v.literal('attendance.leave'), ...forSomeone, atMs }),
  /** Was not there at all. */
  v.object({ type: v.literal('attendance.clear'), participantId: idSchema }),
  v.object({
    type: v.literal('attendance.setForItem'),
    itemId: idSchema,
    participantId: idSchema,
    /** Null: as the times say. */
    tookPart: v.nullable(v.boolean()),
    reason: v.exactOptional(optionalText(TEXT_LIMITS.title)),
    /** Inhabil in the item, so that they took no part in it; null takes that back. `fromMs` left out is now, while the item is current. */
    disqualified: v.exactOptional(
      v.nullable(v.object({ leftRoom: v.boolean(), fromMs: v.exactOptional(v.nullable(epochMsSchema)) })),
    ),
  }),
  v.object({ type: v.literal('apology.set'), participantId: idSchema, apology: v.boolean() }),
  v.object({
    type: v.literal('substitute.set'),
    participantId: idSchema,
    substituteFor: v.nullable(idSchema),
  }),
] as const;
