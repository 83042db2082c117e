// Colours as papers need them: told apart from their ground as WCAG asks (1.4.3), and made so where they are not.

const PAPER = '#ffffff';
/** The ground of a page of minutes in the dark. */
const NIGHT = '#191816';
/** What text of any size must have against its ground. */
export const MIN_CONTRAST = 4.5;
const STEPS = 40;

type Rgb = [red: number, green: number, blue: number];

/** "#17594F" → "#17594f"; null for what is no colour of six hexadecimal digits. */
export function hexColour(value: string): string | null {
  const lower = value.trim().toLowerCase();
  return /^#[0-9a-f]{6}$/.test(lower) ? lower : null;
}

/** How far two colours are apart: 1 for the same, 21 for black and white. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Whether text in that colour can be read on white paper. */
export function isReadableOnPaper(colour: string): boolean {
  return contrast(colour, PAPER) >= MIN_CONTRAST;
}

/** The nearest colour, towards black, that can be read on white paper; a colour that can is itself. */
export function readableOnPaper(colour: string): string {
  return readable(colour, PAPER, '#000000');
}

/** The same for a page in the dark, towards white. */
export function readableAtNight(colour: string): string {
  return readable(colour, NIGHT, '#ffffff');
}

/** The ground of a decision in that colour: a breath of it on white, or in the dark. */
export function softOf(colour: string): { paper: string; night: string } {
  return { paper: mixed(colour, PAPER, 0.93), night: mixed(colour, NIGHT, 0.75) };
}

/** What is drawn in that colour and bears text: paler than the colour, and plain to see on its ground. */
export function tintOf(colour: string): { paper: string; night: string } {
  return { paper: mixed(colour, PAPER, 0.75), night: mixed(colour, NIGHT, 0.5) };
}

function readable(colour: string, ground: string, towards: string): string {
  for (let step = 0; step < STEPS; step += 1) {
    const tried = mixed(colour, towards, step / STEPS);
    if (contrast(tried, ground) >= MIN_CONTRAST) return tried;
  }
  return towards;
}

function mixed(colour: string, other: string, share: number): string {
  const [a, b] = [rgbOf(colour), rgbOf(other)];
  const part = (index: 0 | 1 | 2) =>
    Math.round(a[index] * (1 - share) + b[index] * share)
      .toString(16)
      .padStart(2, '0');
  return `#${part(0)}${part(1)}${part(2)}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(colour: string): Rgb {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
