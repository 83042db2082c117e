// Where the room stood before and after, and who moved. In an anonymous activity nobody can be followed from one to the other:
// then the two pictures stand beside each other, and the shift is that of the means.

import { contributionsIn } from '../contributions.ts';
import { countsOf, inTenths, momentsOf, type Moments } from '../numbers.ts';
import { MAX_PLACE, zoneOf, type Zone } from './line.ts';
import type { StanceActivity } from './stance.ts';

export type StanceRound = 'before' | 'after';

export interface RoundResult extends Moments {
  /** How many stand on each place from 0 to 10. */
  counts: number[];
  zones: Record<Zone, number>;
}

/** So many went from one place to the other; the same place for those who stayed. */
export interface Flow {
  from: number;
  to: number;
  count: number;
}

export interface Shift {
  flows: Flow[];
  towardsAgree: number;
  towardsDisagree: number;
  stayed: number;
}

/** Where the room stood in that round. */
export function stanceResult(activity: StanceActivity, round: StanceRound): RoundResult {
  const places = contributionsIn(activity, round).map(({ piece }) => piece.place);
  const inZone = (zone: Zone) => places.filter((place) => zoneOf(place) === zone).length;
  return {
    ...momentsOf(places),
    counts: countsOf(places, 0, MAX_PLACE),
    zones: { disagree: inZone('disagree'), between: inZone('between'), agree: inZone('agree') },
  };
}

/** Who moved, of those who answered both times; null where nobody can be followed. */
export function stanceShift(activity: StanceActivity): Shift | null {
  const before = new Map(contributionsIn(activity, 'before').map(({ voice, piece }) => [voice, piece.place]));
  const moves = contributionsIn(activity, 'after').flatMap(({ voice, piece: { place: to } }) => {
    const from = voice === null ? undefined : before.get(voice);
    return from === undefined ? [] : [{ from, to }];
  });
  if (moves.length === 0) return null;
  const count = (isMeant: (move: { from: number; to: number }) => boolean) => moves.filter(isMeant).length;
  return {
    flows: flowsOf(moves),
    towardsAgree: count(({ from, to }) => to > from),
    towardsDisagree: count(({ from, to }) => to < from),
    stayed: count(({ from, to }) => to === from),
  };
}

/** How far the mean has moved towards agreement; null unless both rounds have answers. */
export function meanShift(activity: StanceActivity): number | null {
  const [before, after] = [stanceResult(activity, 'before').mean, stanceResult(activity, 'after').mean];
  return before === null || after === null ? null : inTenths(after - before);
}

function flowsOf(moves: readonly { from: number; to: number }[]): Flow[] {
  const flows = new Map<number, Flow>();
  for (const { from, to } of moves) {
    const key = from * (MAX_PLACE + 1) + to;
    flows.set(key, { from, to, count: (flows.get(key)?.count ?? 0) + 1 });
  }
  return [...flows].sort(([one], [other]) => one - other).map(([, flow]) => flow);
}
