// Events of the shared screen; what they mean stands in areas/stage.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { stageSchema } from '../model/stage.ts';

export const STAGE_EVENTS = [
  v.object({ type: v.literal('stage.shown'), stage: stageSchema }),
  v.object({ type: v.literal('card.shown'), itemId: idSchema, cardId: idSchema }),
] as const;
