// Events of the room's clock; what they mean stands in areas/clock.ts.

import * as v from 'valibot';
import { idSchema } from '../model.ts';

export const CLOCK_EVENTS = [
  v.object({ type: v.literal('item.started'), itemId: idSchema }),
  v.object({ type: v.literal('clock.paused') }),
  v.object({ type: v.literal('clock.resumed') }),
  v.object({ type: v.literal('clock.added'), itemId: idSchema, ms: v.number() }),
] as const;
