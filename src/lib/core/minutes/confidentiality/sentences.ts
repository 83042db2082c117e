// Danish text → sentences (rule CF2). A sentence keeps its place in the text, so that it can be marked and replaced there.

import { plain } from './plain.ts';

/** A stretch of a text, from `start` up to but not including `end`. */
export interface Span {
  start: number;
  end: number;
}

/** Longer than this is no sentence: it is read in parts, so that no text takes long. */
export const MAX_SENTENCE = 1_000;

/** Shortened words after which a sentence goes on, whatever comes. */
const GOES_ON = new Set(
  'ca fx f.eks eks bl.a kl nr stk jf hhv pr tlf vedr mht ift pga iht evt inkl ekskl gns pkt dvs afd st sct dr hr fr'.split(
    ' ',
  ),
);
/** Shortened words that may also be the last of a sentence: then a capital letter follows. */
const MAY_END = new Set('pct kr mio mia osv mv m.v m.fl o.l o.lign a.m m.m d.d d.å s.å årg'.split(' '));

/** A full stop, question or exclamation mark with what closes it, before a space; or the end of a line. */
const BREAK = /[.!?\u2026]["”»’)\]]?(?=[\s\u00AD\u200B-\u200F\u2060\uFEFF])|\n/gu;
/** In so many letters a shortened word or a number stands, with whatever markup is in it. */
const LOOK = 40;
const BULLET = /^(?:[-–—•●◦▪*·>☐☑]|\d{1,2}\)|[a-z]\))\s+/u;

/** The sentences of a text, in order. White space and bullets between them belong to none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    const end = found.index + found[0].length;
    const ends = found[0] === '\n' ? !isWrapped(text, found.index) : endsSentence(text, start, found.index, end);
    if (!ends) continue;
    addSpan(spans, text, start, end);
    start = end;
  }
  addSpan(spans, text, start, text.length);
  return spans;
}

/** A line that goes on with a small letter or a sign of percent, without a stop before it, was only wrapped. */
function isWrapped(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  const after = text.slice(at + 1, at + 40).trimStart();
  return /[\p{L}\d,%]$/u.test(before) && /^(?:\p{Ll}(?!\))|%)/u.test(after);
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  if (text[stop] !== '.' || /\s/.test(text[stop - 1] ?? ' ')) return true;
  const next = plain(text.slice(end, end + LOOK));
  // A word in capitals throughout is nobody's beginning.
  const isNextSmall = /^["()\]]* ?(?:\p{Ll}|\p{Lu} ?\p{Lu})/u.test(next);
  const before = plain(text.slice(Math.max(start, stop - LOOK), stop));
  const word = /[\p{L}\d.]{1,12}$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (GOES_ON.has(word)) return false;
  if (MAY_END.has(word)) return !isNextSmall && !/^[\d(]/.test(next);
  // "4. klasse", "den 3. marts", "2. og 4."; a single letter is somebody's initial.
  if (/^\d{1,2}$/.test(word)) return !isNextSmall && !/^\d/.test(next);
  return !/^\p{L}$/u.test(word) || isNextSmall;
}

function addSpan(spans: Span[], text: string, from: number, to: number): void {
  const whole = text.slice(from, to);
  const start = from + (whole.length - whole.trimStart().length);
  const bullet = BULLET.exec(text.slice(start, Math.min(to, start + 6)))?.[0].length ?? 0;
  const end = from + whole.trimEnd().length;
  for (let at = start + bullet; at < end;) {
    const next = end - at <= MAX_SENTENCE ? end : lastGap(text, at, at + MAX_SENTENCE);
    spans.push({ start: at, end: next });
    at = next;
  }
}

/** The last space before the limit, or the limit itself where there is none. */
function lastGap(text: string, at: number, limit: number): number {
  const gap = text.slice(at, limit).lastIndexOf(' ');
  return gap > 0 ? at + gap : limit;
}
