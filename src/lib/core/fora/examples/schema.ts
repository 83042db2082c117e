// The shape of a forum that a municipality has told of: an example to start one's own from.

import * as v from 'valibot';
import { contentSource, localised } from '../../library/content-text.ts';
import { TEXT_LIMITS, idSchema } from '../../meeting/model/basics.ts';
import { rhythmSchema } from '../rhythm.ts';

export const forumExampleSchema = v.strictObject({
  slug: idSchema,
  municipality: v.string(),
  name: localised(TEXT_LIMITS.title),
  purpose: localised(TEXT_LIMITS.paragraph),
  circle: localised(TEXT_LIMITS.line),
  /** How often, in the words of the source. */
  frequency: localised(TEXT_LIMITS.title),
  rhythm: rhythmSchema,
  /** Null where the source gives no length. */
  minutes: v.nullable(v.number()),
  template: v.string(),
  source: contentSource,
});
export type ForumExample = v.InferOutput<typeof forumExampleSchema>;
