// What the staff have said of sentences that the confidentiality check has marked.

import * as v from 'valibot';
import { PARTS } from '../../minutes/confidentiality/where.ts';
import { TEXT_LIMITS, epochMsSchema, filledText, idSchema, optionalText } from './basics.ts';

/** A marked sentence, by its own words and its place: another wording, or the same words elsewhere, are another sentence. */
export const markedSchema = v.object({
  text: filledText(TEXT_LIMITS.paragraph),
  where: v.object({ part: v.picklist(PARTS), itemId: v.exactOptional(idSchema) }),
  /** Row and column of a cell. */
  label: v.exactOptional(optionalText(TEXT_LIMITS.paragraph)),
});
export type Marked = v.InferOutput<typeof markedSchema>;

/** What becomes of it in public: another wording, nothing at all, or the sentence itself, since it is no such result. */
export const SETTLINGS = ['reword', 'leaveOut', 'noResult'] as const;

export const settledSchema = v.object({
  finding: markedSchema,
  how: v.picklist(SETTLINGS),
  /** The other wording; empty unless it is reworded. */
  text: v.string(),
  atMs: epochMsSchema,
  by: v.nullable(idSchema),
});
export type Settled = v.InferOutput<typeof settledSchema>;
