// The line that the room stood on: for each round how many stood on each place, and where the middle of the room was.

import type { KindWords } from '../../meeting/activities/summary.ts';
import { MAX_PLACE } from '../../meeting/activities/stance/line.ts';
import type { RoundResult } from '../../meeting/activities/stance/results.ts';
import type { Drawing, Shape } from '../figure.ts';
import { WIDTH, label } from './parts.ts';

const TITLE_WIDTH = 90;
const GREATEST_BAR = 60;
const ROUND_HEIGHT = GREATEST_BAR + 34;
const FOOT = 24;

/** One round after the other, on the same scale; null while nobody has taken a stand. */
export function stancesDrawing(
  rounds: readonly { title: string; result: RoundResult }[],
  words: KindWords,
): Drawing | null {
  const most = Math.max(0, ...rounds.flatMap(({ result }) => result.counts));
  if (most === 0) return null;
  const left = TITLE_WIDTH + 20;
  const step = (WIDTH - left - 20) / MAX_PLACE;
  const body = rounds.flatMap(({ title, result }, index): Shape[] => {
    const y = (index + 1) * ROUND_HEIGHT - 10;
    const bars = result.counts.flatMap((count, place): Shape[] => {
      const height = (count / most) * GREATEST_BAR;
      const x = left + place * step;
      if (count === 0) return [];
      return [
        { shape: 'box', x: x - 12, y: y - height, width: 24, height, tone: 'soft' },
        label(x, y - height - 5, String(count), { anchor: 'middle', size: 11, tone: 'muted' }),
      ];
    });
    const mean: Shape[] =
      result.mean === null ? [] : [{ shape: 'dot', x: left + result.mean * step, y, radius: 7, tone: 'accent' }];
    return [
      label(0, y, title),
      { shape: 'line', x1: left - 14, y1: y, x2: WIDTH - 6, y2: y, tone: 'muted' },
      ...bars,
      ...mean,
    ];
  });
  const height = rounds.length * ROUND_HEIGHT + FOOT;
  const ends = [
    label(left - 14, height - 6, words.disagree ?? '', { size: 12, tone: 'muted' }),
    label(WIDTH - 6, height - 6, words.agree ?? '', { anchor: 'end', size: 12, tone: 'muted' }),
  ];
  return { width: WIDTH, height, shapes: [...body, ...ends] };
}
