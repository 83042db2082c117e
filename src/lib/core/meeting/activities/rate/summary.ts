// What the minutes say of a rating: each statement with its mean and spread, what stands out, and, where there is something
// to compare with, the sides of the table and last time. Reasons stay in the room.

import { voicesIn } from '../contributions.ts';
import { decimal, filled, type KindWords, type SummaryPart } from '../summary.ts';
import { rateCompared } from './compared.ts';
import type { RateActivity } from './rate.ts';
import { rateResults, rateSides, type StatementResult } from './results.ts';

export function rateSummary(activity: RateActivity, words: KindWords): SummaryPart[] {
  const results = rateResults(activity);
  const sides = rateSides(activity);
  const compared = rateCompared(activity);
  const sideNames = sides[0]?.means.map(({ side }) => words[side] ?? side) ?? [];
  const columns = [
    ...[words.statement ?? '', words.mean ?? '', words.spread ?? ''],
    ...sideNames,
    ...(compared ? [words.before ?? ''] : []),
  ];
  const rows = results.map(({ text, mean, spread }, index) => [
    ...[text, decimal(mean, words), decimal(spread, words)],
    ...(sides[index]?.means.map((side) => decimal(side.mean, words)) ?? []),
    ...(compared ? [decimal(compared.statements[index]?.before ?? null, words)] : []),
  ]);
  const values = { title: activity.title, count: voicesIn(activity, 'answer') };
  return [
    { type: 'table', caption: filled(words.caption ?? '', values), columns, rows },
    ...named(words.lowest, results, ({ isLowest }) => isLowest),
    ...named(words.mostSpread, results, ({ isMostSpread }) => isMostSpread),
  ];
}

function named(
  words: string | undefined,
  results: readonly StatementResult[],
  isMeant: (result: StatementResult) => boolean,
): SummaryPart[] {
  const texts = results.filter(isMeant).map(({ text }) => text);
  return texts.length === 0 ? [] : [{ type: 'line', text: filled(words ?? '', { statements: texts.join(', ') }) }];
}
