// Answers that can be told apart wherever they turn up: what a kind invents, with a mark in every text that takes one.

import * as v from 'valibot';
import { phaseOf } from '../../src/lib/core/meeting/activities/answering.ts';
import { kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';

function withMark(value: unknown, mark: string): unknown {
  if (typeof value === 'string') return `${mark} ${value}`.trim();
  if (Array.isArray(value)) return value.map((one) => withMark(one, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withMark(one, mark)]));
}

/** An answer to the phase that the activity is in, marked where its kind takes free text, and whether it is. */
export function markedAnswer(activity: Activity, mark: string): { answer: unknown; isMarked: boolean } {
  const kind = kindOf(activity.kind);
  const round = phaseOf(activity)?.collects;
  if (!kind || !round) throw new Error(`${activity.kind} takes no answers in ${activity.phase}`);
  let drawn = 0;
  const invented = kind.invented(activity, round, () => (drawn = (drawn + 0.37) % 1));
  const parsed = v.safeParse(kind.answer, withMark(invented, mark));
  const isMarked =
    parsed.success && JSON.stringify(parsed.output).includes(mark) && kind.fits(parsed.output, activity, round);
  return { answer: isMarked ? parsed.output : invented, isMarked };
}
