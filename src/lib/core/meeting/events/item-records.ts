// Events of votes and statements; what they mean stands in areas/item-records.ts.

import * as v from 'valibot';
import { countSchema, idSchema } from '../model/basics.ts';
import { statementSchema, voteSchema } from '../model/item-records.ts';

const { entries: statement } = statementSchema;
const itemId = idSchema;
const statementId = statement.id;

export const ITEM_RECORDS_EVENTS = [
  v.object({ type: v.literal('vote.recorded'), itemId, vote: v.nullable(voteSchema) }),
  v.object({ type: v.literal('statement.added'), itemId, statement: statementSchema, index: countSchema }),
  v.object({
    type: v.literal('statement.edited'),
    itemId,
    statementId,
    kind: v.exactOptional(statement.kind),
    by: v.exactOptional(statement.by),
    text: v.exactOptional(statement.text),
  }),
  v.object({ type: v.literal('statement.moved'), itemId, statementId, toIndex: countSchema }),
  v.object({ type: v.literal('statement.removed'), itemId, statementId }),
] as const;
