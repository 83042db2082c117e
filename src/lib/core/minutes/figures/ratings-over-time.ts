// Means from 1 to 5 as they moved: a row for each school, on it a dot for each meeting, the latest filled and its number beside
// it, and a line from the first to the last.

import { decimal, type KindWords } from '../../meeting/activities/summary.ts';
import type { Drawing, Shape } from '../figure.ts';
import { FIELD_X, NAMES_WIDTH, WIDTH, label, labelLines } from './parts.ts';

const GRADES = 5;
const HEAD = 28;
const ROW_HEIGHT = 36;
const NUMBER_ROOM = 52;

/** Null while no mean is told. */
export function ratingsOverTimeDrawing(
  rows: readonly { text: string; means: readonly number[] }[],
  words: KindWords,
): Drawing | null {
  const told = rows.filter(({ means }) => means.length > 0);
  if (told.length === 0) return null;
  const left = FIELD_X + 8;
  const right = WIDTH - NUMBER_ROOM - 8;
  const placeOf = (mean: number) => left + ((mean - 1) / (GRADES - 1)) * (right - left);
  const height = HEAD + told.length * ROW_HEIGHT;
  const scale = Array.from({ length: GRADES }, (_, index): Shape[] => {
    const x = placeOf(index + 1);
    return [
      { shape: 'line', x1: x, y1: HEAD, x2: x, y2: height, tone: 'line' },
      label(x, HEAD - 10, String(index + 1), { anchor: 'middle', tone: 'muted' }),
    ];
  });
  const drawn = told.flatMap(({ text, means }, index): Shape[] => {
    const y = HEAD + index * ROW_HEIGHT + ROW_HEIGHT / 2;
    const xs = means.map(placeOf);
    const earlier = xs.slice(0, -1).map((x): Shape => ({ shape: 'dot', x, y, radius: 5, tone: 'soft' }));
    const last = means.at(-1) ?? 1;
    const way: Shape[] =
      xs.length < 2 ? [] : [{ shape: 'line', x1: Math.min(...xs), y1: y, x2: Math.max(...xs), y2: y, tone: 'muted' }];
    return [
      ...labelLines(text, { x: 0, y, width: NAMES_WIDTH, maxLines: 2 }),
      ...way,
      ...earlier,
      { shape: 'dot', x: placeOf(last), y, radius: 7, tone: 'accent' },
      label(WIDTH, y + 5, decimal(last, words), { anchor: 'end' }),
    ];
  });
  return { width: WIDTH, height, shapes: [...scale.flat(), ...drawn] };
}
