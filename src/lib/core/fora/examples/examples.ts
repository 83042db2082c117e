// The fora that municipalities have told of, to start one's own from, in the order in which they are offered.

import { inLanguage } from '../../library/content-text.ts';
import type { Language } from '../../meeting/vocabulary.ts';
import { NEW_FORUM, type Forum } from '../forum.ts';
import { AALBORG } from './aalborg.ts';
import { FURESOE } from './furesoe.ts';
import { GLOSTRUP } from './glostrup.ts';
import { RINGSTED } from './ringsted.ts';
import type { ForumExample } from './schema.ts';

export const FORUM_EXAMPLES: readonly ForumExample[] = [...AALBORG, ...GLOSTRUP, ...FURESOE, ...RINGSTED];

/** A forum as the example has it, to be made one's own. */
export function forumFromExample(example: ForumExample, language: Language): { name: string; forum: Forum } {
  const { rhythm, minutes, template } = example;
  return {
    name: inLanguage(example.name, language),
    forum: {
      ...NEW_FORUM,
      ...{ rhythm, minutes, template },
      purpose: inLanguage(example.purpose, language),
      circle: inLanguage(example.circle, language),
    },
  };
}
