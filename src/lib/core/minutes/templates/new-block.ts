// The blocks that one can add to a template in the app, each as it begins.

import type { Localised } from '../../library/content-text.ts';
import { AGREEMENT_COLUMNS, type BlockType, type TemplateBlock } from './schema.ts';

/** Those that need no more than a heading and a choice or two; the others come with a copy of a built-in template. */
export const ADDABLE = [
  ...(['facts', 'text', 'items', 'bullets', 'agreements', 'carriedOver', 'parked', 'nextMeeting'] as const),
  ...(['otherFacts'] as const),
] as const satisfies readonly BlockType[];
export type Addable = (typeof ADDABLE)[number];

/** A block of that type, with nothing written in it. */
export function newBlock(type: Addable): TemplateBlock {
  const empty: Localised = { da: '', en: '' };
  const heading = empty;
  switch (type) {
    case 'facts':
      return { type, heading, facts: [{ fact: 'dateAndTime', label: empty }] };
    case 'text':
      return { type, heading, intro: empty, points: [] };
    case 'items':
      return { type, heading, hasTimes: false };
    case 'agreements':
      return { type, heading, columns: [...AGREEMENT_COLUMNS] };
    default:
      return { type, heading };
  }
}
