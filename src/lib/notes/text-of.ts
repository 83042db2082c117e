// A page of notes as plain text, for the clipboard and for a file of one's own.

import type { Block, Inline } from '../core/minutes/document.ts';
import { noteBlocks, type XmlLike } from '../core/minutes/note-blocks.ts';

/** The text, with a line for each paragraph and a sign before each point of a list. */
export function textOf(fragment: XmlLike): string {
  return noteBlocks(fragment)
    .flatMap((block) => linesOf(block))
    .join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [words(block.content)];
    case 'list':
      return block.items.flatMap(({ blocks, checked }, index) => {
        const sign = { bullet: '-', ordered: `${block.start + index}.`, check: checked ? '[x]' : '[ ]' }[block.style];
        return blocks.flatMap(linesOf).map((line, at) => `${at === 0 ? sign : '  '} ${line}`);
      });
    case 'quote':
      return block.blocks.flatMap(linesOf).map((line) => `> ${line}`);
    case 'table':
      return block.rows.map((row) => row.map(({ blocks }) => blocks.flatMap(linesOf).join(' ')).join('\t'));
    case 'picture':
    case 'image':
      return [block.alt];
    default:
      return [];
  }
}

function words(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}
