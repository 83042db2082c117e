// What the minutes say of an activity: its kind's own summary as blocks, all text clean.

import { kindOf } from '../meeting/activities/kinds.ts';
import type { SummaryPart } from '../meeting/activities/summary.ts';
import type { Activity } from '../meeting/model/activities.ts';
import { cleanLine } from './clean-text.ts';
import { paragraph, type Block, type Table } from './document.ts';
import { textBlocks } from './text-blocks.ts';
import type { MinutesWords } from './words.ts';

/** The blocks of an activity; none for a kind that this version does not know. */
export function activityBlocks(activity: Activity, words: MinutesWords): Block[] {
  const parts = kindOf(activity.kind)?.summary(activity, words.activities[activity.kind] ?? {}) ?? [];
  return parts.flatMap(blocksOf);
}

function blocksOf(part: SummaryPart): Block[] {
  switch (part.type) {
    case 'line':
      return textBlocks(part.text);
    case 'list': {
      const items = part.lines.map((line) => ({ blocks: [paragraph(cleanLine(line))] }));
      return items.length === 0 ? [] : [{ type: 'list', style: 'bullet', start: 1, items }];
    }
    case 'table':
      return part.rows.length === 0 ? [] : [paragraph(cleanLine(part.caption)), tableOf(part)];
  }
}

function tableOf({ columns, rows }: Extract<SummaryPart, { type: 'table' }>): Table {
  const row = (cells: string[], header: boolean) =>
    cells.map((cell) => ({ header, blocks: [paragraph(cleanLine(cell))] }));
  // The first column says what, the others how much.
  const others = 45 / Math.max(1, columns.length - 1);
  return {
    type: 'table',
    columns: columns.map((_column, index) => ({ share: index === 0 ? 55 : others })),
    headerRows: 1,
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  };
}
