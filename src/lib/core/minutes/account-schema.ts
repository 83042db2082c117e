// Blocks as they come over the wire, for an account that was edited by hand: what `note-blocks.ts` makes of notes, no more and
// not otherwise. So a text that was written here is as safe in every format as one that was read from the notes.

import * as v from 'valibot';
import { checkedEntry, headingEntries, lineBreakEntries, listEntries, marks } from './block-entries.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Block, Inline, ListItem, TableCell, TextRun } from './document.ts';
import { MAX_COLUMNS, MAX_DEPTH } from './note-blocks.ts';
import { safeLink } from './safe-link.ts';

/** Of the blocks as JSON: some thirty pages of an item. */
const MAX_LENGTH = 200_000;
/** A cell in a row in a table in a list: so many levels of JSON hold one level of text at most. */
const MAX_NESTING = 6 * (MAX_DEPTH + 1);

const isClean = v.check((value: string) => value === cleanText(value) && !/[\n\t]/.test(value), 'not clean');

const textRunSchema: v.GenericSchema<unknown, TextRun> = v.strictObject({
  type: v.literal('text'),
  text: v.pipe(v.string(), v.minLength(1), isClean),
  ...marks,
  href: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((address) => safeLink(address) === address, 'no link'),
    ),
  ),
});

const hasText = (content: readonly Inline[]) => content.some((run) => run.type === 'text' && run.text.trim() !== '');
const inlinesSchema = v.pipe(
  v.array(v.union([textRunSchema, v.strictObject(lineBreakEntries)])),
  v.check((content) => hasText(content), 'no text'),
);

const listItemSchema: v.GenericSchema<unknown, ListItem> = v.strictObject({
  blocks: v.pipe(v.array(v.lazy(() => innerSchema)), v.minLength(1)),
  ...checkedEntry,
});
const cellSchema: v.GenericSchema<unknown, TableCell> = v.strictObject({
  header: v.boolean(),
  blocks: v.array(v.lazy(() => innerSchema)),
});
const count = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

const headingSchema = v.strictObject({
  ...headingEntries,
  content: v.pipe(
    v.array(textRunSchema),
    v.check((content) => hasText(content), 'no text'),
  ),
});

const INNER = [
  v.strictObject({ type: v.literal('paragraph'), content: inlinesSchema }),
  v.pipe(
    v.strictObject({
      ...listEntries,
      start: count(0, 9_999),
      items: v.pipe(v.array(listItemSchema), v.minLength(1)),
    }),
    v.check(
      ({ style, items }) => items.every(({ checked }) => (checked !== undefined) === (style === 'check')),
      'boxes stand in check lists alone',
    ),
  ),
  v.strictObject({ type: v.literal('quote'), blocks: v.pipe(v.array(v.lazy(() => innerSchema)), v.minLength(1)) }),
  v.pipe(
    v.strictObject({
      type: v.literal('table'),
      columns: v.pipe(v.array(v.strictObject({ share: count(1, 100) })), v.minLength(1), v.maxLength(MAX_COLUMNS)),
      headerRows: count(0, 1),
      rows: v.pipe(v.array(v.array(cellSchema)), v.minLength(1)),
    }),
    v.check(({ columns, rows }) => rows.every((row) => row.length === columns.length), 'as many cells as columns'),
  ),
  v.strictObject({
    type: v.literal('picture'),
    attachmentId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
    alt: v.pipe(
      v.string(),
      v.check((alt) => alt === cleanLine(alt), 'not clean'),
    ),
    widthPx: v.nullable(count(1, 10_000)),
  }),
] as const;

/** A block inside a list, a quote or a table: a heading there would break the outline. */
const innerSchema: v.GenericSchema<unknown, Block> = v.union(INNER);

/** Asked before anything goes down into the blocks: what a client sends may be nested without end. */
function isShallow(value: unknown, left = MAX_NESTING): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return left > 0 && Object.values(value).every((inner) => isShallow(inner, left - 1));
}

function depthOf(blocks: readonly Block[]): number {
  return blocks.reduce((deepest, block) => {
    if (block.type === 'list') return Math.max(deepest, 1 + depthOf(block.items.flatMap((item) => item.blocks)));
    if (block.type === 'quote') return Math.max(deepest, 1 + depthOf(block.blocks));
    if (block.type === 'table') return Math.max(deepest, 1 + depthOf(block.rows.flat().flatMap((cell) => cell.blocks)));
    return deepest;
  }, 0);
}

const blocksSchema = v.pipe(
  v.array(v.union([headingSchema, ...INNER])),
  v.check((blocks) => depthOf(blocks) <= MAX_DEPTH, 'too deep'),
  v.check((blocks) => JSON.stringify(blocks).length <= MAX_LENGTH, 'too long'),
);

/**
 * An account: blocks with headings at the top, no deeper and no longer than anybody can read. Taken or not as a whole, for
 * nothing in it is put right.
 */
export const accountSchema = v.custom<Block[]>((value) => isShallow(value) && v.is(blocksSchema, value), 'no account');
