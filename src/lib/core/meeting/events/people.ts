// Events of the people of the meeting; what they mean stands in areas/people.ts. A name stands in a whole `participant` only:
// the store takes it from there.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { participantSchema } from '../model/people.ts';

const { entries: person } = participantSchema;

export const PEOPLE_EVENTS = [
  v.object({ type: v.literal('participant.joined'), participant: participantSchema }),
  v.object({ type: v.literal('participant.edited'), participant: participantSchema }),
  v.object({ type: v.literal('participant.roleSet'), participantId: idSchema, role: person.role }),
  v.object({ type: v.literal('participant.removed'), participantId: idSchema }),
  v.object({ type: v.literal('participant.readmitted'), participantId: idSchema }),
  v.object({ type: v.literal('access.granted'), participantId: idSchema }),
  v.object({ type: v.literal('access.revoked'), participantId: idSchema }),
] as const;
