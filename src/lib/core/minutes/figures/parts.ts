// What the drawings of results share: their measures, and labels that keep within their room.

import { cleanLine } from '../clean-text.ts';
import type { Shape, Tone } from '../figure.ts';
import { wrapped } from '../text-width.ts';

/** All drawings are as wide; a format makes that the width of its text. */
export const WIDTH = 640;
/** Room for the names of rows, and where what is drawn of them begins. */
export const NAMES_WIDTH = 220;
export const FIELD_X = NAMES_WIDTH + 20;
export const TEXT_SIZE = 13;
const LINE_HEIGHT = 16;

interface LabelPlace {
  x: number;
  /** The middle of the label. */
  y: number;
  width: number;
  maxLines: number;
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  tone?: Tone;
}

/** One line of text. */
export function label(
  x: number,
  y: number,
  text: string,
  more: Partial<Extract<Shape, { shape: 'label' }>> = {},
): Shape {
  return { shape: 'label', x, y, text, size: TEXT_SIZE, anchor: 'start', tone: 'ink', ...more };
}

/** A text on several lines around a middle; what finds no room there is said by dots, and stands in the table. */
export function labelLines(text: string, place: LabelPlace): Shape[] {
  const { x, y, width, maxLines, anchor = 'start', size = TEXT_SIZE, tone = 'ink' } = place;
  const all = wrapped(cleanLine(text), size, width);
  const lines = all.slice(0, maxLines);
  if (all.length > maxLines) lines[maxLines - 1] = `${(lines[maxLines - 1] ?? '').replace(/.{2}$/u, '')}…`;
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + size * 0.35;
  return lines.map((line, index) => label(x, top + index * LINE_HEIGHT, line, { anchor, size, tone }));
}
