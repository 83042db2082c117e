// What the blocks of a template are called where one puts them together.

import type { BlockType } from '$lib/core/minutes/templates/schema.ts';
import { m } from '$lib/paraglide/messages.js';

const NAMES: Record<BlockType, () => string> = {
  facts: m.papers_block_facts,
  otherFacts: m.papers_block_otherFacts,
  text: m.papers_block_fixed,
  items: m.papers_block_items,
  bullets: m.papers_block_bullets,
  points: m.papers_block_points,
  section: m.papers_block_section,
  themes: m.papers_block_themes,
  table: m.papers_block_table,
  agreements: m.papers_block_agreements,
  carriedOver: m.papers_block_carriedOver,
  parked: m.papers_block_parked,
  nextMeeting: m.papers_block_nextMeeting,
};

/** The block's name in the language of the page. */
export function blockName(type: BlockType): string {
  return NAMES[type]();
}
