// A document as slides: what stands on each, before any format draws it. Lengths are points.

import type { DocumentMeta, Image, Inline } from '../document.ts';
import type { Figure } from '../figure.ts';

export const SLIDE_SIZE = { width: 960, height: 540 } as const;
export const MARGIN = 48;
/** Where the title and what stands under it have their room. */
export const TITLE_BOX = { x: MARGIN, y: 30, width: 864, height: 80 } as const;
export const BODY_BOX = { x: MARGIN, y: 122, width: 864, height: 358 } as const;

/** How a line is set: running text, a heading within the slide, a label such as "Beslutning", something said quietly. */
export type Look = 'plain' | 'heading' | 'label' | 'quiet' | 'quote';
export const LOOK_SIZE: Record<Look, number> = { plain: 20, heading: 20, label: 18, quiet: 15, quote: 20 };
/** Text in tables. */
export const CELL_SIZE = 14;

/** A paragraph of a slide. */
export interface SlideLine {
  content: Inline[];
  look: Look;
  /** How many lists it stands in. */
  depth: number;
  /** "•", "☐" or "2." before it; null for none, and for what goes on from the slide before. */
  bullet: string | null;
}

export interface SlideTable {
  type: 'table';
  shares: number[];
  headerRows: number;
  rows: SlideLine[][][];
}

export interface Slide {
  /** Its own among all slides of the document, as far as the document's headings are. */
  title: string;
  titleSize: number;
  lines: SlideLine[];
  /** Stands under the lines. */
  graphic: SlideTable | Figure | Image | null;
}

/** The first slide shows the document's title; it is made of `meta` alone. */
export interface Slides {
  meta: DocumentMeta;
  slides: Slide[];
}
