// How an organisation's papers look: the same for every template and format. What it is made of is checked before it is kept
// (`colour.ts` for the colour, the confidentiality check for the texts), since it stands on public papers too.

import type { Image } from './document.ts';

export interface Letterhead {
  /** Beside the logo on the first page: an administration, an address. Lines as they were typed; empty for none. */
  header: string;
  /** At the bottom of every page, or of the whole where there are no pages. */
  footer: string;
  /** "#17594f": for headings' numbers, rules and labels; readable on white paper. */
  accent: string;
  logo: Image | null;
}

/** So that they stand beside a logo, and above the line of a page. */
export const LETTERHEAD_LIMITS = { header: 300, footer: 200 } as const;

/** The look of whoever has chosen none. */
export const PLAIN_LETTERHEAD: Letterhead = { header: '', footer: '', accent: '#17594f', logo: null };

/** A text of the letterhead, line by line; a form ends its lines with two signs. */
export function letterheadLines(value: string): string[] {
  return value.split(/\r?\n/).filter((line) => line.trim() !== '');
}
