// What of a block is the same in both of its schemas: the one that tells other programs what minutes hold (`document-schema.ts`),
// and the strict one for what a person wrote by hand (`account-schema.ts`).

import * as v from 'valibot';
import type { Heading, List } from './document.ts';

const yes = v.exactOptional(v.literal(true));

/** How text can be set. */
export const marks = { bold: yes, italic: yes, strike: yes };
export const lineBreakEntries = { type: v.literal('lineBreak') };
export const headingEntries = {
  type: v.literal('heading'),
  level: v.picklist([1, 2, 3, 4, 5, 6] satisfies Heading['level'][]),
};
export const listEntries = {
  type: v.literal('list'),
  style: v.picklist(['bullet', 'ordered', 'check'] satisfies List['style'][]),
};
/** The box of a list's item. */
export const checkedEntry = { checked: v.exactOptional(v.boolean()) };
