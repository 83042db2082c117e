// How wide text stands, without a font at hand: for drawings and slides, which must hold their words. The widths are those of
// the widest of the common office fonts, so that text is narrower than reckoned rather than wider.

const NARROW = /[\s.,:;'’|!()[\]\-ijltfrI/]/u;
const WIDE = /[mwMW@%&ÆŒæœ—…]/u;

/** Share of the letter's height that it takes in width. Looked up: a document has a million letters, of some hundred kinds. */
function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) known.set(letter, (width = reckonedWidth(letter)));
  return width;
}

const known = new Map<string, number>();

function reckonedWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.92;
  if (/\p{M}/u.test(letter)) return 0;
  if (letter > '\u2e80') return 1.05;
  return /[\p{Lu}]/u.test(letter) ? 0.7 : 0.555;
}

/** The width of the text on one line, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

/** The text on lines no wider than `width`, broken between words; a word that is too long is broken anywhere. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { word, joint } of wordsOf(text)) {
    const longer = line === '' ? word : line + joint + word;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = broken(word, size, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The words, each with what joins it to the one before: a blank, or nothing after a stroke or a hyphen. */
function wordsOf(text: string): { word: string; joint: string }[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) =>
      word.split(/(?<=[/-])(?=\p{L})/u).map((part, index) => ({ word: part, joint: index === 0 ? ' ' : '' })),
    );
}

function broken(word: string, size: number, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const letter of word) {
    const more = letterWidth(letter) * size;
    if (taken + more > width && part !== '') {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += letter;
    taken += more;
  }
  return [...parts, part];
}

/**
 * Where the lines of a text begin that is set in that width: after a new line, before a word that has no room, and within a word
 * that is wider than a line.
 */
export function lineStarts(text: string, size: number, width: number): number[] {
  const starts = [0];
  let used = 0;
  const begin = (at: number) => {
    starts.push(at);
    used = 0;
  };
  for (const { 0: part, index } of text.matchAll(/\n|[^\S\n]+|\S+/gu)) {
    if (part === '\n') {
      begin(index + 1);
      continue;
    }
    const isBlank = part.trim() === '';
    const partWidth = textWidth(part, size);
    if (!isBlank && used > 0 && used + partWidth > width) begin(index);
    if (!isBlank && partWidth > width) {
      let at = index;
      for (const letter of part) {
        const more = letterWidth(letter) * size;
        if (used + more > width && used > 0) begin(at);
        used += more;
        at += letter.length;
      }
    } else used += partWidth;
  }
  return starts;
}
