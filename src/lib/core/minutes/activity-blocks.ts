// What the minutes say of an activity: its kind's own summary as blocks, all text clean, and a drawing where there is one.

import { kindOf } from '../meeting/activities/kinds.ts';
import type { SummaryPart } from '../meeting/activities/summary.ts';
import type { Activity } from '../meeting/model/activities.ts';
import { cleanLine } from './clean-text.ts';
import { paragraph, type Block, type Table } from './document.ts';
import type { Figure } from './figure.ts';
import { activityDrawing } from './figures/activity-drawing.ts';
import { textBlocks } from './text-blocks.ts';
import type { MinutesWords } from './words.ts';

/** The blocks of an activity; none for a kind that this version does not know. The drawing stands under what is said first. */
export function activityBlocks(activity: Activity, words: MinutesWords): Block[] {
  const kindWords = words.activities[activity.kind] ?? {};
  const parts = kindOf(activity.kind)?.summary(activity, kindWords) ?? [];
  const [first, ...rest] = parts.flatMap(blocksOf);
  const drawing = first && activityDrawing(activity, kindWords);
  if (!first) return [];
  const figure: Figure[] = drawing ? [{ type: 'figure', ...drawing, alt: altOf(parts) }] : [];
  return [first, ...figure, ...rest];
}

/** "Kryds: Samarbejde (9 svar): Elever: antal 4; Forældre: antal 2": the table in one line, or what the lines say. */
function altOf(parts: readonly SummaryPart[]): string {
  const table = parts.find((part) => part.type === 'table');
  if (!table) return parts.flatMap((part) => (part.type === 'line' ? [cleanLine(part.text)] : [])).join(' ');
  const rows = table.rows.map(([name, ...values]) => {
    const said = values.flatMap((value, index) =>
      value === '–' ? [] : [`${table.columns[index + 1] ?? ''} ${value}`],
    );
    return cleanLine(`${name ?? ''}: ${said.join(', ')}`);
  });
  return `${cleanLine(table.caption)}: ${rows.join('; ')}`;
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
  const widthOf = (column: number) => Math.max(...[columns, ...rows].map((cells) => cells[column]?.length ?? 0));
  return {
    type: 'table',
    columns: columns.map((_name, column) => ({ share: Math.min(40, Math.max(12, widthOf(column))) })),
    headerRows: 1,
    rows: [row(columns, true), ...rows.map((cells) => row(cells, false))],
  };
}
