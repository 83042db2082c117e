// What a document is written with: the template's blocks, the minutes, the words, and to which of its places each item goes.

import type { Minutes, MinutesItem } from '../minutes.ts';
import type { MinutesWords } from '../words.ts';
import type { Setting } from './item-parts.ts';
import { isShown, route, type Placed } from './routing.ts';
import type { BlockType, Row, Takes, TemplateBlock } from './schema.ts';
import { themesOf } from './themes.ts';

export interface Writing extends Setting {
  blocks: readonly TemplateBlock[];
  /** What each section and each row takes. */
  taken: ReadonlyMap<object, readonly Placed[]>;
  /** The items of each theme. */
  themes: readonly (readonly Placed[])[];
  /** The items that wait for the block that takes all. */
  left: readonly Placed[];
  /** That block; without one they come at the end. */
  catcher: TemplateBlock | undefined;
}

/** A block of that type. */
export type Of<Type extends BlockType> = Extract<TemplateBlock, { type: Type }>;

/** Which block takes the items that no other asked for: the first of those that list items, or else of the tables. */
const CATCHERS: readonly (readonly BlockType[])[] = [['items', 'bullets'], ['table']];

/** Everything that the blocks need to know of each other before the first is written. */
export function writingOf(blocks: readonly TemplateBlock[], minutes: Minutes, words: MinutesWords): Writing {
  const under = (item: MinutesItem) => minutes.agreements.filter(({ itemId }) => itemId === item.id);
  const isApart = holds(blocks, 'agreements');
  const agreementsOf = (item: MinutesItem) => (isApart ? [] : under(item));
  const hasTimes = blocks.some((block) => block.type === 'items' && block.hasTimes);
  const places = blocks.flatMap((block): { takes: Takes }[] =>
    block.type === 'section' ? [block] : block.type === 'table' ? block.rows.filter(isTaking) : [],
  );
  const { of, left } = route(
    minutes.items,
    places,
    (item) => agreementsOf(item).length > 0,
    hasTimes ? () => true : isShown,
  );
  const themed = blocks.find((block) => block.type === 'themes');
  const themes = themed ? themesOf(left, themed.max, (item) => under(item).length > 0) : [];
  const inThemes = new Set(themes.flat());
  return {
    ...{ blocks, minutes, words, hasTimes, agreementsOf, themes, taken: of },
    hasMaterial: holds(blocks, 'material'),
    left: left.filter((placed) => !inThemes.has(placed)),
    catcher: CATCHERS.map((types) => blocks.find(({ type }) => types.includes(type))).find(Boolean),
  };
}

/** Whether some block, or some row of one, is the place of this; `but` is not asked. */
export function holds(
  blocks: readonly TemplateBlock[],
  what: 'agreements' | 'carriedOver' | 'material',
  but?: TemplateBlock,
): boolean {
  return blocks.some(
    (block) =>
      block !== but &&
      (block.type === what || (block.type === 'table' && block.rows.some((row) => row.holds === what))),
  );
}

function isTaking(row: Row): row is Row & { takes: Takes } {
  return row.takes !== null;
}
