// The texts of blocks in the order in which they are read: for the confidentiality check, and for what is laid over them.
// One walk does both, so that nothing can be shown that was not read.

import type { Piece } from './confidentiality/check.ts';
import type { Block, Inline, TableCell } from './document.ts';
import { editedInlines, editedText, inlineText, type Edit } from './inline-edit.ts';

/** What becomes of one text; no edits leave it as it is. */
export type TakePiece = (piece: Piece) => readonly Edit[];

/** More of a row's or column's name says no more of what a cell is about. */
const MAX_NAME = 120;

/** The texts of the blocks alone. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  mapBlocks(blocks, (piece) => {
    pieces.push(piece);
    return [];
  });
  return pieces;
}

/** The blocks with the edits made; what is left without words is left out. */
export function mapBlocks(blocks: readonly Block[], take: TakePiece): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph': {
        const role = block.type === 'heading' ? { role: 'heading' as const } : {};
        const content = mapInlines(block.content, (text) => take({ text, ...role }));
        return content.length > 0 ? [{ ...block, content }] : [];
      }
      case 'list': {
        const items = block.items
          .map((item) => ({ ...item, blocks: mapBlocks(item.blocks, take) }))
          .filter(({ blocks: inner }) => inner.length > 0);
        return items.length > 0 ? [{ ...block, items }] : [];
      }
      case 'quote':
      case 'decision': {
        const inner = mapBlocks(block.blocks, take);
        return inner.length > 0 ? [{ ...block, blocks: inner }] : [];
      }
      case 'table':
        return [{ ...block, rows: mapRows(block.rows, take) }];
      case 'picture':
      case 'image':
        return [{ ...block, alt: editedText(block.alt, take({ text: block.alt })) }];
      case 'figure':
        return [
          {
            ...{ ...block, alt: editedText(block.alt, take({ text: block.alt })) },
            shapes: block.shapes.map((shape) =>
              shape.shape === 'label' ? { ...shape, text: editedText(shape.text, take({ text: shape.text })) } : shape,
            ),
          },
        ];
      case 'facts':
        return [
          {
            ...block,
            entries: block.entries.map(({ label, lines }) => ({
              label,
              lines: lines.map((line) => mapInlines(line, (text) => take({ text }))),
            })),
          },
        ];
    }
  });
}

function mapInlines(content: Inline[], take: (text: string) => readonly Edit[]): Inline[] {
  const edits = take(inlineText(content));
  const edited = editedInlines(content, edits);
  return inlineText(edited).trim() === '' ? [] : edited;
}

/** A cell is read with the names of its row and column, and the corner's, which often says what the table is about. */
function mapRows(rows: readonly TableCell[][], take: TakePiece): TableCell[][] {
  const names = rows[0]?.map(nameOf) ?? [];
  return rows.map((cells, row) => {
    const [first] = cells;
    return cells.map((cell, column) => {
      const parts =
        row === 0 ? [] : [names[0], column > 0 ? names[column] : '', column > 0 && first ? nameOf(first) : ''];
      const label = [...new Set(parts.filter((part) => part))].join(', ');
      const role = { role: 'cell' as const, ...(label && { label }) };
      return { ...cell, blocks: mapBlocks(cell.blocks, (piece) => take({ ...piece, ...role })) };
    });
  });
}

function nameOf({ blocks }: TableCell): string {
  const [first] = blocks;
  return first?.type === 'paragraph' ? inlineText(first.content).slice(0, MAX_NAME) : '';
}
