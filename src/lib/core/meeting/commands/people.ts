// Commands of the people of the meeting; what they mean stands in areas/people.ts.

import * as v from 'valibot';
import { idSchema } from '../model.ts';

export const PEOPLE_COMMANDS = [
  v.object({ type: v.literal('access.grant'), participantId: idSchema }),
  v.object({ type: v.literal('access.revoke'), participantId: idSchema }),
] as const;
