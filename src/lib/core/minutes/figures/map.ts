// The map of the marks: a grid of rows and columns, with a dot in each cell that is as large as its count.

import type { MarkMap } from '../../meeting/activities/mark/results.ts';
import type { Drawing, Shape } from '../figure.ts';
import { FIELD_X, NAMES_WIDTH, WIDTH, label, labelLines } from './parts.ts';

const HEAD = 64;
const ROW_HEIGHT = 38;
const GREATEST_RADIUS = 16;
/** More columns than that have no room for their names. */
const MAX_COLUMNS = 8;

/** Null while nothing is marked, and where the table says it better. */
export function mapDrawing({ rows, most }: MarkMap, columns: readonly string[]): Drawing | null {
  if (most === 0 || columns.length > MAX_COLUMNS) return null;
  const step = (WIDTH - FIELD_X) / columns.length;
  const middleOf = (column: number) => FIELD_X + (column + 0.5) * step;
  const heads = columns.flatMap((text, column) =>
    labelLines(text, {
      ...{ x: middleOf(column), y: HEAD / 2 - 4, width: step - 8, maxLines: 3 },
      ...{ anchor: 'middle', size: 11, tone: 'muted' },
    }),
  );
  const body = rows.flatMap(({ text, columns: cells }, row): Shape[] => {
    const y = HEAD + row * ROW_HEIGHT + ROW_HEIGHT / 2;
    const top = HEAD + row * ROW_HEIGHT;
    return [
      { shape: 'line', x1: 0, y1: top, x2: WIDTH, y2: top, tone: 'line' },
      ...labelLines(text, { x: 0, y, width: NAMES_WIDTH, maxLines: 2 }),
      ...cells.flatMap(({ count }, column): Shape[] => {
        const radius = Math.max(9, GREATEST_RADIUS * Math.sqrt(count / most));
        if (count === 0) return [];
        return [
          { shape: 'dot', x: middleOf(column), y, radius, tone: 'soft' },
          label(middleOf(column), y + 4.5, String(count), { anchor: 'middle' }),
        ];
      }),
    ];
  });
  return { width: WIDTH, height: HEAD + rows.length * ROW_HEIGHT, shapes: [...heads, ...body] };
}
