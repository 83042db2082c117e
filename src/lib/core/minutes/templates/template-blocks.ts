// The blocks of one document, in the template's order, and then what none of them asked for.

import type { Block } from '../document.ts';
import type { Minutes } from '../minutes.ts';
import { standingFacts } from '../standing-words.ts';
import type { MinutesWords } from '../words.ts';
import { agreementBlocks, followedUpBlocks, nextMeetingBlocks, parkedBlocks } from './agreements.ts';
import { alsoSaid, factLines, factsBlock } from './facts.ts';
import { fixedBlocks, headingBlocks, labelOf, underHeading } from './fixed-words.ts';
import { caughtBlocks, pointBlocks, sectionBlocks } from './item-lists.ts';
import { itemSection } from './item-parts.ts';
import { isShown } from './routing.ts';
import { AGREEMENT_COLUMNS, FACTS, type BlockType, type Fact, type TemplateBlock } from './schema.ts';
import { tableBlocks } from './table-blocks.ts';
import { themeBlocks } from './theme-blocks.ts';
import { holds, writingOf, type Of, type Writing } from './writing.ts';

/** What is never shown because nobody has to know it. */
const QUIET_FACTS: ReadonlySet<Fact> = new Set(['notPresent', 'invited']);

/** All blocks; `said` are the facts that the heading says. */
export function templateBlocks(
  blocks: readonly TemplateBlock[],
  minutes: Minutes,
  words: MinutesWords,
  said: readonly Fact[],
): Block[] {
  const writing = writingOf(blocks, minutes, words);
  const known = factsSaid(writing, said);
  const written = blocks.map((block) => blockOf(block, writing, known));
  // Facts that close a document are its last words.
  const last = blocks.at(-1)?.type === 'otherFacts' ? (written.pop() ?? []) : [];
  return [...written.flat(), ...restOf(writing), ...last];
}

/** The facts that the heading or some block says, with those that mean the same. */
function factsSaid({ blocks, hasMaterial }: Writing, said: readonly Fact[]): ReadonlySet<Fact> {
  const named = blocks.flatMap((block) => {
    if (block.type === 'facts') return block.facts.map(({ fact }) => fact);
    return block.type === 'table' ? block.rows.flatMap((row) => FACTS.filter((fact) => fact === row.holds)) : [];
  });
  if (hasMaterial) named.push('attachments');
  return new Set([...said, ...named].flatMap((fact) => [fact, ...alsoSaid(fact)]));
}

function blockOf(block: TemplateBlock, writing: Writing, known: ReadonlySet<Fact>): Block[] {
  const { minutes, words, blocks } = writing;
  const label = labelOf(block.heading, words);
  const heading = headingBlocks(label);
  switch (block.type) {
    case 'facts':
      return underHeading(heading, factBlocks(block.facts, writing));
    case 'otherFacts': {
      const others = FACTS.filter((fact) => !known.has(fact) && !QUIET_FACTS.has(fact));
      return underHeading(
        heading,
        factBlocks(
          others.map((fact) => ({ fact })),
          writing,
        ),
      );
    }
    case 'text':
      return [...heading, ...fixedBlocks(block, words)];
    case 'section':
      return [...heading, ...sectionBlocks(block, writing)];
    case 'points':
      return [...heading, ...pointBlocks(block, writing)];
    case 'themes':
      return [...heading, ...themeBlocks(block, writing)];
    case 'items':
    case 'bullets':
      return block === writing.catcher ? underHeading(heading, caughtBlocks(block, writing)) : [];
    case 'table':
      return [...heading, ...tableBlocks(block, writing)];
    case 'agreements':
      return agreementBlocks(label || words.agreements, minutes.agreements, block.columns, words);
    case 'carriedOver':
      return holds(blocks, 'carriedOver', block) ? [] : carriedOver(label, writing);
    case 'parked':
      return parkedBlocks(label || words.parked, minutes, words);
    case 'nextMeeting':
      return nextMeetingBlocks(label || words.nextMeeting, minutes, words);
  }
}

/** What no block of the template asks for. */
function restOf(writing: Writing): Block[] {
  const { blocks, minutes, words } = writing;
  const isThere = (type: BlockType) => blocks.some((block) => block.type === type);
  const items = writing.catcher ? [] : writing.left.flatMap((placed) => itemSection(placed, 3, writing));
  return [
    ...underHeading(headingBlocks(words.otherItems), items),
    ...strayAgreements(writing),
    ...(holds(blocks, 'carriedOver') ? [] : carriedOver('', writing)),
    ...(isThere('parked') ? [] : parkedBlocks(words.parked, minutes, words)),
    ...(isThere('nextMeeting') ? [] : nextMeetingBlocks(words.nextMeeting, minutes, words)),
  ];
}

/** Agreements that stand with no item, because they were made under none, or under one that is not shown. */
function strayAgreements({ blocks, minutes, words }: Writing): Block[] {
  if (holds(blocks, 'agreements')) return [];
  const shown = new Set(minutes.items.filter(isShown).map(({ id }) => id));
  const stray = minutes.agreements.filter(({ itemId }) => itemId === null || !shown.has(itemId));
  return stray.length === 0 ? [] : agreementBlocks(words.agreements, stray, AGREEMENT_COLUMNS, words);
}

function carriedOver(heading: string, { minutes, words }: Writing): Block[] {
  const open = minutes.carriedOver;
  const label = heading || words.carriedOver;
  return [
    ...followedUpBlocks(minutes, words),
    ...(open.length === 0 ? [] : agreementBlocks(label, open, AGREEMENT_COLUMNS, words)),
  ];
}

type ListedFact = Of<'facts'>['facts'][number];
/** A fact; without a label of the template's it has its usual one. */
type NamedFact = Pick<ListedFact, 'fact'> & Partial<ListedFact>;

/** Those of the facts that are known; how far the minutes are has a line for each thing that it says. */
function factBlocks(facts: readonly NamedFact[], { minutes, words }: Writing): Block[] {
  const entries = facts.flatMap(({ fact, label }) => {
    if (fact !== 'standing')
      return [{ label: labelOf(label, words) || words.facts[fact], lines: factLines(fact, minutes, words) }];
    return standingFacts(minutes, words).map(({ label: name, line }) => ({ label: name, lines: line ? [line] : [] }));
  });
  const block = factsBlock(entries);
  return block.entries.length === 0 ? [] : [block];
}
