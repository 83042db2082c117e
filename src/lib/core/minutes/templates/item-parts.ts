// The parts of an item as blocks: the same in a section of its own, in a list and in a cell of a table.

import { MINUTE_MS } from '../../time.ts';
import { activityBlocks } from '../activity-blocks.ts';
import { dayTimes } from '../dates.ts';
import { paragraph, placeHeadings, text, type Block, type HeadingLevel } from '../document.ts';
import type { Minutes, MinutesAgreement, MinutesItem } from '../minutes.ts';
import { labelled, missingBlocks, statementBlocks, voteBlocks } from '../record-blocks.ts';
import { textBlocks } from '../text-blocks.ts';
import type { MinutesWords } from '../words.ts';
import { agreementList } from './agreements.ts';
import type { Placed } from './routing.ts';
import type { ItemPart } from './schema.ts';

/** What all blocks of one document know. */
export interface Setting {
  minutes: Minutes;
  words: MinutesWords;
  /** The agreements that stand with the item; none where they have a place of their own. */
  agreementsOf(item: MinutesItem): readonly MinutesAgreement[];
  /** Whether all attachments are named in another place. */
  hasMaterial: boolean;
  /** Whether an item says its hours under its heading. */
  hasTimes: boolean;
}

/** "Lukket punkt" for an item that the reader may not see. */
export function titleOf(item: MinutesItem, words: MinutesWords): string {
  return item.title || (item.closed ? words.closedItem : words.untitled);
}

/** The item under its own heading of that level, or the next ones for sub-items. */
export function itemSection(placed: Placed, base: HeadingLevel, setting: Setting): Block[] {
  const { item, isWhole } = placed;
  const level = Math.min(5, base + item.depth - 1) as HeadingLevel;
  const heading = (one: MinutesItem): Block => ({
    type: 'heading',
    level: Math.min(5, base + one.depth - 1) as HeadingLevel,
    ...(one.number && { number: one.number }),
    content: [text(titleOf(one, setting.words))],
  });
  const blocksOf = (some: readonly ItemPart[]) => some.flatMap((part) => partBlocks(part, placed, setting));
  return [
    ...placed.above.flatMap((one) => [heading(one), ...tagBlocks(one, setting)]),
    ...(isWhole ? [heading(item), ...tagBlocks(item, setting)] : [reference(item, setting.words)]),
    ...blocksOf(['caseText', 'proposal', 'missing']),
    ...placeHeadings(placed.notes, isWhole ? level : ((base - 1) as HeadingLevel)),
    ...blocksOf(['activities', 'attachments']),
    ...decisionBlocks(placed, setting),
    ...blocksOf(['vote', 'statements', 'agreements']),
  ];
}

function decisionBlocks({ item, isWhole }: Placed, { words }: Setting): Block[] {
  if (item.decision === '' || !isWhole) return [];
  return [{ type: 'decision', label: words.decision, blocks: textBlocks(item.decision) }];
}

/** One part of the item, with headings as bold text. A part of the notes that went elsewhere is nothing but notes. */
export function partBlocks(part: ItemPart, placed: Placed, setting: Setting): Block[] {
  const { item, isWhole } = placed;
  const { words, minutes } = setting;
  if (part === 'notes') return placed.notes.map(withoutHeading);
  if (part === 'title')
    return isWhole ? [...placed.above, item].flatMap((one) => titleBlocks(one, words)) : [reference(item, words)];
  if (!isWhole) return [];
  switch (part) {
    case 'time':
      return hoursText(item, minutes, words).slice(0, 1).map(paragraph);
    case 'lead':
      return quiet(leadText(item, words));
    case 'caseText':
    case 'proposal':
      return labelled(words[part], item[part]);
    case 'missing':
      return missingBlocks(item, minutes, words);
    case 'activities':
      return item.activities.flatMap((activity) => activityBlocks(activity, words));
    case 'attachments':
      return setting.hasMaterial || item.attachments.length === 0
        ? []
        : textBlocks(`${words.attachments}: ${item.attachments.join(', ')}`);
    case 'decision':
      return labelled(words.decision, item.decision);
    case 'vote':
      return voteBlocks(item, words);
    case 'statements':
      return statementBlocks(item, words);
    case 'agreements':
      return agreementList(setting.agreementsOf(item), words);
  }
}

function titleBlocks(item: MinutesItem, words: MinutesWords): Block[] {
  const title = [item.number, titleOf(item, words)].filter(Boolean).join(' ');
  return [
    { type: 'paragraph', content: [{ type: 'text', text: title, bold: true }] },
    ...quiet(stateTags(item, words).join(' · ')),
  ];
}

/** Where a part of the notes comes from. */
function reference(item: MinutesItem, words: MinutesWords): Block {
  const from = item.number === '' ? [] : [`${words.itemNumber} ${item.number}`];
  return { ...paragraph([...from, ...stateTags(item, words)].join(' · ')), tone: 'quiet' };
}

/** That the item is closed, or left the plan: never left out. */
export function stateTags(item: MinutesItem, words: MinutesWords): string[] {
  return [item.closed && item.title !== '' ? words.closedItem : '', item.skipped ? words.skipped : ''].filter(Boolean);
}

function tagBlocks(item: MinutesItem, { words, hasTimes, minutes }: Setting): Block[] {
  const times = hasTimes ? hoursText(item, minutes, words) : [];
  const kind = item.kind === 'break' || item.kind === 'agreements' ? '' : words.itemKinds[item.kind];
  return quiet([...times, kind, ...stateTags(item, words), leadText(item, words)].filter(Boolean).join(' · '));
}

/** "kl. 15.00–15.20" and "20 min.". */
function hoursText({ planned }: MinutesItem, { timeZone }: Minutes, words: MinutesWords): string[] {
  if (planned === null) return [];
  const minutes = Math.round((planned.endMs - planned.startMs) / MINUTE_MS);
  return [dayTimes(planned.startMs, planned.endMs, timeZone, words), `${minutes} ${words.minutesShort}`];
}

function leadText({ lead, leadRole }: MinutesItem, words: MinutesWords): string {
  const who = leadRole === null ? lead : words.tableRoles[leadRole];
  return who && `${words.ledBy} ${who}`;
}

function quiet(value: string): Block[] {
  return value === '' ? [] : [{ ...paragraph(value), tone: 'quiet' }];
}

/** Headings have no place in a list or a table: they are bold text there (rule MI2). */
function withoutHeading(block: Block): Block {
  if (block.type !== 'heading') return block;
  return {
    type: 'paragraph',
    content: block.content.map((inline) => (inline.type === 'text' ? { ...inline, bold: true } : inline)),
  };
}
