// Events of who leads the meeting now; what they mean stands in areas/chair.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';

export const CHAIR_EVENTS = [
  v.object({ type: v.literal('chair.passed'), participantId: idSchema }),
  v.object({ type: v.literal('chair.offered') }),
  v.object({ type: v.literal('chair.offerEnded') }),
] as const;
