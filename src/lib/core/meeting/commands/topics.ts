// Commands about topics that people propose before the meeting; what they mean stands in areas/topics.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, filledText, idSchema, optionalText, durationMsSchema } from '../model/basics.ts';

export const TOPICS_COMMANDS = [
  v.object({
    type: v.literal('topic.propose'),
    title: filledText(TEXT_LIMITS.title),
    why: optionalText(TEXT_LIMITS.line),
  }),
  v.object({ type: v.literal('topic.withdraw'), topicId: idSchema }),
  v.object({ type: v.literal('topic.take'), topicId: idSchema, plannedMs: v.exactOptional(durationMsSchema) }),
  v.object({ type: v.literal('topic.decline'), topicId: idSchema, answer: optionalText(TEXT_LIMITS.line) }),
  v.object({ type: v.literal('topic.reopen'), topicId: idSchema }),
] as const;
