// What the minutes say of the chosen results: under each, the questions that were answered.

import { filled, type KindWords, type SummaryPart } from '../summary.ts';
import { changeOf } from './small-change.ts';
import { QUESTIONS, type Figures, type Point } from './chain.ts';

/** Points that nobody has written in are left out. */
export function summaryOf(points: readonly Point[], words: KindWords): SummaryPart[] {
  const parts = points.flatMap((point, at): SummaryPart[] => {
    const answers = QUESTIONS.filter((question) => point[question] !== '');
    const figures = figuresLine(point.figures, words);
    if (point.result === '' && answers.length === 0 && figures === null) return [];
    const lines = [
      ...(figures === null ? [] : [figures]),
      ...answers.map((question) => `${words[question] ?? ''} ${point[question]}`.trim()),
    ];
    return [
      { type: 'line', text: filled(words.caption ?? '', { number: at + 1, result: point.result }) },
      { type: 'list', lines },
    ];
  });
  return parts.length > 0 ? parts : [{ type: 'line', text: words.none ?? '' }];
}

function figuresLine(figures: Figures, words: KindWords): string | null {
  const change = changeOf(figures);
  if (change === null) return null;
  const asText = (figure: number | null) => String(figure ?? '').replace('.', words.decimal ?? ',');
  const line = filled(words.change ?? '', { earlier: asText(figures.earlier), later: asText(figures.later) });
  return change.isSmall ? `${line} ${words.small ?? ''}` : line;
}
