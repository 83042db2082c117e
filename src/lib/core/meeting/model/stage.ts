// What the shared screens show.

import * as v from 'valibot';
import { idSchema, filledText } from './basics.ts';
import { STAGE_VIEWS } from '../vocabulary.ts';

/** What the shared screen shows; a part of the state, never a screen's own decision. */
export const stageSchema = v.object({
  view: v.picklist(STAGE_VIEWS),
  itemId: v.nullable(idSchema),
  cardId: v.nullable(idSchema),
  text: v.string(),
  /** The activity that the view `activity` shows. */
  activityId: v.exactOptional(idSchema),
});
export type Stage = v.InferOutput<typeof stageSchema>;

/** A screen that is known by name. It follows the stage, or shows what is pinned on it. */
export const screenSchema = v.object({ id: idSchema, name: v.string(), pinned: v.nullable(stageSchema) });
export type Screen = v.InferOutput<typeof screenSchema>;

/** The room's own wireless network, for whoever comes in; without a code it is open. */
export const wifiSchema = v.object({ name: filledText(32), code: v.pipe(v.string(), v.maxLength(63)) });
export type Wifi = v.InferOutput<typeof wifiSchema>;
