// The colours of drawings on paper, around the organisation's own.

import { tintOf } from './colour.ts';
import type { Tone } from './figure.ts';

/** Each tone's colour, as "#17594f". */
export function figureColours(accent: string): Record<Tone, string> {
  return { ink: '#24211c', muted: '#5d574c', accent, soft: tintOf(accent).paper, line: '#d6cfc2' };
}
