// The minutes on their way from a draft to what everybody stands by: accounts that were edited by hand, comments, approvals,
// the versions that were approved, and what of them is public.

import * as v from 'valibot';
import { accountSchema } from '../../minutes/account-schema.ts';
import { TEXT_LIMITS, countSchema, daySchema, epochMsSchema, idSchema, optionalText } from './basics.ts';

export const MINUTES_STATUSES = ['draft', 'comments', 'approved'] as const;
export type MinutesStatus = (typeof MINUTES_STATUSES)[number];

/** What stands in the minutes in the place of an item's notes, which remain as they are. */
export const overlaySchema = v.object({
  itemId: idSchema,
  blocks: accountSchema,
  /** The number of the event that it came with: whoever goes on from it says so, and overwrites nothing newer. */
  revision: countSchema,
  atMs: epochMsSchema,
  by: v.nullable(idSchema),
});
export type Overlay = v.InferOutput<typeof overlaySchema>;

/** What somebody who was there has to say of a draft. */
export const commentSchema = v.object({
  id: idSchema,
  /** The version that it was on its way to. */
  version: countSchema,
  /** Null: of the minutes as a whole. */
  itemId: v.nullable(idSchema),
  text: v.string(),
  by: idSchema,
  atMs: epochMsSchema,
  /** It came after the day that was set. */
  isLate: v.boolean(),
  /** What became of it, in a line or none. */
  settled: v.nullable(
    v.object({ isTaken: v.boolean(), answer: v.string(), atMs: epochMsSchema, by: v.nullable(idSchema) }),
  ),
});
export type Comment = v.InferOutput<typeof commentSchema>;

/** SHA-256 in hexadecimal; empty for those who do not see all that it is made of. */
export const hashSchema = v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))]);

/** Somebody stands by the text with this hash; of another wording they have said nothing. */
export const approvalSchema = v.object({ by: idSchema, atMs: epochMsSchema, hash: hashSchema });
export type Approval = v.InferOutput<typeof approvalSchema>;

/** A version that was approved, and stays as it was. The text itself lies in the store, under its hash. */
export const versionSchema = v.object({
  number: countSchema,
  atMs: epochMsSchema,
  /** Who approved it for all; null when each of them did. */
  by: v.nullable(idSchema),
  /** Why it came after the one before; empty for the first. */
  reason: v.string(),
  hash: hashSchema,
  approvals: v.array(v.object({ by: idSchema, atMs: epochMsSchema })),
});
export type MinutesVersion = v.InferOutput<typeof versionSchema>;

/** The slug of a minutes template, built in or of the organisation's own; "" for none that is known. */
export const templateSlugSchema = optionalText(TEXT_LIMITS.title);

export const publicationSchema = v.object({
  /** The page's address: given once, and the meeting's for good. */
  publicId: v.string(),
  version: countSchema,
  /** By which template it stands there; earlier logs do not tell. */
  template: v.optional(templateSlugSchema, ''),
  atMs: epochMsSchema,
  /** Search engines may list it. */
  isListed: v.boolean(),
  withdrawn: v.nullable(v.object({ atMs: epochMsSchema, note: v.string() })),
});
export type Publication = v.InferOutput<typeof publicationSchema>;

export const minutesFlowSchema = v.object({
  /** By which template they are shown; empty until somebody has chosen one (`server/papers/shown-template.ts`). */
  template: v.optional(templateSlugSchema, ''),
  status: v.picklist(MINUTES_STATUSES),
  overlay: v.array(overlaySchema),
  comments: v.array(commentSchema),
  /** The last day for comments, while they are asked for. */
  commentsUntil: v.nullable(daySchema),
  approvals: v.array(approvalSchema),
  /** Those that were approved, in order; the last one holds while nothing newer is. */
  versions: v.array(versionSchema),
  /** Why the next version is being written; empty before the first. */
  reason: v.string(),
  publication: v.nullable(publicationSchema),
});
export type MinutesFlow = v.InferOutput<typeof minutesFlowSchema>;

export const NO_MINUTES: MinutesFlow = {
  template: '',
  status: 'draft',
  overlay: [],
  comments: [],
  commentsUntil: null,
  approvals: [],
  versions: [],
  reason: '',
  publication: null,
};

/** Whether the minutes are approved: from then on nothing that stands in them is changed, but by a correction (rule MF7). */
export function isLocked({ minutes }: { minutes: Pick<MinutesFlow, 'status'> }): boolean {
  return minutes.status === 'approved';
}

/** The number of the version that holds, or that is on its way. */
export function versionNumber({ status, versions }: MinutesFlow): number {
  return status === 'approved' ? versions.length : versions.length + 1;
}

/** The minutes as nobody has been asked of them: what was said of the text so far was said of another one. */
export function draftAgain(minutes: MinutesFlow): MinutesFlow {
  return { ...minutes, status: 'draft', commentsUntil: null, approvals: [] };
}
