// Shared notes → blocks. Reads what Yjs holds by its shape alone, with an allow-list: a hostile client can put any node
// and any attribute there. An unknown node is dropped and its text kept; nothing that people wrote is lost.

import { cleanLine, cleanText } from './clean-text.ts';
import type { Block, HeadingLevel, Inline, ListItem, TableCell, TextRun } from './document.ts';
import { safeLink } from './safe-link.ts';

/** What `Y.XmlFragment` and `Y.XmlElement` have in common with anything that holds nodes. */
export interface XmlLike {
  toArray(): unknown[];
}
interface ElementLike extends XmlLike {
  nodeName: string;
  getAttributes(): Record<string, unknown>;
}
interface TextLike {
  toDelta(): unknown;
}

/** Deeper than this only the text is kept: recursion stays bounded, whatever a client sends. */
export const MAX_DEPTH = 8;
/** What stands to the right of the last column moves into it, so that padding a row cannot blow a table up. */
export const MAX_COLUMNS = 12;
/** Letters that decide a column's share of the width. */
const MIN_SHARE = 8;
const MAX_SHARE = 40;
const ATTACHMENT_ID = /^[A-Za-z0-9_-]{1,64}$/;
const INLINE_NODES = new Set(['hardBreak']);

/** The blocks of one fragment of the notes. Headings keep the level they were given (`placeHeadings` puts them in place). */
export function noteBlocks(fragment: XmlLike): Block[] {
  return blocksOf(fragment.toArray(), 0, true);
}

function blocksOf(nodes: unknown[], depth: number, headings: boolean): Block[] {
  const blocks: Block[] = [];
  let loose: unknown[] = [];
  const flush = () => {
    append(blocks, paragraphOf(inlinesOf(loose)));
    loose = [];
  };
  for (const node of nodes) {
    if (isText(node) || (isElement(node) && INLINE_NODES.has(node.nodeName))) loose.push(node);
    else if (isElement(node)) {
      flush();
      append(blocks, blockOf(node, depth, headings));
    }
  }
  flush();
  return blocks;
}

function blockOf(element: ElementLike, depth: number, headings: boolean): Block[] {
  if (depth >= MAX_DEPTH) return paragraphOf(inlinesOf([element]));
  const children = element.toArray();
  switch (element.nodeName) {
    case 'paragraph':
      return paragraphOf(inlinesOf(children));
    case 'heading':
      return headingOf(inlinesOf(children), headings ? levelOf(element) : null);
    case 'bulletList':
      return listOf(children, 'bullet', 1, depth);
    case 'orderedList':
      return listOf(children, 'ordered', startOf(element), depth);
    case 'taskList':
      return listOf(children, 'check', 1, depth);
    case 'blockquote': {
      const blocks = blocksOf(children, depth + 1, false);
      return blocks.length > 0 ? [{ type: 'quote', blocks }] : [];
    }
    case 'table':
      return tableOf(children, depth);
    case 'image':
      return pictureOf(element);
    default:
      return blocksOf(children, depth + 1, headings);
  }
}

function paragraphOf(content: Inline[]): Block[] {
  return hasText(content) ? [{ type: 'paragraph', content }] : [];
}

/** A heading inside a list, a quote or a table would break the outline: there it is a bold paragraph. */
function headingOf(content: Inline[], level: HeadingLevel | null): Block[] {
  if (!hasText(content)) return [];
  if (level !== null) return [{ type: 'heading', level, content: content.map(spaceForBreak) }];
  return [{ type: 'paragraph', content: content.map((run) => (run.type === 'text' ? { ...run, bold: true } : run)) }];
}

function spaceForBreak(inline: Inline): Inline {
  return inline.type === 'lineBreak' ? { type: 'text', text: ' ' } : inline;
}

function listOf(children: unknown[], style: 'bullet' | 'ordered' | 'check', start: number, depth: number): Block[] {
  const items: ListItem[] = [];
  for (const child of children) {
    const blocks = isItem(child) ? blocksOf(child.toArray(), depth + 1, false) : blocksOf([child], depth + 1, false);
    if (blocks.length === 0) continue;
    items.push(
      style === 'check' ? { blocks, checked: isItem(child) && isTrue(child.getAttributes()['checked']) } : { blocks },
    );
  }
  return items.length > 0 ? [{ type: 'list', style, start, items }] : [];
}

function tableOf(children: unknown[], depth: number): Block[] {
  const rows = children.map((row) => rowOf(row, depth)).filter((row) => row.length > 0);
  if (!rows.some((row) => row.some((cell) => cell.blocks.length > 0))) return [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const empty: TableCell = { header: false, blocks: [] };
  return [
    {
      type: 'table',
      columns: Array.from({ length: width }, (_, column) => ({ share: shareOf(rows, column) })),
      headerRows: rows.length > 1 && rows[0]?.every((cell) => cell.header) ? 1 : 0,
      rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => empty)]),
    },
  ];
}

/** A column's width follows its longest text, within bounds. */
function shareOf(rows: TableCell[][], column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, lengthOf(row[column]?.blocks ?? [])), 0);
  return Math.min(MAX_SHARE, Math.max(MIN_SHARE, longest));
}

function lengthOf(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? inlineLength(block.content) : MAX_SHARE), 0);
}

function inlineLength(content: Inline[]): number {
  return content.reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 1), 0);
}

function rowOf(node: unknown, depth: number): TableCell[] {
  const cells = isElement(node) && node.nodeName === 'tableRow' ? node.toArray() : [node];
  const row = cells.map((cell) => ({
    header: isElement(cell) && cell.nodeName === 'tableHeader',
    blocks: blocksOf([cell], depth + 1, false),
  }));
  const last = row[MAX_COLUMNS - 1];
  if (row.length <= MAX_COLUMNS || !last) return row;
  const rest = row.slice(MAX_COLUMNS - 1).flatMap((cell) => cell.blocks);
  return [...row.slice(0, MAX_COLUMNS - 1), { ...last, blocks: rest }];
}

/** All text below the nodes, in order, without recursion; what stood in blocks of its own is kept apart by a break. */
function inlinesOf(nodes: unknown[]): Inline[] {
  const inlines: Inline[] = [];
  const waiting = nodes.toReversed();
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isText(node)) append(waiting, partsOf(node).toReversed());
    else if (isPart(node)) {
      if (typeof node.insert === 'string') append(inlines, runsOf(node.insert, node.attributes));
      else waiting.push(node.insert);
    } else if (isElement(node)) {
      if (INLINE_NODES.has(node.nodeName) || inlines.at(-1)?.type === 'text') inlines.push({ type: 'lineBreak' });
      append(waiting, node.toArray().toReversed());
    }
  }
  return withoutOuterBreaks(inlines);
}

function runsOf(insert: string, attributes: unknown): Inline[] {
  const marks = marksOf(attributes);
  const lines = cleanText(insert).replaceAll('\t', ' ').split('\n');
  return lines.flatMap((line, index): Inline[] => [
    ...(index > 0 ? [{ type: 'lineBreak' as const }] : []),
    ...(line === '' ? [] : [{ type: 'text' as const, text: line, ...marks }]),
  ]);
}

/** Marks may carry a suffix after "--" where the editor's binding lets two of a kind overlap. */
function marksOf(attributes: unknown): Omit<TextRun, 'type' | 'text'> {
  const marks: Omit<TextRun, 'type' | 'text'> = {};
  if (typeof attributes !== 'object' || attributes === null) return marks;
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value !== 'object' || value === null) continue;
    const name = key.split('--')[0];
    if (name === 'bold' || name === 'italic' || name === 'strike') marks[name] = true;
    if (name === 'link') {
      const href = safeLink((value as { href?: unknown }).href);
      if (href !== undefined) marks.href = href;
    }
  }
  return marks;
}

function withoutOuterBreaks(inlines: Inline[]): Inline[] {
  const first = inlines.findIndex((inline) => inline.type === 'text');
  const last = inlines.findLastIndex((inline) => inline.type === 'text');
  return first === -1 ? [] : inlines.slice(first, last + 1);
}

function hasText(inlines: Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'text' && inline.text.trim() !== '');
}

/** A picture that is no attachment of ours, which another program may have put there, stands as what it says of itself. */
function pictureOf(image: ElementLike): Block[] {
  const { attachmentId, alt, width } = image.getAttributes();
  const words = typeof alt === 'string' ? cleanLine(alt) : '';
  if (typeof attachmentId !== 'string' || !ATTACHMENT_ID.test(attachmentId)) {
    return paragraphOf([{ type: 'text', text: words }]);
  }
  const widthPx = Number(width);
  return [{ type: 'picture', attachmentId, alt: words, widthPx: widthPx > 0 && widthPx <= 10_000 ? widthPx : null }];
}

function levelOf(element: ElementLike): HeadingLevel {
  const level = Number(element.getAttributes()['level']);
  return (Number.isInteger(level) ? Math.min(6, Math.max(1, level)) : 1) as HeadingLevel;
}

function startOf(element: ElementLike): number {
  const start = Number(element.getAttributes()['start']);
  return Number.isInteger(start) && start >= 0 && start <= 9_999 ? start : 1;
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function isItem(node: unknown): node is ElementLike {
  return isElement(node) && (node.nodeName === 'listItem' || node.nodeName === 'taskItem');
}

function isElement(node: unknown): node is ElementLike {
  return hasMethod(node, 'toArray') && hasMethod(node, 'getAttributes') && 'nodeName' in node;
}

function isText(node: unknown): node is TextLike {
  return hasMethod(node, 'toDelta');
}

interface DeltaPart {
  insert: unknown;
  attributes?: unknown;
}

function partsOf(node: TextLike): DeltaPart[] {
  const delta = node.toDelta();
  return Array.isArray(delta) ? delta.filter(isPart) : [];
}

function isPart(node: unknown): node is DeltaPart {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, 'insert');
}

function hasMethod<Name extends string>(node: unknown, name: Name): node is Record<Name, () => unknown> {
  return typeof node === 'object' && node !== null && typeof (node as Record<string, unknown>)[name] === 'function';
}

/** Not `push(...items)`: a note of a hundred thousand lines would overflow the stack. */
function append<T>(target: T[], items: readonly T[]): void {
  for (const item of items) target.push(item);
}
