// The neutral document tree: what a template writes and every format renders. Plain data, valid as JSON (it crosses
// into a worker thread). Templates × formats meet only here. All text in a tree is clean (`clean-text.ts`).

import type { Language } from '../meeting/vocabulary.ts';
import type { Figure } from './figure.ts';
import type { Letterhead } from './letterhead.ts';

export interface DocumentMeta {
  language: Language;
  /** The document's title; formats show it as the one heading of level 1. */
  title: string;
  /** What kind of document this is, e.g. "Beslutningsreferat"; stands above the title. */
  kind: string;
  /** Who sends it out. */
  organisation: string;
  /** A word of warning such as "Udkast"; empty when there is none. */
  mark: string;
  letterhead: Letterhead;
  /** Repeated at the top and at the bottom of each page, where a format has pages. */
  header: string;
  footer: string;
  pageWords: { page: string; of: string };
  /** Name of the file without its ending, before a format makes it safe. */
  fileStem: string;
}

export interface Document {
  meta: DocumentMeta;
  blocks: Block[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface TextRun {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  strike?: true;
  /** An http(s) or mailto address, and no other (`safe-link.ts`). */
  href?: string;
}
export type Inline = TextRun | { type: 'lineBreak' };

/** `number` is the item's number ("2.1"), kept apart so that a format can set it as it likes. */
export interface Heading {
  type: 'heading';
  level: HeadingLevel;
  number?: string;
  content: Inline[];
}
export interface Paragraph {
  type: 'paragraph';
  content: Inline[];
  /** Said quietly: kind of an item, "no agreements". */
  tone?: 'quiet';
  /** Somebody's own statement, which has a slide of its own. */
  statement?: true;
}
export interface ListItem {
  blocks: Block[];
  /** For check lists only. */
  checked?: boolean;
}
export interface List {
  type: 'list';
  style: 'bullet' | 'ordered' | 'check';
  /** First number of an ordered list. */
  start: number;
  items: ListItem[];
}
export interface Quote {
  type: 'quote';
  blocks: Block[];
}
export interface TableCell {
  header: boolean;
  blocks: Block[];
}
/** Every row has as many cells as there are columns. The first `headerRows` rows repeat on each page. */
export interface Table {
  type: 'table';
  columns: { /** Share of the width, relative to the other columns. */ share: number }[];
  headerRows: number;
  rows: TableCell[][];
}
export interface Image {
  type: 'image';
  mediaType: 'image/png' | 'image/jpeg';
  base64: string;
  widthPx: number;
  heightPx: number;
  alt: string;
}
/** A picture of the notes, by the attachment that holds it; a document that is made into a file has the picture in its place. */
export interface Picture {
  type: 'picture';
  attachmentId: string;
  alt: string;
  /** How wide it stands on the page of notes; null as wide as it is. */
  widthPx: number | null;
}
/** What was decided, set apart from the account under its label ("Beslutning"). */
export interface DecisionBlock {
  type: 'decision';
  label: string;
  blocks: Block[];
}
/** Labelled facts such as the head of a meeting: each with one line or more. */
export interface Facts {
  type: 'facts';
  entries: { label: string; lines: Inline[][] }[];
}
export type Block = Heading | Paragraph | List | Quote | Table | Image | Picture | Figure | DecisionBlock | Facts;

/** One run of text without marks. */
export function text(value: string): TextRun {
  return { type: 'text', text: value };
}

/** A paragraph of unmarked text. */
export function paragraph(value: string): Paragraph {
  return { type: 'paragraph', content: [text(value)] };
}

/**
 * Puts free headings under a heading of level `below`: their order of depth is kept, no level is skipped, and none is
 * deeper than six. Headings stand at the top of the list only (`note-blocks.ts` sees to it).
 */
export function placeHeadings(blocks: Block[], below: HeadingLevel): Block[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    return { ...block, level: Math.min(6, below + open.length) as HeadingLevel };
  });
}

/** A picture that is not at hand, as what it shows in words. */
export function inWords({ alt }: { alt: string }): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text: alt, italic: true }] };
}

/** The blocks with each picture itself in its place, as far as `find` has it; the others stand in words. */
export function withPictures(blocks: Block[], find: (picture: Picture) => Image | undefined): Block[] {
  const inner = (within: Block[]) => withPictures(within, find);
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'picture':
        return find(block) ?? inWords(block);
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, blocks: inner(item.blocks) })) };
      case 'quote':
      case 'decision':
        return { ...block, blocks: inner(block.blocks) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: inner(cell.blocks) }))),
        };
      default:
        return block;
    }
  });
}

/** So many characters are written as HTML or Markdown within a few milliseconds. */
const LONG_CHARACTERS = 60_000;
/** What a block costs beside its characters. */
const BLOCK_CHARACTERS = 40;

/** Whether writing the document takes so long that a live meeting beside it would feel it. */
export function isLong({ blocks }: Document): boolean {
  return charactersOf(blocks) > LONG_CHARACTERS;
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + BLOCK_CHARACTERS + charactersIn(block), 0);
}

function charactersIn(block: Block): number {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return lettersOf(block.content);
    case 'list':
      return block.items.reduce((sum, item) => sum + charactersOf(item.blocks), 0);
    case 'quote':
    case 'decision':
      return charactersOf(block.blocks);
    case 'table':
      return block.rows.flat().reduce((sum, cell) => sum + charactersOf(cell.blocks), 0);
    case 'facts':
      return block.entries.flatMap(({ lines }) => lines).reduce((sum, line) => sum + lettersOf(line), 0);
    case 'image':
      return block.base64.length;
    case 'figure':
      return block.shapes.length * BLOCK_CHARACTERS;
    case 'picture':
      return block.alt.length;
  }
}

function lettersOf(content: readonly Inline[]): number {
  return content.reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 1), 0);
}
