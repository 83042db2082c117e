// Where a marked sentence stands, in words, and what may be said of it.

import type { Settled } from '$lib/core/meeting/model/publicity.ts';
import type { Finding } from '$lib/core/minutes/confidentiality/check.ts';
import { m } from '$lib/paraglide/messages.js';

/** A marked sentence as the page of the minutes shows it. */
export interface ShownMarking {
  finding: Finding;
  itemNumber: string;
  /** What was said of it, and by whom; null while nobody has. */
  settled: (Pick<Settled, 'how' | 'text' | 'atMs'> & { name: string }) | null;
}

/** "Punkt 3 · Noter"; for a cell with the names of its row and column. */
export function placeWords({ where, label }: Finding, itemNumber: string): string {
  const item = itemNumber === '' ? '' : m.publicity_where_item({ number: itemNumber });
  return [item, m[`publicity_part_${where.part}`](), label ?? ''].filter(Boolean).join(' · ');
}

/** Whether the sentence is marked for whom it names, not for a result. */
export function isOfPerson({ rule }: Finding): boolean {
  return rule === 'CF17' || rule === 'CF18';
}

/** The sentence alone, as a form sends it. */
export function markOf({ text, where, label }: Finding): string {
  return JSON.stringify({ text, where, ...(label !== undefined && { label }) });
}
