// The clock of the room, and what happened to the time: runs of items, the question to the room, reopenings.

import * as v from 'valibot';
import { idSchema, epochMsSchema, countSchema } from './basics.ts';
import { OVERRUN_ANSWERS } from '../vocabulary.ts';

/** A stretch of time that an item was taken up; the last one may go on. */
export const runSchema = v.object({ itemId: idSchema, fromMs: epochMsSchema, toMs: v.nullable(epochMsSchema) });
export type Run = v.InferOutput<typeof runSchema>;

/** The item whose clock is the room's clock. While paused, all its time is in `elapsedBeforeMs`. */
export const currentSchema = v.object({
  itemId: idSchema,
  running: v.boolean(),
  startedAtMs: epochMsSchema,
  elapsedBeforeMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Current = v.InferOutput<typeof currentSchema>;

export const tallySchema = v.object({ extend: countSchema, park: countSchema, decide: countSchema });

/** The question that the room is asked about an item whose time has run out. Who answered what is seen by the staff alone. */
export const overrunSchema = v.object({
  itemId: idSchema,
  askedAtMs: epochMsSchema,
  answers: v.array(v.object({ participantId: idSchema, answer: v.nullable(v.picklist(OVERRUN_ANSWERS)) })),
  tally: tallySchema,
});
export type Overrun = v.InferOutput<typeof overrunSchema>;

/** A closed meeting that was opened again: when it had been closed, when and why it was opened, and by whom. */
export const reopeningSchema = v.object({
  closedAtMs: epochMsSchema,
  atMs: epochMsSchema,
  reason: v.string(),
  by: v.nullable(idSchema),
});
export type Reopening = v.InferOutput<typeof reopeningSchema>;
