// The blocks of a document as a schema, for those who read minutes as JSON.

import * as v from 'valibot';
import { checkedEntry, headingEntries, lineBreakEntries, listEntries, marks } from './block-entries.ts';
import type { Block } from './document.ts';

const TONES = ['ink', 'muted', 'accent', 'soft', 'line'] as const;

const inline = v.variant('type', [
  v.object({
    type: v.literal('text'),
    text: v.string(),
    ...marks,
    href: v.exactOptional(v.string()),
  }),
  v.object(lineBreakEntries),
]);
const inlines = v.array(inline);
const blocks: v.GenericSchema<Block[]> = v.lazy(() => v.array(blockSchema));

const tone = v.picklist(TONES);
const shape = v.variant('shape', [
  v.object({ shape: v.literal('box'), x: v.number(), y: v.number(), width: v.number(), height: v.number(), tone }),
  v.object({ shape: v.literal('dot'), x: v.number(), y: v.number(), radius: v.number(), tone }),
  v.object({ shape: v.literal('line'), x1: v.number(), y1: v.number(), x2: v.number(), y2: v.number(), tone }),
  v.object({
    ...{ shape: v.literal('label'), x: v.number(), y: v.number(), text: v.string(), size: v.number() },
    ...{ anchor: v.picklist(['start', 'middle', 'end']), tone },
  }),
]);

/** One block; see `document.ts` for what each of them is. */
export const blockSchema: v.GenericSchema<Block> = v.variant('type', [
  v.object({
    ...headingEntries,
    number: v.exactOptional(v.string()),
    content: inlines,
  }),
  v.object({
    type: v.literal('paragraph'),
    content: inlines,
    tone: v.exactOptional(v.literal('quiet')),
    statement: v.exactOptional(v.literal(true)),
  }),
  v.object({
    ...listEntries,
    start: v.number(),
    items: v.array(v.object({ blocks, ...checkedEntry })),
  }),
  v.object({ type: v.literal('quote'), blocks }),
  v.object({
    type: v.literal('table'),
    columns: v.array(v.object({ share: v.number() })),
    headerRows: v.number(),
    rows: v.array(v.array(v.object({ header: v.boolean(), blocks }))),
  }),
  v.object({
    ...{ type: v.literal('image'), mediaType: v.picklist(['image/png', 'image/jpeg']), base64: v.string() },
    ...{ widthPx: v.number(), heightPx: v.number(), alt: v.string() },
  }),
  v.object({
    ...{ type: v.literal('picture'), attachmentId: v.string(), alt: v.string(), widthPx: v.nullable(v.number()) },
  }),
  v.object({
    ...{ type: v.literal('figure'), width: v.number(), height: v.number(), shapes: v.array(shape), alt: v.string() },
  }),
  v.object({ type: v.literal('decision'), label: v.string(), blocks }),
  v.object({
    type: v.literal('facts'),
    entries: v.array(v.object({ label: v.string(), lines: v.array(inlines) })),
  }),
]);
