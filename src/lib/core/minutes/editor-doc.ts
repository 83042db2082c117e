// Blocks ↔ the editor's own document, for a text that one person edits. What comes back is read by `note-blocks.ts`, by the
// same allow-list as shared notes, so that the two can hold the same and nothing more.

import type { Block, Inline, TableCell } from './document.ts';
import { noteBlocks } from './note-blocks.ts';

/** A node of the editor as JSON. */
export interface EditorNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** The editor knows three levels of headings; deeper ones become the third. */
const DEEPEST_HEADING = 3;
const EMPTY: EditorNode = { type: 'paragraph' };
const LIST_NODES = {
  bullet: ['bulletList', 'listItem'],
  ordered: ['orderedList', 'listItem'],
  check: ['taskList', 'taskItem'],
} as const;

/** The blocks as the document of an editor. */
export function editorDoc(blocks: readonly Block[]): EditorNode {
  return { type: 'doc', content: filled(blocks) };
}

/** What an editor's document holds, as blocks. */
export function blocksOfEditor(doc: EditorNode): Block[] {
  return noteBlocks(elementOf(doc));
}

/** The editor has no place without a paragraph to write in. */
function filled(blocks: readonly Block[]): EditorNode[] {
  const nodes = blocks.flatMap(nodeOf);
  return nodes.length === 0 ? [EMPTY] : nodes;
}

function nodeOf(block: Block): EditorNode[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: block.content.map(inlineNode) }];
    case 'heading': {
      const level = Math.min(DEEPEST_HEADING, block.level);
      return [{ type: 'heading', attrs: { level }, content: block.content.map(inlineNode) }];
    }
    case 'list': {
      const [list, item] = LIST_NODES[block.style];
      const items = block.items.map(({ blocks, checked }) => ({
        ...{ type: item, content: startingWithText(filled(blocks)) },
        ...(checked !== undefined && { attrs: { checked } }),
      }));
      return [{ type: list, ...(block.style === 'ordered' && { attrs: { start: block.start } }), content: items }];
    }
    case 'quote':
      return [{ type: 'blockquote', content: filled(block.blocks) }];
    case 'table':
      return [{ type: 'table', content: block.rows.map((row) => ({ type: 'tableRow', content: row.map(cellNode) })) }];
    case 'picture': {
      const { attachmentId, alt, widthPx: width } = block;
      return [{ type: 'image', attrs: { attachmentId, alt, width } }];
    }
    // Made by templates and formats; no account holds any.
    case 'image':
    case 'figure':
    case 'decision':
    case 'facts':
      return [];
  }
}

function cellNode({ header, blocks }: TableCell): EditorNode {
  return { type: header ? 'tableHeader' : 'tableCell', content: filled(blocks) };
}

/** A line of a list begins with text in the editor, whatever stands under it. */
function startingWithText(nodes: EditorNode[]): EditorNode[] {
  return nodes[0]?.type === 'paragraph' ? nodes : [EMPTY, ...nodes];
}

function inlineNode(inline: Inline): EditorNode {
  if (inline.type === 'lineBreak') return { type: 'hardBreak' };
  const { text, href } = inline;
  const marks = (['bold', 'italic', 'strike'] as const).filter((mark) => inline[mark]).map((type) => ({ type }));
  const links = href === undefined ? [] : [{ type: 'link', attrs: { href } }];
  return { type: 'text', text, ...(marks.length + links.length > 0 && { marks: [...marks, ...links] }) };
}

/** The node in the shape that notes have. */
function elementOf({ type, attrs, content }: EditorNode) {
  return {
    nodeName: type,
    getAttributes: () => attrs ?? {},
    toArray: () => (content ?? []).map((node) => (node.type === 'text' ? textOf(node) : elementOf(node))),
  };
}

function textOf({ text, marks }: EditorNode) {
  const attributes = Object.fromEntries((marks ?? []).map(({ type, attrs }) => [type, attrs ?? {}]));
  return { toDelta: () => [{ insert: text ?? '', attributes }] };
}
