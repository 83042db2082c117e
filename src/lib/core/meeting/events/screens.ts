// Events of the single screens; what they mean stands in areas/screens.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { screenSchema, stageSchema } from '../model/stage.ts';

export const SCREENS_EVENTS = [
  v.object({ type: v.literal('screen.added'), screen: screenSchema }),
  v.object({ type: v.literal('screen.renamed'), screenId: idSchema, name: v.string() }),
  v.object({ type: v.literal('screen.pinned'), screenId: idSchema, stage: stageSchema }),
  v.object({ type: v.literal('screen.unpinned'), screenId: idSchema }),
  v.object({ type: v.literal('screen.removed'), screenId: idSchema }),
] as const;
