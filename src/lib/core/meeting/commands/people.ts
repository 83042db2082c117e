// Commands of the people of the meeting; what they mean stands in areas/people.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema } from '../model/basics.ts';
import { PERSON_ROLES, TABLE_ROLES } from '../vocabulary.ts';

const name = filledText(TEXT_LIMITS.name);
const tableRole = v.exactOptional(v.nullable(v.picklist(TABLE_ROLES)));

export const PEOPLE_COMMANDS = [
  /** Someone who is there, or expected, without a device. */
  v.object({ type: v.literal('participant.add'), name, tableRole }),
  v.object({
    type: v.literal('participant.edit'),
    /** Left out: oneself. */
    participantId: v.exactOptional(idSchema),
    name: v.exactOptional(name),
    tableRole,
    hasDevice: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('participant.setRole'), participantId: idSchema, role: v.picklist(PERSON_ROLES) }),
  v.object({ type: v.literal('participant.remove'), participantId: idSchema }),
  v.object({ type: v.literal('participant.readmit'), participantId: idSchema }),
  v.object({ type: v.literal('access.grant'), participantId: idSchema }),
  v.object({ type: v.literal('access.revoke'), participantId: idSchema }),
] as const;
