// Results of activities as drawings: within their room, with what they show in words, and in no format instead of the words.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityBlocks } from '../../src/lib/core/minutes/activity-blocks.ts';
import type { Document } from '../../src/lib/core/minutes/document.ts';
import type { Drawing, Figure } from '../../src/lib/core/minutes/figure.ts';
import { activityDrawing } from '../../src/lib/core/minutes/figures/activity-drawing.ts';
import { htmlBody } from '../../src/lib/core/minutes/html.ts';
import { PLAIN_LETTERHEAD } from '../../src/lib/core/minutes/letterhead.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { textWidth, wrapped } from '../../src/lib/core/minutes/text-width.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { DRAWN_KINDS, drawnActivity } from '../support/drawn-activities.ts';

const words = minutesWords('da');

function figureOf(kind: (typeof DRAWN_KINDS)[number], people?: number): Figure | undefined {
  return activityBlocks(drawnActivity(kind, 'i1', people), words).find((block) => block.type === 'figure');
}

function documentOf(blocks: Document['blocks']): Document {
  const meta = {
    language: 'da' as const,
    title: 'Møde',
    kind: 'Referat',
    organisation: '',
    mark: '',
    header: '',
    letterhead: PLAIN_LETTERHEAD,
  };
  return { meta: { ...meta, footer: '', pageWords: { page: 'Side', of: 'af' }, fileStem: 'x' }, blocks };
}

/** Left, top, right and bottom of all that is drawn. */
function extentOf({ shapes }: Drawing): number[] {
  const boxes = shapes.map((shape): [number, number, number, number] => {
    switch (shape.shape) {
      case 'box':
        return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
      case 'dot':
        return [shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius];
      case 'line':
        return [
          Math.min(shape.x1, shape.x2),
          Math.min(shape.y1, shape.y2),
          Math.max(shape.x1, shape.x2),
          Math.max(shape.y1, shape.y2),
        ];
      case 'label': {
        const width = textWidth(shape.text, shape.size);
        const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
        return [left, shape.y - shape.size, left + width, shape.y];
      }
    }
  });
  return [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(...boxes.map((box) => box[side] ?? 0)));
}

describe.each(DRAWN_KINDS)('%s', (kind) => {
  test('[FG1] is drawn within its room, and says in words what it shows', () => {
    const figure = figureOf(kind);
    if (!figure) throw new Error('it is drawn');
    const [left = -1, top = -1, right = Infinity, bottom = Infinity] = extentOf(figure);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(figure.width);
    expect(bottom).toBeLessThanOrEqual(figure.height);
    expect(figure.alt.length).toBeGreaterThan(15);
  });

  test('[FG2] the words of the result are the same with the drawing and without', () => {
    const blocks = activityBlocks(drawnActivity(kind, 'i1'), words);
    const without = blocks.filter((block) => block.type !== 'figure');
    expect(without.length).toBe(blocks.length - 1);
    expect(markdown(documentOf(blocks))).toBe(markdown(documentOf(without)));
  });

  test('[FG3] on a page it is an SVG with its words as its name, and no style of its own', () => {
    const figure = figureOf(kind);
    const html = htmlBody(documentOf(figure ? [figure] : []));
    expect(html).toMatch(/<figure class="figure"><svg [^>]*role="img" aria-label="[^"]{15,}"/);
    expect(html).not.toMatch(/style=|<style/);
  });

  test('[FG1] nothing is drawn while nobody has answered', () => {
    const { contributions: _none, ...rest } = drawnActivity(kind);
    const silent = { ...rest, contributions: [], earlier: [] };
    expect(activityDrawing(silent, words.activities[kind] ?? {})).toBeNull();
  });
});

test('[FG3] a label is text, whatever it says', () => {
  const hostile = '"><script>alert(1)</script>&amp;';
  const label = {
    shape: 'label' as const,
    x: 0,
    y: 0,
    text: hostile,
    size: 12,
    anchor: 'start' as const,
    tone: 'ink' as const,
  };
  const html = htmlBody(documentOf([{ type: 'figure', width: 10, height: 10, shapes: [label], alt: hostile }]));
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;');
});

test('[FG1] text keeps within its width, and none of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
      const lines = wrapped(text, 13, width);
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const line of lines) expect([...line].length === 1 || textWidth(line, 13) <= width).toBe(true);
    }),
  );
});
