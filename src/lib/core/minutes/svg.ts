// A drawing as SVG: for pages, where classes give the colours of the reader's theme, and for print, where the colours stand in
// the file. No style attribute, so that it may stand in a page under a strict CSP.

import { escapeAttribute, escapeMarkup } from './escape-markup.ts';
import type { Drawing, Shape, Tone } from './figure.ts';

/** The colour of a tone as an attribute, for what is filled and for what is a stroke. */
type Paint = (tone: Tone, of: 'fill' | 'stroke') => string;

/** Classes `fill-accent`, `stroke-line` …; whoever shows it gives them their colours. */
export const byClass: Paint = (tone, of) => `class="${of}-${tone}"`;

/** The colours themselves, as "#17594f". */
export function byColour(colours: Record<Tone, string>): Paint {
  return (tone, of) => `${of}="${colours[tone]}"`;
}

/** The `<svg>` element; `attributes` are those of the place that it stands in, such as its role and name. */
export function svg({ width, height, shapes }: Drawing, paint: Paint, attributes = ''): string {
  const body = shapes.map((shape) => element(shape, paint)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"${attributes && ` ${attributes}`}>${body}</svg>`;
}

/** Its role and name for those who do not see it. */
export function named(alt: string): string {
  return `role="img" aria-label="${escapeAttribute(alt)}"`;
}

function element(shape: Shape, paint: Paint): string {
  const { tone } = shape;
  switch (shape.shape) {
    case 'box':
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" rx="2" ${paint(tone, 'fill')}/>`;
    case 'dot':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}" ${paint(tone, 'fill')}/>`;
    case 'line':
      return `<line x1="${round(shape.x1)}" y1="${round(shape.y1)}" x2="${round(shape.x2)}" y2="${round(shape.y2)}" ${paint(tone, 'stroke')}/>`;
    case 'label':
      return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}" text-anchor="${shape.anchor}" ${paint(tone, 'fill')}>${escapeMarkup(shape.text)}</text>`;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
