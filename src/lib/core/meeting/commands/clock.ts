// Commands of the room's clock; what they mean stands in areas/clock.ts.

import * as v from 'valibot';
import { idSchema } from '../model.ts';

export const CLOCK_COMMANDS = [
  v.object({ type: v.literal('item.start'), itemId: idSchema }),
  v.object({ type: v.literal('clock.pause') }),
  v.object({ type: v.literal('clock.resume') }),
  v.object({
    type: v.literal('clock.add'),
    itemId: idSchema,
    ms: v.pipe(v.number(), v.integer(), v.minValue(-86_400_000), v.maxValue(86_400_000)),
  }),
] as const;
