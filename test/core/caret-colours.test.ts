// The colours of the carets can be read by everybody, on a light page and on a dark one.

import { expect, test } from 'vitest';
import { CARET_COLOURS } from '../../src/lib/core/meeting/notes-rights.ts';

const LIGHT = '#fffdf9';
const DARK = '#23211e';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('[NT9] a caret’s name is legible on its colour, and its line against a light and a dark page', () => {
  for (const colour of CARET_COLOURS) {
    expect(contrast('#ffffff', colour), `name on ${colour}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(LIGHT, colour), `${colour} on a light page`).toBeGreaterThanOrEqual(3);
    expect(contrast(DARK, colour), `${colour} on a dark page`).toBeGreaterThanOrEqual(3);
  }
});
