// Events of following up on earlier meetings; what they mean stands in areas/follow-up.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { FOLLOW_UP_ANSWERS, broughtSchema } from '../model/follow-up.ts';

export const FOLLOW_UP_EVENTS = [
  v.object({ type: v.literal('followUp.brought'), agreements: v.array(broughtSchema) }),
  v.object({
    type: v.literal('followUp.answered'),
    agreementId: idSchema,
    status: v.picklist(FOLLOW_UP_ANSWERS),
    why: v.string(),
    /** As it stands on the agreement: the staff alone hear of it. */
    closed: v.boolean(),
  }),
] as const;
