// The words that a template says itself: its headings, lines and points, in the language of the document.

import { inLanguage, type Localised } from '../../library/content-text.ts';
import { text, type Block } from '../document.ts';
import { textBlocks } from '../text-blocks.ts';
import type { MinutesWords } from '../words.ts';
import { bulletsOf } from './tables.ts';

/** A text of the template that may stand in one language alone, or nowhere. */
interface Words {
  da?: string;
  en?: string;
}

/** The words in the document's language; empty for none. */
export function labelOf(label: Words | undefined, { language }: MinutesWords): string {
  return inLanguage({ da: label?.da ?? '', en: label?.en ?? '' }, language);
}

/** A heading of the second level; nothing for no words. */
export function headingBlocks(words: string): Block[] {
  return words === '' ? [] : [{ type: 'heading', level: 2, content: [text(words)] }];
}

/** A heading over nothing is left out. */
export function underHeading(heading: readonly Block[], blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [...heading, ...blocks];
}

/** What stands in a place before what it takes. */
export function fixedBlocks(
  { intro, points }: { intro: Words; points: readonly Localised[] },
  words: MinutesWords,
): Block[] {
  return [...textBlocks(labelOf(intro, words)), ...bulletsOf(points.map((point) => labelOf(point, words)))];
}
