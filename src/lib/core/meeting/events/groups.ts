// Events of groups; what they do stands in areas/groups.ts. Each names its item, which says who may see it.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { groupSchema } from '../model/groups.ts';

const { entries: group } = groupSchema;
const placement = v.object({ participantId: idSchema, groupId: v.nullable(idSchema) });

export const GROUPS_EVENTS = [
  v.object({ type: v.literal('groups.made'), itemId: idSchema, groups: v.array(groupSchema) }),
  v.object({ type: v.literal('groups.placed'), itemId: idSchema, placements: v.array(placement) }),
  v.object({ type: v.literal('groups.opened'), itemId: idSchema, open: group.open }),
  v.object({ type: v.literal('group.renamed'), itemId: idSchema, groupId: idSchema, name: group.name }),
  v.object({ type: v.literal('group.removed'), itemId: idSchema, groupId: idSchema }),
  v.object({ type: v.literal('group.restored'), itemId: idSchema, groupId: idSchema }),
] as const;
