// Commands about people who are invited; what they mean stands in areas/invitations.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema } from '../model/basics.ts';
import { TABLE_ROLES } from '../vocabulary.ts';

const name = filledText(TEXT_LIMITS.name);
const tableRole = v.nullable(v.picklist(TABLE_ROLES));

export const INVITATIONS_COMMANDS = [
  /** With an id of its own choosing, whoever invites can say more of the person afterwards. */
  v.object({ type: v.literal('participant.invite'), name, tableRole, participantId: v.exactOptional(idSchema) }),
  v.object({
    type: v.literal('invitation.edit'),
    participantId: idSchema,
    name: v.exactOptional(name),
    tableRole: v.exactOptional(tableRole),
  }),
  v.object({ type: v.literal('invitation.withdraw'), participantId: idSchema }),
  v.object({ type: v.literal('invitation.restore'), participantId: idSchema }),
] as const;
