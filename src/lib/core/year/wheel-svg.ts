// The wheel as a drawing that stands alone: for paper and for the wall, where the colours stand in the file and it is sharp at any
// size. It tells how many things stand where, and never what they are.

import { contrast, tintOf } from '../minutes/colour.ts';
import { escapeMarkup } from '../minutes/escape-markup.ts';
import type { RingId, Standing } from './dated.ts';
import { markShape } from './mark-shape.ts';
import { WHEEL_SIZE, type Mark, type Wheel } from './wheel.ts';

export interface WheelNames {
  /** What the wheel shows, as it stands in its middle. */
  readonly middle: string;
  /** The names of its parts, in their order. */
  readonly parts: readonly string[];
  /** Whether the names lie along the rim, as words do; numbers stand upright. */
  readonly liesAlong: boolean;
}

/** The light values of the rings' tokens (`src/lib/ui/tokens.css`). */
export const RING_COLOURS: Record<RingId, string> = {
  ...{ talks: '#0f4a41', followUps: '#7d2b4a', fora: '#2b66a5', steps: '#a0661a', meetings: '#5f8ca3' },
};
const [PAPER, SHADE, LINE, MUTED, INK, LATE] = ['#ffffff', '#f5f1e9', '#d6cfc2', '#5d574c', '#24211c', '#9c2f1c'];
/** How far below its middle the line of a text lies, as a share of the text's size. */
const BASELINE = 0.35;

/** The elements of the drawing, in a square of `WHEEL_SIZE`. */
export function wheelShapes(wheel: Wheel, names: WheelNames): string {
  const middle = WHEEL_SIZE / 2;
  return [
    ...wheel.sectors.map(({ outline, isShaded }) => `<path d="${outline}" fill="${isShaded ? SHADE : PAPER}"/>`),
    ...wheel.bands.map(
      ({ outer }) =>
        `<circle cx="${middle}" cy="${middle}" r="${outer}" fill="none" stroke="${LINE}" stroke-width="1.5"/>`,
    ),
    ...wheel.sectors.map(({ name, tilt }, index) => {
      const turned = names.liesAlong ? ` transform="rotate(${tilt} ${name.x} ${name.y})"` : '';
      return label(names.parts[index] ?? '', { ...name, size: 28, colour: MUTED }, turned);
    }),
    ...(wheel.hand ?? []).slice(0, 1).map((inner) => {
      const outer = wheel.hand?.[1] ?? inner;
      return `<line x1="${inner.x}" y1="${inner.y}" x2="${outer.x}" y2="${outer.y}" stroke="${INK}" stroke-width="2" stroke-dasharray="2 6" stroke-linecap="round"/>`;
    }),
    ...wheel.marks.map(markElement),
    label(names.middle, { x: middle, y: middle, size: names.liesAlong ? 58 : 36, colour: INK }, ' font-weight="600"'),
  ].join('');
}

/** One mark as it is drawn on paper. */
export function markElement({
  ring,
  standing,
  x,
  y,
  size,
  count,
}: Omit<Mark, 'id' | 'segment' | 'turn' | 'from' | 'to'>) {
  const colour = RING_COLOURS[ring];
  const fill = { late: colour, ahead: colour, proposed: PAPER, over: tintOf(colour).paper }[standing];
  const shape = `<path d="${markShape(ring, { x, y }, size)}" fill="${fill}" ${strokeOf(standing, colour)} stroke-linejoin="round"/>`;
  if (count < 2) return shape;
  const text = contrast(PAPER, fill) >= 4.5 ? PAPER : INK;
  const letters = String(count).length;
  const textSize = size * (letters === 1 ? 1.2 : letters === 2 ? 1 : 0.75);
  return `${shape}${label(String(count), { x, y, size: textSize, colour: text }, ' font-weight="600"')}`;
}

function strokeOf(standing: Standing, colour: string): string {
  switch (standing) {
    case 'late':
      return `stroke="${LATE}" stroke-width="5"`;
    case 'proposed':
      return `stroke="${colour}" stroke-width="2.5" stroke-dasharray="6 4"`;
    default:
      return `stroke="${colour}" stroke-width="2"`;
  }
}

interface Label {
  x: number;
  y: number;
  size: number;
  colour: string;
}

function label(text: string, { x, y, size, colour }: Label, attributes: string): string {
  const below = Math.round((y + BASELINE * size) * 10) / 10;
  return `<text x="${x}" y="${below}" font-size="${Math.round(size * 10) / 10}" text-anchor="middle" fill="${colour}"${attributes}>${escapeMarkup(text)}</text>`;
}

const LEGEND_TOP = WHEEL_SIZE + 30;
const LEGEND_LINE = 34;
const SIGN_SIZE = 11;

export interface LegendEntry {
  readonly ring: RingId;
  readonly standing: Standing;
  readonly text: string;
}

/** The drawing as a file of its own: with its legend below, and said in words for those who do not see it. */
export function wheelFile(
  wheel: Wheel,
  names: WheelNames,
  said: { alt: string; legend: readonly LegendEntry[] },
): string {
  const lines = Math.ceil(said.legend.length / 2);
  const legend = said.legend.map(({ ring, standing, text }, index) => {
    const x = 90 + (index < lines ? 0 : WHEEL_SIZE / 2);
    const y = LEGEND_TOP + (index % lines) * LEGEND_LINE;
    const sign = markElement({ ring, standing, x, y, size: SIGN_SIZE, count: 1 });
    return `${sign}<text x="${x + 24}" y="${y + 7}" font-size="20" fill="${INK}">${escapeMarkup(text)}</text>`;
  });
  const height = LEGEND_TOP + lines * LEGEND_LINE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WHEEL_SIZE} ${height}" role="img" font-family="'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif">`,
    `<title>${escapeMarkup(said.alt)}</title>`,
    `<rect width="${WHEEL_SIZE}" height="${height}" fill="${PAPER}"/>`,
    wheelShapes(wheel, names),
    ...legend,
    '</svg>',
  ].join('');
}
