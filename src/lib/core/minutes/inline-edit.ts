// Words of a text taken out or put in another way, with the marks of all that stays. Texts of one line of data: runs and breaks.

import type { Inline } from './document.ts';

/** From `start` up to but not including `end` another text stands; an empty one takes the words out. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text of the runs, a break as a new line; edits count in it. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

/** Edits in order, none over another; where words are taken out, the space behind them goes too. */
function widened(text: string, edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit) => {
      if (edit.text !== '') return edit;
      const space = /^\s+/u.exec(text.slice(edit.end))?.[0].length ?? 0;
      return { ...edit, end: edit.end + space };
    })
    .sort((a, b) => a.start - b.start);
}

/** The text with the edits made, without space around it. */
export function editedText(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  let at = 0;
  const kept = widened(text, edits).map(({ start, end, text: put }) => {
    const before = text.slice(at, start);
    at = end;
    return before + put;
  });
  return [...kept, text.slice(at)].join('').trim();
}

/** The runs with the edits made; what is put in has no marks. */
export function editedInlines(content: Inline[], edits: readonly Edit[]): Inline[] {
  if (edits.length === 0) return content;
  let at = 0;
  const kept = widened(inlineText(content), edits).flatMap(({ start, end, text }): Inline[] => {
    const before = sliced(content, at, start);
    at = end;
    return text === '' ? before : [...before, { type: 'text', text }];
  });
  return [...kept, ...sliced(content, at, Infinity)];
}

function sliced(content: readonly Inline[], from: number, to: number): Inline[] {
  let at = 0;
  return content.flatMap((inline): Inline[] => {
    const start = at;
    at += inline.type === 'text' ? inline.text.length : 1;
    if (at <= from || start >= to) return [];
    if (inline.type !== 'text') return [inline];
    return [{ ...inline, text: inline.text.slice(Math.max(0, from - start), to - start) }];
  });
}
