// Events about topics that people propose before the meeting; what they mean stands in areas/topics.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { topicSchema } from '../model/people.ts';

export const TOPICS_EVENTS = [
  v.object({ type: v.literal('topic.proposed'), topic: topicSchema }),
  v.object({ type: v.literal('topic.withdrawn'), topicId: idSchema }),
  v.object({ type: v.literal('topic.taken'), topicId: idSchema, itemId: idSchema }),
  v.object({ type: v.literal('topic.declined'), topicId: idSchema, answer: v.string() }),
  v.object({ type: v.literal('topic.reopened'), topicId: idSchema }),
] as const;
