// A long paste cut into parts: each goes into the text by itself, so that neither this page nor the room stands still and
// no update is near the size that the server refuses. Sizes are those of the editor: a letter is one, a block two.

import { Fragment, Slice, type Node } from '@tiptap/pm/model';

/** What goes in at once. */
export const PART_SIZE = 8_000;
/** What can be put in by one paste: some 400 pages. */
export const PASTE_SIZE = 1_000_000;
/** Letters of an ordinary page, to say a length in pages. */
const PAGE_SIZE = 2_400;
/** A block that cannot be cut must stay well below a frame of the server's. */
const BLOCK_SIZE = 200_000;

/** The slice as parts, in order; each but the first begins with a whole block. */
export function partsOf(slice: Slice): Slice[] {
  const parts: Slice[] = [];
  let blocks: Node[] = [];
  let size = 0;
  const flush = () => {
    if (blocks.length > 0) parts.push(new Slice(Fragment.from(blocks), parts.length === 0 ? slice.openStart : 0, 0));
    blocks = [];
    size = 0;
  };
  for (const block of smallBlocks(slice.content)) {
    if (size > 0 && size + block.nodeSize > PART_SIZE) flush();
    blocks.push(block);
    size += block.nodeSize;
  }
  flush();
  return parts;
}

/** As many blocks from the beginning as one paste may hold; null when not even the first fits. */
export function firstPart(slice: Slice): Slice | null {
  const blocks: Node[] = [];
  let size = 0;
  for (const block of smallBlocks(slice.content)) {
    if (block.nodeSize > BLOCK_SIZE || size + block.nodeSize > PASTE_SIZE) break;
    blocks.push(block);
    size += block.nodeSize;
  }
  return blocks.length === 0 ? null : new Slice(Fragment.from(blocks), slice.openStart, 0);
}

/** Whether it may go in as it is. */
export function isTooLong(slice: Slice): boolean {
  return slice.size > PASTE_SIZE || smallBlocks(slice.content).some(({ nodeSize }) => nodeSize > BLOCK_SIZE);
}

export function pagesOf({ size }: Slice): number {
  return Math.max(1, Math.round(size / PAGE_SIZE));
}

/** The blocks, with endless lists and endless lines cut where that changes nothing but the block they stand in. */
function smallBlocks(content: Fragment): Node[] {
  const blocks: Node[] = [];
  content.forEach((block) => {
    if (block.nodeSize <= 4 * PART_SIZE) blocks.push(block);
    else if (block.isTextblock) blocks.push(...pieces(block));
    else if (/List$/.test(block.type.name)) blocks.push(...shortLists(block));
    else blocks.push(block);
  });
  return blocks;
}

function pieces(line: Node): Node[] {
  const cut: Node[] = [];
  for (let from = 0; from < line.content.size; from += PART_SIZE) {
    cut.push(line.cut(from, Math.min(line.content.size, from + PART_SIZE)));
  }
  return cut;
}

function shortLists(list: Node): Node[] {
  const lists: Node[] = [];
  let items: Node[] = [];
  let size = 0;
  let start = Number(list.attrs['start'] ?? 1);
  const flush = () => {
    lists.push(list.type.create({ ...list.attrs, ...('start' in list.attrs && { start }) }, items));
    start += items.length;
    items = [];
    size = 0;
  };
  list.forEach((item) => {
    if (size > 0 && size + item.nodeSize > PART_SIZE) flush();
    items.push(item);
    size += item.nodeSize;
  });
  flush();
  return lists;
}
