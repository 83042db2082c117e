// Events of the shared screen; what they mean stands in areas/stage.ts.

import * as v from 'valibot';
import { idSchema, stageSchema } from '../model.ts';

export const STAGE_EVENTS = [
  v.object({ type: v.literal('stage.shown'), stage: stageSchema }),
  v.object({ type: v.literal('card.shown'), itemId: idSchema, cardId: idSchema }),
] as const;
