// What the minutes say of a stance: the statement, where the room stood before and after, and how many moved.

import { decimal, filled, type KindWords, type SummaryPart } from '../summary.ts';
import { stanceResult, stanceShift, type StanceRound } from './results.ts';
import type { StanceActivity } from './stance.ts';

export function stanceSummary(activity: StanceActivity, words: KindWords): SummaryPart[] {
  const rounds = (['before', 'after'] as const).filter((round) => activity.revealed.includes(round));
  const columns = [words.round, words.disagree, words.between, words.agree, words.mean].map((word) => word ?? '');
  const row = (round: StanceRound) => {
    const { zones, mean } = stanceResult(activity, round);
    const counts = [zones.disagree, zones.between, zones.agree].map(String);
    return [words[round] ?? '', ...counts, decimal(mean, words)];
  };
  const caption = filled(words.caption ?? '', { statement: activity.setup.statement });
  const shift = stanceShift(activity);
  const table: SummaryPart = { type: 'table', caption, columns, rows: rounds.map(row) };
  if (!shift) return [table];
  const { towardsAgree, towardsDisagree, stayed } = shift;
  return [table, { type: 'line', text: filled(words.shift ?? '', { towardsAgree, towardsDisagree, stayed }) }];
}
