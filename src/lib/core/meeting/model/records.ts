// What a meeting leaves behind: agreements, parked topics and files.

import * as v from 'valibot';
import { noteSourceSchema } from '../note-source.ts';
import { TEXT_LIMITS, idSchema, epochMsSchema, filledText, daySchema } from './basics.ts';
import { AGREEMENT_STATUSES } from '../vocabulary.ts';

export const ownerSchema = v.union([
  v.strictObject({ participantId: idSchema }),
  v.strictObject({ name: filledText(TEXT_LIMITS.name) }),
]);
export type Owner = v.InferOutput<typeof ownerSchema>;

export const agreementSchema = v.object({
  id: idSchema,
  itemId: v.nullable(idSchema),
  what: v.string(),
  owner: v.nullable(ownerSchema),
  followUpOn: v.nullable(daySchema),
  status: v.picklist(AGREEMENT_STATUSES),
  /** The words in the notes that it was made from. */
  source: v.optional(v.nullable(noteSourceSchema), null),
});
export type Agreement = v.InferOutput<typeof agreementSchema>;

/** A topic that was put aside for another time; `itemId` is the item that it came up under, `by` who parked it. */
export const parkedSchema = v.object({
  id: idSchema,
  text: v.string(),
  itemId: v.nullable(idSchema),
  by: v.nullable(idSchema),
  /** The words in the notes that it was made from. */
  source: v.optional(v.nullable(noteSourceSchema), null),
});
export type Parked = v.InferOutput<typeof parkedSchema>;

/** A file of the meeting, or of one item. One that was taken away is kept for a while, so that it can be had back. */
export const attachmentSchema = v.object({
  id: idSchema,
  /** Null: it belongs to the meeting as a whole. */
  itemId: v.nullable(idSchema),
  name: v.string(),
  type: v.string(),
  /** In bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Fortroligt: for the entitled only, as everything is that hangs on a closed item. */
  confidential: v.boolean(),
  addedAtMs: epochMsSchema,
  removedAtMs: v.nullable(epochMsSchema),
});
export type Attachment = v.InferOutput<typeof attachmentSchema>;
