// The groups of an item.

import * as v from 'valibot';
import { idSchema } from './basics.ts';

/** No item has more groups. */
export const MAX_GROUPS = 20;

/** A group of an item: its page of the notes is `group:<id>`. A removed one keeps its page, to be restored. */
export const groupSchema = v.object({
  id: idSchema,
  itemId: idSchema,
  name: v.string(),
  memberIds: v.array(idSchema),
  /** The card that it works with, when groups have one each. */
  cardId: v.optional(v.nullable(idSchema), null),
  /** Whether people choose it themselves. */
  open: v.boolean(),
  removed: v.boolean(),
});
export type Group = v.InferOutput<typeof groupSchema>;
