// Commands of groups; what they mean stands in areas/groups.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema } from '../model/basics.ts';
import { MAX_GROUPS } from '../model/groups.ts';

const name = filledText(TEXT_LIMITS.name);

export const GROUPS_COMMANDS = [
  v.object({
    type: v.literal('groups.make'),
    itemId: idSchema,
    names: v.pipe(v.array(name), v.minLength(1), v.maxLength(MAX_GROUPS)),
  }),
  v.object({ type: v.literal('groups.deal'), itemId: idSchema }),
  v.object({ type: v.literal('groups.open'), itemId: idSchema, open: v.boolean() }),
  v.object({ type: v.literal('group.rename'), groupId: idSchema, name }),
  v.object({ type: v.literal('group.remove'), groupId: idSchema }),
  v.object({ type: v.literal('group.restore'), groupId: idSchema }),
  v.object({
    type: v.literal('group.place'),
    itemId: idSchema,
    participantId: idSchema,
    /** Null: in no group. */
    groupId: v.nullable(idSchema),
  }),
  v.object({ type: v.literal('group.join'), groupId: idSchema }),
] as const;
