// Events of the room's clock; what they mean stands in areas/clock.ts and areas/plan.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';

/** Minutes given to and taken from several items at once. */
export const itemChangesSchema = v.array(v.object({ itemId: idSchema, ms: v.number() }));

export const CLOCK_EVENTS = [
  v.object({ type: v.literal('item.started'), itemId: idSchema }),
  v.object({ type: v.literal('item.skipped'), itemId: idSchema }),
  v.object({ type: v.literal('item.unskipped'), itemId: idSchema }),
  v.object({ type: v.literal('clock.paused') }),
  v.object({ type: v.literal('clock.resumed') }),
  v.object({ type: v.literal('clock.added'), itemId: idSchema, ms: v.number() }),
  v.object({ type: v.literal('clock.shared'), changes: itemChangesSchema }),
  v.object({ type: v.literal('meeting.extended'), ms: v.number() }),
] as const;
