// Events of the parking lot; what they mean stands in areas/parking.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { parkedSchema } from '../model/records.ts';

export const PARKING_EVENTS = [
  v.object({ type: v.literal('parking.added'), parked: parkedSchema }),
  v.object({ type: v.literal('parking.edited'), parkedId: idSchema, text: v.string() }),
  v.object({ type: v.literal('parking.removed'), parkedId: idSchema }),
] as const;
