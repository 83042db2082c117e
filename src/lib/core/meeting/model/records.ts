// What a meeting leaves behind: agreements and what becomes of them, parked topics and files.

import * as v from 'valibot';
import { noteSourceSchema } from '../note-source.ts';
import { TEXT_LIMITS, idSchema, epochMsSchema, filledText, daySchema } from './basics.ts';
import { AGREEMENT_STATUSES, TABLE_ROLES } from '../vocabulary.ts';

export const ownerSchema = v.union([
  v.strictObject({ participantId: idSchema }),
  v.strictObject({ name: filledText(TEXT_LIMITS.name) }),
]);
export type Owner = v.InferOutput<typeof ownerSchema>;

/** Who is responsible for an agreement: a person of the meeting, a name that was typed, or a role at the table. */
export const responsibleSchema = v.union([
  ...ownerSchema.options,
  v.strictObject({ tableRole: v.picklist(TABLE_ROLES) }),
]);
export type Responsible = v.InferOutput<typeof responsibleSchema>;

/** Where an agreement is taken up again, as it was called then, and which forum or meeting that is, if it is known. */
export const followUpAtSchema = v.object({
  name: filledText(TEXT_LIMITS.title),
  forumId: v.exactOptional(idSchema),
  meetingId: v.exactOptional(idSchema),
});
export type FollowUpAt = v.InferOutput<typeof followUpAtSchema>;

/** Whoever said it, when it was not said in the room: an account of the organisation, or whoever is responsible, by their link. */
export const authorSchema = v.union([v.strictObject({ accountId: v.string() }), ...responsibleSchema.options]);
export type Author = v.InferOutput<typeof authorSchema>;

export const agreementSchema = v.object({
  id: idSchema,
  itemId: v.nullable(idSchema),
  what: v.string(),
  /** As it was agreed; who has taken over since stands in `handedTo`. */
  owner: v.nullable(responsibleSchema),
  followUpOn: v.nullable(daySchema),
  status: v.picklist(AGREEMENT_STATUSES),
  /** The words in the notes that it was made from. */
  source: v.optional(v.nullable(noteSourceSchema), null),
  followUpAt: v.optional(v.nullable(followUpAtSchema), null),
  /** The school that it is about; empty: the meeting's. */
  school: v.optional(v.string(), ''),
  /** Who goes along with the owner: the other school of a pair (STUK guidance 3.4.1, example 3). */
  sparring: v.optional(v.string(), ''),
  /** Who has taken over after the meeting; null: it is as it was agreed. */
  handedTo: v.optional(v.nullable(responsibleSchema), null),
  /** What whoever is responsible has said to it; null: nothing yet. */
  answer: v.optional(v.nullable(v.object({ accepts: v.boolean(), note: v.string() })), null),
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
