// How much of a slide something takes, and cutting what is too long at the end of a line.

import type { Inline } from '../document.ts';
import { inlineText } from '../inline-edit.ts';
import { lineStarts, textWidth } from '../text-width.ts';
import { BODY_BOX, CELL_SIZE, LOOK_SIZE, TITLE_BOX, type SlideLine } from './slide.ts';

export const LINE_HEIGHT = 1.22;
export const INDENT = 22;
export const CELL_PADDING = { x: 8, y: 5 } as const;
/** Room after a paragraph, and after one of a list. */
const GAP = { plain: 7, list: 4 } as const;
const BOLD = 1.07;
const TITLE_SIZES = [28, 22, 18, 15, 12];

/** The largest size in which all of the title has room. */
export function titleSize(title: string): number {
  const fits = (size: number) =>
    lineStarts(title, size * BOLD, TITLE_BOX.width).length * size * 1.15 <= TITLE_BOX.height;
  return TITLE_SIZES.find(fits) ?? 9;
}

export function gapAfter({ depth }: SlideLine): number {
  return depth > 0 ? GAP.list : GAP.plain;
}

/** How high the lines stand, in a slide's body or in a cell of that width. */
export function heightOf(lines: readonly SlideLine[], width: number, isCell = false): number {
  return lines.reduce((sum, line) => {
    const size = isCell ? CELL_SIZE : LOOK_SIZE[line.look];
    return sum + startsOf(line, width, size).length * size * LINE_HEIGHT + (isCell ? 2 : gapAfter(line));
  }, 0);
}

/** The line cut so that its first part is no higher than `height`; null where not even two lines have room. */
export function cut(line: SlideLine, height: number): [SlideLine, SlideLine] | null {
  const size = LOOK_SIZE[line.look];
  const starts = startsOf(line, BODY_BOX.width, size);
  const count = Math.floor((height - gapAfter(line)) / (size * LINE_HEIGHT));
  const at = starts[count];
  if (count < 2 || at === undefined) return null;
  const [first, rest] = cutInlines(line.content, at);
  return [
    { ...line, content: first },
    { ...line, content: rest, bullet: null },
  ];
}

/** The widest of the words, as wide as a column should be at the least. */
export function widestWord(lines: readonly SlideLine[], size: number): number {
  const words = lines.flatMap(({ content }) => inlineText(content).split(/\s+/));
  return Math.max(0, ...words.map((word) => textWidth(word, size)));
}

function startsOf({ content, depth, look }: SlideLine, width: number, size: number): number[] {
  const isBold = look === 'heading' || look === 'label' || content.some((run) => run.type === 'text' && run.bold);
  return lineStarts(inlineText(content), isBold ? size * BOLD : size, width - depth * INDENT);
}

function cutInlines(content: readonly Inline[], at: number): [Inline[], Inline[]] {
  const first: Inline[] = [];
  const rest: Inline[] = [];
  let passed = 0;
  for (const inline of content) {
    const length = inline.type === 'text' ? inline.text.length : 1;
    const room = at - passed;
    passed += length;
    if (room >= length) first.push(inline);
    else if (room <= 0 || inline.type !== 'text') rest.push(inline);
    else {
      first.push({ ...inline, text: inline.text.slice(0, room).trimEnd() });
      rest.push({ ...inline, text: inline.text.slice(room) });
    }
  }
  return [first, rest];
}
