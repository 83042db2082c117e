// Which item goes where: the places of a template take what they ask for by words, kinds and sides; what none takes is left
// for the place that takes all. Every item, and every part of its notes, ends in one place.

import type { Block } from '../document.ts';
import { inlineText } from '../inline-edit.ts';
import type { MinutesItem } from '../minutes.ts';
import type { Takes } from './schema.ts';

/** An item in its place; or a part of its notes, which went elsewhere by its heading. */
export interface Placed {
  item: MinutesItem;
  isWhole: boolean;
  notes: Block[];
  /** Items above it that hold nothing but their title. */
  above: MinutesItem[];
}

export interface Routes<Place> {
  of: ReadonlyMap<Place, readonly Placed[]>;
  left: Placed[];
}

/** A break stands in minutes only if something was written or decided in it. */
export function isShown({ kind, account, decision, vote, statements, activities }: MinutesItem): boolean {
  const isEmpty = [account, statements, activities].every(({ length }) => length === 0);
  return kind !== 'break' || !isEmpty || decision !== '' || vote !== null;
}

/** Whether the item holds no more than its title. */
export function isBare(item: MinutesItem): boolean {
  const texts = [item.caseText, item.proposal, item.decision, item.lead];
  const lists = [item.account, item.statements, item.activities, item.attachments, item.missing];
  return (
    texts.every((text) => text === '') &&
    lists.every(({ length }) => length === 0) &&
    item.leadRole === null &&
    item.vote === null
  );
}

/** The items in the places of the template. `hasAgreements` says that more hangs on an item than it holds itself. */
export function route<Place extends { takes: Takes }>(
  items: readonly MinutesItem[],
  places: readonly Place[],
  hasAgreements: (item: MinutesItem) => boolean,
  isThere: (item: MinutesItem) => boolean = isShown,
): Routes<Place> {
  const taken = new Map<Place, Placed[]>(places.map((place) => [place, []]));
  const left: Placed[] = [];
  const placeOfDepth: (Place | undefined)[] = [];
  let above: MinutesItem[] = [];
  const shown = items.filter(isThere);
  for (const [index, item] of shown.entries()) {
    const place = placeFor(item, places) ?? (item.depth > 1 ? placeOfDepth[item.depth - 1] : undefined);
    placeOfDepth[item.depth] = place;
    const hasSubs = (shown[index + 1]?.depth ?? 0) > item.depth;
    if (hasSubs && isBare(item) && !hasAgreements(item)) {
      above.push(item);
      continue;
    }
    const notes: Block[] = [];
    for (const { heading, blocks } of sectionsOf(item.account)) {
      const other = places.find(({ takes }) => heading !== '' && hasWord(heading, takes.words));
      if (!other || other === place) notes.push(...blocks);
      else taken.get(other)?.push({ item, isWhole: false, notes: blocks, above: [] });
    }
    (place ? (taken.get(place) ?? left) : left).push({ item, isWhole: true, notes, above });
    above = [];
  }
  return { of: taken, left };
}

/** Whether that place asks for the item. */
export function isTaken(item: MinutesItem, takes: Takes): boolean {
  return hasWord(item.title, takes.words) || fits(item, takes);
}

/** Words go before kinds and sides, in whatever order the places stand. */
function placeFor<Place extends { takes: Takes }>(item: MinutesItem, places: readonly Place[]): Place | undefined {
  return places.find(({ takes }) => hasWord(item.title, takes.words)) ?? places.find(({ takes }) => fits(item, takes));
}

function fits({ kind, side }: MinutesItem, { kinds, sides }: Takes): boolean {
  if (kinds.length === 0 && sides.length === 0) return false;
  return (kinds.length === 0 || kinds.includes(kind)) && (sides.length === 0 || sides.includes(side ?? 'nobody'));
}

/** A word is found where one of the text's words begins with it. */
function hasWord(text: string, words: readonly string[]): boolean {
  const evened = ` ${text.toLocaleLowerCase('da').replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words.some((word) => evened.includes(` ${word.toLocaleLowerCase('da')}`));
}

/** The notes cut at their headings; what stands before the first has none. */
function sectionsOf(account: readonly Block[]): { heading: string; blocks: Block[] }[] {
  const sections: { heading: string; level: number; blocks: Block[] }[] = [];
  for (const block of account) {
    const open = sections.at(-1);
    if (block.type === 'heading' && (!open || open.heading === '' || block.level <= open.level)) {
      sections.push({ heading: inlineText(block.content), level: block.level, blocks: [block] });
    } else if (open) open.blocks.push(block);
    else sections.push({ heading: '', level: 0, blocks: [block] });
  }
  return sections;
}
