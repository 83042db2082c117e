// Events of the people of the meeting; what they mean stands in areas/people.ts.

import * as v from 'valibot';
import { idSchema, participantSchema } from '../model.ts';

export const PEOPLE_EVENTS = [
  v.object({ type: v.literal('participant.joined'), participant: participantSchema }),
  v.object({ type: v.literal('access.granted'), participantId: idSchema }),
  v.object({ type: v.literal('access.revoked'), participantId: idSchema }),
] as const;
