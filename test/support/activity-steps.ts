// Arbitrary commands of activities, of every kind that there is: set-ups, answers and moves that mostly fit.

import fc from 'fast-check';
import type { AnyCommand } from '../../src/lib/core/meeting/area.ts';
import { phaseOf } from '../../src/lib/core/meeting/activities/answering.ts';
import { KINDS, kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';
import { moveOn } from './activity-moves.ts';
import { ACTIVITY_SETUPS } from './activity-setups.ts';
import type { Play } from './play.ts';

type Make = (play: Play) => AnyCommand;

const pick = fc.nat(20);
const kinds = fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[]));

function itemAt({ state }: Play, n: number): string {
  return state.agenda[n % (state.agenda.length + 1)]?.id ?? 'nowhere';
}

function activityAt({ state }: Play, n: number): Activity | undefined {
  return state.activities[state.activities.length - 1 - (n % (state.activities.length + 1))];
}

/** Numbers from 0 to below 1 out of a few that chance has given. */
function drawn(numbers: readonly number[]): () => number {
  let at = 0;
  return () => (numbers[at++ % numbers.length] ?? 0) / 1000;
}

function answerTo(activity: Activity | undefined, numbers: readonly number[]): unknown {
  const round = activity && phaseOf(activity)?.collects;
  return round ? kindOf(activity.kind)?.invented(activity, round, drawn(numbers)) : { nothing: true };
}

/** Dots go to what was written earlier now and then, when there is something. */
function setupOf({ state }: Play, kind: keyof typeof KINDS, which: number): unknown {
  const written = kind === 'dots' && which % 2 === 0 && state.activities.find((activity) => activity.kind === 'write');
  if (!written) return ACTIVITY_SETUPS[kind][which % ACTIVITY_SETUPS[kind].length];
  return { from: { of: 'groups', activityId: written.id } };
}

function phaseAfter(activity: Activity | undefined, n: number): string {
  const phases = activity ? (kindOf(activity.kind)?.phases(activity.setup) ?? []) : [];
  return phases[n % (phases.length + 1)]?.name ?? 'nothing';
}

export const activitySteps: fc.Arbitrary<Make>[] = [
  fc.record({ n: pick, kind: kinds, which: pick }).map(({ n, kind, which }) => (play) => ({
    ...{ type: 'activity.start', itemId: itemAt(play, n), kind, title: 'Hemmeligt spørgsmål' },
    setup: setupOf(play, kind, which),
  })),
  fc.tuple(pick, pick).map(([n, to]) => (play) => {
    const activity = activityAt(play, n);
    return { type: 'activity.step', activityId: activity?.id ?? 'nothing', phase: phaseAfter(activity, to) };
  }),
  ...[1, 2, 3].map(() =>
    fc.tuple(pick, fc.array(fc.nat(999), { minLength: 1, maxLength: 8 })).map(([n, numbers]): Make => (play) => {
      const activity = activityAt(play, n);
      return { type: 'activity.answer', activityId: activity?.id ?? 'nothing', answer: answerTo(activity, numbers) };
    }),
  ),
  ...[1, 2].map(() =>
    fc.tuple(pick, fc.array(fc.nat(999), { minLength: 1, maxLength: 8 })).map(([n, numbers]): Make => (play) => {
      const activity = activityAt(play, n);
      return {
        type: 'activity.arrange',
        activityId: activity?.id ?? 'nothing',
        move: moveOn(activity, drawn(numbers)),
      };
    }),
  ),
  fc.tuple(pick, fc.boolean()).map(([n, ready]) => (play) => ({
    ...{ type: 'activity.ready', activityId: activityAt(play, n)?.id ?? 'nothing', ready },
  })),
  fc
    .constantFrom('activity.end', 'activity.discard', 'activity.restore')
    .chain((type) => pick.map((n): Make => (play) => ({ type, activityId: activityAt(play, n)?.id ?? 'nothing' }))),
];
