// Commands of who leads the meeting now; what they mean stands in areas/chair.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';

export const CHAIR_COMMANDS = [
  v.object({ type: v.literal('chair.hand'), participantId: idSchema }),
  v.object({ type: v.literal('chair.take') }),
] as const;
