// What the sections of a summary are made of.

import {
  paragraph,
  text,
  type Block,
  type Heading,
  type HeadingLevel,
  type Paragraph,
  type Table,
} from '../minutes/document.ts';
import { textBlocks } from '../minutes/text-blocks.ts';

export function heading(level: HeadingLevel, value: string): Heading {
  return { type: 'heading', level, content: [text(value)] };
}

export function quiet(value: string): Paragraph {
  return { ...paragraph(value), tone: 'quiet' };
}

/** One entry for each; nothing for none. */
export function bullets(entries: readonly Block[][]): Block[] {
  if (entries.length === 0) return [];
  return [{ type: 'list', style: 'bullet', start: 1, items: entries.map((blocks) => ({ blocks })) }];
}

/** A table with a head, and with each row's name in its first column. */
export function tableOf(
  columns: readonly { label: string; share: number }[],
  rows: readonly (readonly string[])[],
): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    cells.map((cell) => ({ header: isHead, blocks: textBlocks(cell) }));
  return {
    type: 'table',
    columns: columns.map(({ share }) => ({ share })),
    headerRows: 1,
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  };
}
