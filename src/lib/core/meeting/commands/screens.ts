// Commands of the single screens; what they mean stands in areas/screens.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema, optionalText } from '../model/basics.ts';
import { STAGE_VIEWS } from '../vocabulary.ts';

const name = filledText(TEXT_LIMITS.name);

export const SCREENS_COMMANDS = [
  v.object({ type: v.literal('screen.add'), name }),
  v.object({ type: v.literal('screen.rename'), screenId: idSchema, name }),
  v.object({
    type: v.literal('screen.pin'),
    screenId: idSchema,
    view: v.picklist(STAGE_VIEWS),
    /** Left out: the item that is current, whichever that is. */
    itemId: v.exactOptional(idSchema),
    /** Left out: the card of that item that was shown last. */
    cardId: v.exactOptional(idSchema),
    text: v.exactOptional(optionalText(TEXT_LIMITS.line)),
  }),
  v.object({ type: v.literal('screen.unpin'), screenId: idSchema }),
  v.object({ type: v.literal('screen.remove'), screenId: idSchema }),
] as const;
