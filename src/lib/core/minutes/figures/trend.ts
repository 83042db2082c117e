// What the forum's meetings were worth, from one to the next, as a line from 1 to 5.

import { decimal, type KindWords } from '../../meeting/activities/summary.ts';
import { MAX_WORTH, type WorthThen } from '../../meeting/activities/checkOut/results.ts';
import type { Drawing, Shape } from '../figure.ts';
import { WIDTH, label } from './parts.ts';

const LEFT = 40;
const TOP = 24;
const BOTTOM = 140;
const HEIGHT = 156;

/** Null without an earlier meeting to come from. */
export function trendDrawing(trend: readonly WorthThen[], words: KindWords): Drawing | null {
  if (trend.length < 2) return null;
  const step = (WIDTH - 2 * LEFT) / (trend.length - 1);
  const placed = trend.map(({ mean }, index) => ({
    ...{ x: LEFT + index * step, y: BOTTOM - ((mean - 1) / (MAX_WORTH - 1)) * (BOTTOM - TOP), mean },
    isLast: index === trend.length - 1,
  }));
  const scale = Array.from({ length: MAX_WORTH }, (_, index): Shape[] => {
    const y = BOTTOM - (index / (MAX_WORTH - 1)) * (BOTTOM - TOP);
    return [
      { shape: 'line', x1: LEFT - 12, y1: y, x2: WIDTH - 12, y2: y, tone: 'line' },
      label(0, y + 4, String(index + 1), { size: 11, tone: 'muted' }),
    ];
  });
  const lines = placed.slice(1).map((to, index): Shape => {
    const from = placed[index] ?? to;
    return { shape: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, tone: 'muted' };
  });
  const dots = placed.flatMap(({ x, y, mean, isLast }): Shape[] => [
    { shape: 'dot', x, y, radius: isLast ? 7 : 5, tone: isLast ? 'accent' : 'muted' },
    label(x, y - 12, decimal(mean, words), { anchor: 'middle', size: 12 }),
  ]);
  return { width: WIDTH, height: HEIGHT, shapes: [...scale.flat(), ...lines, ...dots] };
}
