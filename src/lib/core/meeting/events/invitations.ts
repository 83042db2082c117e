// Events about people who are invited; what they mean stands in areas/invitations.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { participantSchema } from '../model/people.ts';

export const INVITATIONS_EVENTS = [
  v.object({ type: v.literal('participant.invited'), participant: participantSchema }),
  v.object({ type: v.literal('invitation.withdrawn'), participantId: idSchema }),
  v.object({ type: v.literal('invitation.restored'), participantId: idSchema }),
] as const;
