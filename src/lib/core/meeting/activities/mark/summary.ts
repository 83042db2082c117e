// What the minutes say of the map: how many marked each row and where, and what nobody marked. Names stay in the room.

import { filled, type KindWords, type SummaryPart } from '../summary.ts';
import { markedBefore } from './compared.ts';
import type { MarkActivity } from './mark.ts';
import { emptyColumns, markMap } from './results.ts';

export function markSummary(activity: MarkActivity, words: KindWords): SummaryPart[] {
  const { rows, voices } = markMap(activity);
  const { columns } = activity.setup;
  const before = markedBefore(activity);
  const heads = [words.row ?? '', words.count ?? '', ...columns, ...(before ? [words.before ?? ''] : [])];
  const body = rows.map((row, index) => [
    ...[row.text, String(row.count)],
    ...row.columns.map(({ count }) => (count === 0 ? '–' : String(count))),
    ...(before ? [String(before.counts[index] ?? '–')] : []),
  ]);
  const nobody = [...rows.filter(({ count }) => count === 0).map(({ text }) => text), ...emptyColumns(activity)];
  const caption = filled(words.caption ?? '', { title: activity.title, count: voices });
  const table: SummaryPart = { type: 'table', caption, columns: heads, rows: body };
  if (nobody.length === 0 || voices === 0) return [table];
  return [table, { type: 'line', text: filled(words.nobody ?? '', { entries: nobody.join(', ') }) }];
}
