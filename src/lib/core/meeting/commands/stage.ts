// Commands of the shared screen; what they mean stands in areas/stage.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, idSchema, optionalText } from '../model/basics.ts';
import { STAGE_VIEWS } from '../vocabulary.ts';

export const STAGE_COMMANDS = [
  v.object({
    type: v.literal('stage.show'),
    view: v.picklist(STAGE_VIEWS),
    itemId: v.exactOptional(idSchema),
    cardId: v.exactOptional(idSchema),
    activityId: v.exactOptional(idSchema),
    text: v.exactOptional(optionalText(TEXT_LIMITS.line)),
  }),
  v.object({ type: v.literal('card.show'), itemId: idSchema, cardId: idSchema }),
] as const;
