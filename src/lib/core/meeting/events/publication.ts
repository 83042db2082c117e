// Events of what of the minutes is public; what they mean stands in areas/publication.ts.

import * as v from 'valibot';
import { countSchema, idSchema } from '../model/basics.ts';
import { templateSlugSchema } from '../model/minutes.ts';

export const PUBLICATION_EVENTS = [
  v.object({
    type: v.literal('minutes.published'),
    publicId: idSchema,
    version: countSchema,
    template: v.optional(templateSlugSchema, ''),
    note: v.string(),
    isListed: v.boolean(),
  }),
  v.object({ type: v.literal('minutes.listed'), isListed: v.boolean() }),
  v.object({ type: v.literal('minutes.withdrawn'), note: v.string() }),
] as const;
