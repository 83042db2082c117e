// The result of an activity as a drawing, where a drawing says more than the words: a pure function of the activity.

import type { CheckOutActivity } from '../../meeting/activities/checkOut/check-out.ts';
import { worthTrend } from '../../meeting/activities/checkOut/results.ts';
import type { DotsActivity } from '../../meeting/activities/dots/dots.ts';
import { dotsResults } from '../../meeting/activities/dots/results.ts';
import type { MarkActivity } from '../../meeting/activities/mark/mark.ts';
import { markMap } from '../../meeting/activities/mark/results.ts';
import type { RateActivity } from '../../meeting/activities/rate/rate.ts';
import { rateResults } from '../../meeting/activities/rate/results.ts';
import { stanceResult } from '../../meeting/activities/stance/results.ts';
import type { StanceActivity } from '../../meeting/activities/stance/stance.ts';
import type { KindWords } from '../../meeting/activities/summary.ts';
import type { Activity } from '../../meeting/model/activities.ts';
import type { Drawing } from '../figure.ts';
import { barsDrawing } from './bars.ts';
import { mapDrawing } from './map.ts';
import { ratingsDrawing } from './ratings.ts';
import { stancesDrawing } from './stances.ts';
import { trendDrawing } from './trend.ts';

/** Null for a kind whose result is words, and while there is nothing to draw. */
export function activityDrawing(activity: Activity, words: KindWords): Drawing | null {
  switch (activity.kind) {
    case 'mark':
      return marks(activity as MarkActivity);
    case 'rate':
      return ratingsDrawing(rateResults(activity as RateActivity), words);
    case 'dots':
      return barsDrawing(dotsResults(activity as DotsActivity));
    case 'stance':
      return stances(activity as StanceActivity, words);
    case 'checkOut':
      return trendDrawing(worthTrend(activity as CheckOutActivity), words);
    default:
      return null;
  }
}

function marks(activity: MarkActivity): Drawing | null {
  const map = markMap(activity);
  const { columns } = activity.setup;
  return columns.length > 0 ? mapDrawing(map, columns) : barsDrawing(map.rows);
}

function stances(activity: StanceActivity, words: KindWords): Drawing | null {
  const rounds = (['before', 'after'] as const).filter((round) => activity.revealed.includes(round));
  return stancesDrawing(
    rounds.map((round) => ({ title: words[round] ?? '', result: stanceResult(activity, round) })),
    words,
  );
}
