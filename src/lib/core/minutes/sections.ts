// A document cut where its reader stops: its head, each item, and what stands after them.

import type { Block, Heading } from './document.ts';
import { inlineText } from './inline-edit.ts';

export interface Section {
  /** The item's number; empty for the head, and for what belongs to no item. */
  number: string;
  /** Empty for the head. */
  title: string;
  /** With its heading. */
  blocks: Block[];
}

/** The sections in their order; all blocks are in them once. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last && !begins(block)) last.blocks.push(block);
    else if (begins(block)) {
      sections.push({ number: block.number ?? '', title: inlineText(block.content), blocks: [block] });
    } else sections.push({ number: '', title: '', blocks: [block] });
  }
  return sections;
}

/** Headings of notes stand below their item's, and have no number. */
function begins(block: Block): block is Heading {
  return block.type === 'heading' && (block.level === 2 || block.number !== undefined);
}
