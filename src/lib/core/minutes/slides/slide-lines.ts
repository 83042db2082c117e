// Blocks → the lines of a slide, or of a cell: everything that is words, in reading order.

import { inWords, text, type Block, type Inline, type TableCell } from '../document.ts';
import type { Look, SlideLine } from './slide.ts';

interface Place {
  look: Look;
  depth: number;
}

const TOP: Place = { look: 'plain', depth: 0 };

/** The lines that say what the blocks say. A drawing has none: what it shows stands in words beside it. */
export function linesOf(blocks: readonly Block[], place = TOP): SlideLine[] {
  return blocks.flatMap((block): SlideLine[] => {
    switch (block.type) {
      case 'heading': {
        const number: Inline[] = block.number === undefined ? [] : [text(`${block.number} `)];
        return [line([...number, ...block.content], { ...place, look: 'heading' })];
      }
      case 'paragraph':
        return [line(block.content, block.tone === 'quiet' ? { ...place, look: 'quiet' } : place)];
      case 'list':
        return block.items.flatMap((item, index) => {
          const [first, ...rest] = linesOf(item.blocks, { ...place, depth: place.depth + 1 });
          const box = item.checked ? '☑' : '☐';
          const bullet = block.style === 'check' ? box : block.style === 'ordered' ? `${block.start + index}.` : '•';
          return first ? [{ ...first, bullet: first.bullet ?? bullet }, ...rest] : [];
        });
      case 'quote':
        return linesOf(block.blocks, { ...place, look: 'quote' });
      case 'decision':
        return [line([text(block.label)], { ...place, look: 'label' }), ...linesOf(block.blocks, place)];
      case 'facts':
        return block.entries.flatMap(({ label, lines }) =>
          lines.map((content, index) =>
            line(index === 0 ? [{ ...text(`${label}: `), bold: true as const }, ...content] : content, place),
          ),
        );
      case 'table':
        return block.rows.map((cells) => line(rowInWords(cells), place));
      case 'image':
      case 'picture':
        return linesOf(block.alt === '' ? [] : [inWords(block)], place);
      case 'figure':
        return [];
    }
  });
}

/** "Mekanisme – Laveste – Højeste": a row where there is no room for a table. */
function rowInWords(cells: readonly TableCell[]): Inline[] {
  return cells.flatMap(({ blocks }, index) => {
    const content = linesOf(blocks).flatMap((each, at): Inline[] =>
      at === 0 ? each.content : [text(' '), ...each.content],
    );
    return index === 0 ? content : [text(' – '), ...content];
  });
}

function line(content: Inline[], { look, depth }: Place): SlideLine {
  return { content, look, depth, bullet: null };
}
