// Commands of the parking lot; what they mean stands in areas/parking.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema } from '../model/basics.ts';
import { noteSourceSchema } from '../note-source.ts';

const text = filledText(TEXT_LIMITS.line);

export const PARKING_COMMANDS = [
  v.object({
    type: v.literal('parking.add'),
    text,
    itemId: v.exactOptional(v.nullable(idSchema)),
    source: v.exactOptional(v.nullable(noteSourceSchema)),
  }),
  v.object({ type: v.literal('parking.edit'), parkedId: idSchema, text }),
  v.object({ type: v.literal('parking.remove'), parkedId: idSchema }),
] as const;
