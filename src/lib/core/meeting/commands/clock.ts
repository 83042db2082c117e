// Commands of the room's clock; what they mean stands in areas/clock.ts and areas/plan.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';

const changeMs = v.pipe(v.number(), v.integer(), v.minValue(-86_400_000), v.maxValue(86_400_000));

export const CLOCK_COMMANDS = [
  v.object({ type: v.literal('item.start'), itemId: idSchema }),
  v.object({ type: v.literal('item.skip'), itemId: idSchema }),
  v.object({ type: v.literal('item.unskip'), itemId: idSchema }),
  v.object({ type: v.literal('item.park'), itemId: idSchema }),
  v.object({ type: v.literal('clock.pause') }),
  v.object({ type: v.literal('clock.resume') }),
  v.object({ type: v.literal('clock.add'), itemId: idSchema, ms: changeMs }),
  v.object({
    type: v.literal('clock.share'),
    changes: v.pipe(v.array(v.object({ itemId: idSchema, ms: changeMs })), v.minLength(1), v.maxLength(200)),
  }),
  v.object({ type: v.literal('meeting.extend'), ms: changeMs }),
] as const;
