// A text as people see it (rule CF1): what is invisible, what is markup and which script a digit is of make no difference.

const INVISIBLE = new RegExp(
  ['\\u034F', '[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]', '\\p{Variation_Selector}'].join(
    '|',
  ),
  'gu',
);
const TAG = /<\/?[a-z][^<>]{0,80}>/giu;
/** Signs of Markdown, and small raised numbers of footnotes, which would stick to the word before them. */
const MARKUP = /[*_~`|\\]|[\u00B2\u00B3\u00B9\u2070-\u2079]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  percnt: '%',
  shy: '',
  amp: '&',
  quot: '"',
  thinsp: ' ',
};
const ENTITY = /&(nbsp|percnt|shy|amp|quot|thinsp|#x?[0-9a-f]{2,6});/giu;
/** "½" becomes "1/2", set apart from a number before it. */
const VULGAR_FRACTION = /[\u00BC-\u00BE\u2150-\u215E]/gu;

/** A digit of any script as the one that Danes write. */
function westernDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const low = point % 16;
  // The ten digits of a script begin at a multiple of sixteen, or six behind one.
  return String(/\p{Nd}/u.test(String.fromCodePoint(point - low)) ? low : low - 6);
}

function entityText(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** Letters, digits and signs that stand for nothing but themselves: nearly every text is made of them alone. */
const ORDINARY = /^[ !-%()+-;=?-[\]^a-{}\u00C0-\u00FF]*$/;
const WIDE_GAP = / {2,}/g;

/** The text in plain letters, signs and single spaces, in the case that it has. */
export function plain(text: string): string {
  if (ORDINARY.test(text)) return text.replace(WIDE_GAP, ' ').trim();
  return text
    .replace(ENTITY, entityText)
    .replace(TAG, '')
    .replace(MARKUP, '')
    .replace(VULGAR_FRACTION, ' $& ')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : westernDigit(digit)))
    .replace(/[\u066A\u2030]/gu, '%')
    .replace(/\u2044/gu, '/')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/["'\u00AB\u00BB\u2018-\u201F\u2039\u203A]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}
