// Items one under the other: each under its heading, in one list, as titles alone, or those of one place.

import { paragraph, type Block, type HeadingLevel, type ListItem } from '../document.ts';
import type { MinutesItem } from '../minutes.ts';
import { fixedBlocks, labelOf } from './fixed-words.ts';
import { itemSection, partBlocks, stateTags, titleOf } from './item-parts.ts';
import { isShown, isTaken, type Placed } from './routing.ts';
import { ITEM_PARTS } from './schema.ts';
import { bulletsOf } from './tables.ts';
import type { Of, Writing } from './writing.ts';

/** The items that a section takes, after its own words. */
export function sectionBlocks(block: Of<'section'>, writing: Writing): Block[] {
  const placed = writing.taken.get(block) ?? [];
  const blocks = [...fixedBlocks(block, writing.words), ...placed.flatMap((one) => itemSection(one, 3, writing))];
  return blocks.length === 0 ? [paragraph('–')] : blocks;
}

/** The titles alone, in two groups. */
export function pointBlocks({ label, takes, others }: Of<'points'>, { minutes, words }: Writing): Block[] {
  const items = minutes.items.filter(isShown);
  const line = (item: MinutesItem) =>
    [[item.number, titleOf(item, words)].filter(Boolean).join(' '), ...stateTags(item, words)].join(' · ');
  const group = (name: string, some: MinutesItem[]) => [
    paragraph(name),
    ...(some.length === 0 ? [paragraph('–')] : bulletsOf(some.map(line))),
  ];
  const own = items.filter((item) => isTaken(item, takes));
  const rest = items.filter((item) => !isTaken(item, takes));
  return [...group(labelOf(label, words), own), ...(rest.length === 0 ? [] : group(labelOf(others, words), rest))];
}

/** All items that no other block asked for. */
export function caughtBlocks(block: Of<'items'> | Of<'bullets'>, writing: Writing): Block[] {
  const level: HeadingLevel = labelOf(block.heading, writing.words) === '' ? 2 : 3;
  if (block.type === 'items') return writing.left.flatMap((placed) => itemSection(placed, level, writing));
  const items = writing.left.flatMap((placed) => bullet(placed, writing));
  return items.length === 0 ? [paragraph('–')] : [{ type: 'list', style: 'bullet', start: 1, items }];
}

/** Where the titles stand in a list of their own, an item is told by its number. */
function bullet(placed: Placed, writing: Writing): ListItem[] {
  const hasTitles = writing.blocks.some(({ type }) => type === 'points');
  const parts = ITEM_PARTS.filter((part) => part !== 'time' && part !== 'title');
  const blocks = parts.flatMap((part) => partBlocks(part, placed, writing));
  if (!hasTitles) return [{ blocks: [...partBlocks('title', placed, writing), ...blocks] }];
  const { number, kind } = placed.item;
  const name = number === '' ? writing.words.itemKinds[kind] : `${writing.words.itemNumber} ${number}`;
  const lead: Block = { type: 'paragraph', content: [{ type: 'text', text: name, bold: true }] };
  return blocks.length === 0 ? [] : [{ blocks: [lead, ...blocks] }];
}
