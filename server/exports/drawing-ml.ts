// DrawingML, which Word and PowerPoint share: the shapes of a figure as native shapes, in the file's colours and units.

import type { Shape, Tone } from '../../src/lib/core/minutes/figure.ts';
import { escapeMarkup } from '../../src/lib/core/minutes/escape-markup.ts';
import { figureColours } from '../../src/lib/core/minutes/figure-colours.ts';
import { textWidth } from '../../src/lib/core/minutes/text-width.ts';

/** Office counts in these: so many to a point. */
export const EMU_PER_POINT = 12_700;

/** In units of a drawing. */
const HAIRLINE = 1;

/** Each tone's colour as Office writes colours: "17594F". */
export type Colours = Record<Tone, string>;

/** The colours of drawings in the organisation's colour. */
export function officeColours(accent: string): Colours {
  const { ink, muted, accent: own, soft, line } = figureColours(accent);
  const written = (colour: string) => colour.slice(1).toUpperCase();
  return { ink: written(ink), muted: written(muted), accent: written(own), soft: written(soft), line: written(line) };
}

/** Where a shape stands, in EMU, and what it is. */
export interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
  flipped: boolean;
  preset: 'rect' | 'ellipse' | 'line';
}

/** The shape's frame; `unit` is the number of EMU to one unit of the drawing. */
export function placed(shape: Shape, unit: number): Placed {
  const at = (x: number, y: number, width: number, height: number, preset: Placed['preset'], flipped = false) => ({
    ...{ x: Math.round(x * unit), y: Math.round(y * unit), flipped, preset },
    ...{ width: Math.round(width * unit), height: Math.round(height * unit) },
  });
  switch (shape.shape) {
    case 'box':
      return at(shape.x, shape.y, shape.width, shape.height, 'rect');
    case 'dot':
      return at(shape.x - shape.radius, shape.y - shape.radius, 2 * shape.radius, 2 * shape.radius, 'ellipse');
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      const [x, y, width, height] = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)];
      if (width > 0 && height > 0) return at(x, y, width, height, 'line', x2 > x1 !== y2 > y1);
      // A straight one is a thin box: LibreOffice turns a whole group that holds a line without any width.
      return at(x, y, Math.max(width, HAIRLINE), Math.max(height, HAIRLINE), 'rect');
    }
    case 'label': {
      // A little wider than the words, so that a substitute's wider letters do not break the line.
      const width = textWidth(shape.text, shape.size) * 1.15 + shape.size;
      const left = { start: 0, middle: width / 2, end: width }[shape.anchor];
      return at(shape.x - left, shape.y - shape.size * 1.1, width, shape.size * 1.5, 'rect');
    }
  }
}

/** Place, form, filling and stroke, between the tags of whichever `spPr` it is. */
export function shapeProperties(
  shape: Shape,
  { x, y, width, height, flipped, preset }: Placed,
  colours: Colours,
): string {
  const colour = `<a:solidFill><a:srgbClr val="${colours[shape.tone]}"/></a:solidFill>`;
  const isStroke = preset === 'line';
  const fill = isStroke || shape.shape === 'label' ? '<a:noFill/>' : colour;
  return (
    `<a:xfrm${flipped ? ' flipV="1"' : ''}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>${fill}<a:ln w="9525">${isStroke ? colour : '<a:noFill/>'}</a:ln>`
  );
}

/** No room around the words, and no break in them. */
export const LABEL_BODY = 'wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"';

export const ALIGNMENTS = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** Text as XML text; a character that XML forbids is none that a document holds (`clean-text.ts`). */
export const xmlText = escapeMarkup;
