// What people gave from 1 to 5 at several meetings: each statement that was rated, and what the meetings were worth, for each
// school or forum from one meeting to the next. Only means leave the room, and only those of enough people.

import type { CheckOutActivity } from '../meeting/activities/checkOut/check-out.ts';
import { worthOf } from '../meeting/activities/checkOut/results.ts';
import type { RateActivity } from '../meeting/activities/rate/rate.ts';
import { rateResults } from '../meeting/activities/rate/results.ts';
import type { Activity } from '../meeting/model/activities.ts';
import type { Minutes } from '../minutes/minutes.ts';
import { circleOf, circlesIn, isSameCircle } from './circles.ts';

/**
 * The mean of fewer is not told. In the room three are enough (rule AV7), for those who see the picture have all answered; a summary
 * goes to people who were not there, beside the names of those who were. Of two or three who answered, one who knows the others'
 * answers can work out the last; with five that takes four who tell on each other. For the same reason no mean is taken over
 * several meetings: from it and the means that are told one could work out the one that is not (rules SU4, SU5).
 */
export const LEAST_VOICES = 5;

/** What one meeting gave; without numbers where too few answered. */
export interface RatedThen {
  meetingId: string;
  startMs: number;
  timeZone: string;
  mean: number | null;
  count: number | null;
}

export interface RatedCircle {
  circle: string;
  /** The earliest first; one for each meeting. */
  then: RatedThen[];
}

export interface RatedQuestion {
  /** `worth` is what the meeting was worth, which is the same question everywhere. */
  kind: 'statement' | 'worth';
  /** The statement; empty for `worth`. */
  text: string;
  circles: RatedCircle[];
}

interface Rated {
  kind: RatedQuestion['kind'];
  text: string;
  minutes: Minutes;
  mean: number | null;
  count: number;
}

/** The questions in the order in which they were first asked, what the meetings were worth last. */
export function questionsRated(meetings: readonly Minutes[]): RatedQuestion[] {
  const all = meetings.flatMap(ratedAt);
  const statements = [...new Set(all.flatMap(({ kind, text }) => (kind === 'statement' ? [text] : [])))];
  const questions = statements.map((text) => questionOf({ kind: 'statement', text }, all));
  const worth = questionOf({ kind: 'worth', text: '' }, all);
  return [...questions, ...(worth.circles.length > 0 ? [worth] : [])];
}

function ratedAt(minutes: Minutes): Rated[] {
  return minutes.items
    .flatMap(({ activities }) => activities)
    .flatMap((activity): Rated[] => numbersOf(activity).map((rated) => ({ ...rated, minutes })));
}

function numbersOf(activity: Activity): Omit<Rated, 'minutes'>[] {
  switch (activity.kind) {
    case 'rate':
      // What was left out of the minutes is not told here either.
      return rateResults(activity as RateActivity)
        .filter(({ text }) => text !== '')
        .map(({ text, mean, count }) => ({ kind: 'statement', text, mean, count }));
    case 'checkOut': {
      const { mean, count } = worthOf(activity as CheckOutActivity);
      return [{ kind: 'worth', text: '', mean, count }];
    }
    default:
      return [];
  }
}

function questionOf({ kind, text }: Pick<Rated, 'kind' | 'text'>, all: readonly Rated[]): RatedQuestion {
  // Who was asked twice at one meeting is told by the later answer; a question that nobody answered was not asked.
  const last = new Map(
    all
      .filter((one) => one.kind === kind && one.text === text && one.count > 0)
      .map((one) => [one.minutes.meetingId, one] as const),
  );
  const rated = [...last.values()];
  const circles = circlesIn(rated.map(({ minutes }) => circleOf(minutes))).map((circle) => ({
    circle,
    then: rated.filter(({ minutes }) => isSameCircle(circleOf(minutes), circle)).map(thenOf),
  }));
  return { kind, text, circles };
}

function thenOf({ minutes, mean, count }: Rated): RatedThen {
  const isTold = count >= LEAST_VOICES;
  return {
    ...{ meetingId: minutes.meetingId, startMs: minutes.planned.startMs, timeZone: minutes.timeZone },
    ...{ mean: isTold ? mean : null, count: isTold ? count : null },
  };
}
