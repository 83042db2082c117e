// Bars beside each other, for what is counted: marks on a plain list, dots on options.

import type { Drawing } from '../figure.ts';
import { FIELD_X, NAMES_WIDTH, WIDTH, label, labelLines } from './parts.ts';

const ROW_HEIGHT = 40;
const BAR_HEIGHT = 20;
const NUMBER_ROOM = 44;

/** A bar for each row, its length the row's share of the greatest; null when there is nothing to draw. */
export function barsDrawing(rows: readonly { text: string; count: number }[]): Drawing | null {
  const most = Math.max(0, ...rows.map(({ count }) => count));
  if (most === 0) return null;
  const room = WIDTH - FIELD_X - NUMBER_ROOM;
  return {
    width: WIDTH,
    height: rows.length * ROW_HEIGHT,
    shapes: rows.flatMap(({ text, count }, index) => {
      const y = index * ROW_HEIGHT + ROW_HEIGHT / 2;
      const length = (count / most) * room;
      return [
        ...labelLines(text, { x: 0, y, width: NAMES_WIDTH, maxLines: 2 }),
        ...(length > 0
          ? [
              {
                ...{ shape: 'box' as const, x: FIELD_X, y: y - BAR_HEIGHT / 2, width: length, height: BAR_HEIGHT },
                tone: 'accent' as const,
              },
            ]
          : []),
        label(FIELD_X + length + 8, y + 5, String(count)),
      ];
    }),
  };
}
