// Ratings as dots on a scale: for each statement how many gave each number, and a stroke where the mean stands.

import { decimal, type KindWords } from '../../meeting/activities/summary.ts';
import type { StatementResult } from '../../meeting/activities/rate/results.ts';
import type { Drawing, Shape } from '../figure.ts';
import { FIELD_X, NAMES_WIDTH, WIDTH, label, labelLines } from './parts.ts';

const HEAD = 28;
const ROW_HEIGHT = 46;
const GREATEST_RADIUS = 17;
const MEAN_ROOM = 52;

/** Null while nobody has rated anything. */
export function ratingsDrawing(results: readonly StatementResult[], words: KindWords): Drawing | null {
  const most = Math.max(0, ...results.flatMap(({ counts }) => counts));
  const grades = results[0]?.counts.length ?? 0;
  if (most === 0) return null;
  const left = FIELD_X + GREATEST_RADIUS;
  const right = WIDTH - MEAN_ROOM - GREATEST_RADIUS;
  const placeOf = (grade: number) => left + ((grade - 1) / (grades - 1)) * (right - left);
  const height = HEAD + results.length * ROW_HEIGHT;
  const scale = Array.from({ length: grades }, (_, index): Shape[] => {
    const x = placeOf(index + 1);
    return [
      { shape: 'line', x1: x, y1: HEAD, x2: x, y2: height, tone: 'line' },
      label(x, HEAD - 10, String(index + 1), { anchor: 'middle', tone: 'muted' }),
    ];
  });
  const rows = results.flatMap(({ text, counts, mean }, index): Shape[] => {
    const y = HEAD + index * ROW_HEIGHT + ROW_HEIGHT / 2;
    const dots = counts.flatMap((count, grade): Shape[] => {
      const radius = GREATEST_RADIUS * Math.sqrt(count / most);
      return count === 0 ? [] : [{ shape: 'dot', x: placeOf(grade + 1), y, radius, tone: 'soft' }];
    });
    const x = mean === null ? 0 : placeOf(mean);
    return [
      ...labelLines(text, { x: 0, y, width: NAMES_WIDTH, maxLines: 2 }),
      { shape: 'line', x1: left, y1: y, x2: right, y2: y, tone: 'line' },
      ...dots,
      ...(mean === null
        ? []
        : [{ shape: 'box' as const, x: x - 2, y: y - 14, width: 4, height: 28, tone: 'accent' as const }]),
      label(WIDTH, y + 5, decimal(mean, words), { anchor: 'end' }),
    ];
  });
  return { width: WIDTH, height, shapes: [...scale.flat(), ...rows] };
}
