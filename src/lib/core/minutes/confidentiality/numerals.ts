// Danish number words → digits, so that "treoghalvtreds procent" and "53 procent" are read alike.

const SMALL =
  'nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  fyrretyve: 40,
  halvtreds: 50,
  halvtredsindstyve: 50,
  tres: 60,
  tresindstyve: 60,
  halvfjerds: 70,
  halvfjerdsindstyve: 70,
  firs: 80,
  firsindstyve: 80,
  halvfems: 90,
  halvfemsindstyve: 90,
};
const UNITS: Readonly<Record<string, number>> = {
  en: 1,
  én: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
};
/** Number words that are nothing else. "En" and "et" are also articles: what they count says which. */
const VALUES = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]).filter(([word]) => word !== 'en'),
  ...Object.entries(TENS),
  ...Object.entries(TENS).flatMap(([ten, tens]) =>
    Object.entries(UNITS).map(([unit, units]): [string, number] => [`${unit}og${ten}`, tens + units]),
  ),
  ['én', 1],
  ['ét', 1],
  ['hundrede', 100],
  ['hundred', 100],
]);

/** Ordinals as they stand in "hver tredje" and "en tredjedel". */
const ORDINALS = (
  'anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende ' +
  'sekstende syttende attende nittende tyvende'
).split(' ');
/** A pattern of them, and of "3." for "tredje". */
export const ORDINAL = `(?:andet|tredie|${ORDINALS.join('|')}|\\d{1,2}\\.)`;

/** The text, in small letters, with its number words as digits. */
export function withDigits(text: string): string {
  return text
    .replace(/\p{L}+/gu, (word) => {
      const value = VALUES.get(word);
      return value === undefined ? word : String(value);
    })
    .replace(/\bet par (?=\p{L})/gu, '2 ')
    .replace(/\b(?:en|et) (?=(?:ud )?af \p{L}{0,12} ?\d|enkelt\b|eneste\b|elev\b|pige\b|dreng\b|ud af\b)/gu, '1 ')
    .replace(/\b1 (?:enkelt|eneste) /gu, '1 ');
}
