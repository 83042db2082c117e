// Taking back what one has just done; what it means stands in undo.ts.

import * as v from 'valibot';

export const UNDO_COMMANDS = [
  v.object({ type: v.literal('action.undo'), seq: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
] as const;
