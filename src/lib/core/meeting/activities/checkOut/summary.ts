// What the minutes say of a check-out: what the meeting was worth, beside the meetings before it, and the sentences.

import { decimal, filled, type KindWords, type SummaryPart } from '../summary.ts';
import type { CheckOutActivity } from './check-out.ts';
import { sentencesOf, worthOf, worthTrend } from './results.ts';

export function checkOutSummary(activity: CheckOutActivity, words: KindWords): SummaryPart[] {
  const { mean, count } = worthOf(activity);
  const before = worthTrend(activity).filter(({ meetingTitle }) => meetingTitle !== null);
  const lines = sentencesOf(activity).map(({ text }) => text);
  const means = before.map((then) => decimal(then.mean, words)).join(' · ');
  return [
    { type: 'line', text: filled(words.worth ?? '', { mean: decimal(mean, words), count }) },
    ...(before.length === 0 ? [] : [{ type: 'line' as const, text: filled(words.before ?? '', { means }) }]),
    ...(lines.length === 0 ? [] : [{ type: 'list' as const, lines }]),
  ];
}
