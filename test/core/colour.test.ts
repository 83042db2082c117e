// Colours of papers: apart from their ground as WCAG asks, and made so where they are not.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contrast,
  hexColour,
  isReadableOnPaper,
  MIN_CONTRAST,
  readableAtNight,
  readableOnPaper,
} from '../../src/lib/core/minutes/colour.ts';

const colourArb = fc.stringMatching(/^#[0-9a-f]{6}$/);

test.each([
  ['#17594F', '#17594f'],
  [' #abcdef ', '#abcdef'],
  ['#fff', null],
  ['red;x:y', null],
])('[LT3] %j is the colour %j', (typed, colour) => {
  expect(hexColour(typed)).toBe(colour);
});

test('[LT3] contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(isReadableOnPaper('#777777')).toBe(false);
});

test('[LT3] every colour has one beside it that can be read on paper, and one in the dark', () => {
  fc.assert(
    fc.property(colourArb, (colour) => {
      expect(contrast(readableOnPaper(colour), '#ffffff')).toBeGreaterThanOrEqual(MIN_CONTRAST);
      expect(contrast(readableAtNight(colour), '#191816')).toBeGreaterThanOrEqual(MIN_CONTRAST);
      if (isReadableOnPaper(colour)) expect(readableOnPaper(colour)).toBe(colour);
    }),
  );
});
