// The themes of a follow-up note: their titles in a list, then each in a table of its own.

import { paragraph, text, type Block, type ListItem } from '../document.ts';
import { textBlocks } from '../text-blocks.ts';
import { labelOf } from './fixed-words.ts';
import { stateTags, titleOf } from './item-parts.ts';
import type { Placed } from './routing.ts';
import { themeTable } from './tables.ts';
import type { Of, Writing } from './writing.ts';

/** The list and the tables; a dash where nothing came out of any item. */
export function themeBlocks({ intro, label, columns }: Of<'themes'>, writing: Writing): Block[] {
  const { themes, words } = writing;
  const titles = themes.map(([first]) => (first ? titleOf(first.above[0] ?? first.item, words) : ''));
  const items = titles.map((title): ListItem => ({ blocks: [paragraph(title)] }));
  const list: Block = items.length === 0 ? paragraph('–') : { type: 'list', style: 'ordered', start: 1, items };
  return [
    ...textBlocks(labelOf(intro, words)),
    list,
    ...themes.flatMap((group, index): Block[] => [
      { type: 'heading', level: 2, content: [text(`${labelOf(label, words)} ${index + 1}`)] },
      ...themeTags(group, writing),
      themeTable(group, columns, writing),
    ]),
  ];
}

/** Which item a theme is, and whether it is closed. */
function themeTags([first]: readonly Placed[], { words }: Writing): Block[] {
  const item = first?.above[0] ?? first?.item;
  if (!item) return [];
  const number = item.number === '' ? '' : `${words.itemNumber} ${item.number}`;
  return [{ ...paragraph([number, ...stateTags(item, words)].filter(Boolean).join(' · ')), tone: 'quiet' }];
}
