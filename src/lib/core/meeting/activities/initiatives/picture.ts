// The picture of the load: how much each initiative fills, what it comes to now, and what it comes to when each is settled as
// it stands. The sum is no measure and has no limit: schools differ in strength (EVA 5.1.3). It is there to be weighed against.

import { contributionsIn } from '../contributions.ts';
import type { Initiative } from './board.ts';
import type { InitiativesActivity } from './initiatives.ts';

export interface WeighedInitiative extends Omit<Initiative, 'fill'> {
  /** The mean of what people said, else what was written down; null when nobody has said. */
  fill: number | null;
  /** The least and the most that somebody said; null when fewer than two did. */
  range: { least: number; most: number } | null;
  /** How many said. */
  count: number;
}

export interface InitiativesPicture {
  /** All on the list, in the order in which they were listed, those that run before the new ones. */
  all: WeighedInitiative[];
  running: WeighedInitiative[];
  fresh: WeighedInitiative[];
  /** What all that runs fills now. */
  nowFill: number;
  /** What is left of it as it is settled: all but what stops or waits. What goes into daily operation still fills. */
  keptFill: number;
  /** The part of it that is in daily operation. */
  dailyFill: number;
  /** What the new ones would add that are to start. */
  freshFill: number;
  /** Of those that count, how many nobody has said the size of: the sums are so much too small. */
  unsized: number;
}

/** The picture as it stands; removed initiatives are not in it. */
export function initiativesPicture(activity: Pick<InitiativesActivity, 'board' | 'contributions'>): InitiativesPicture {
  const said = fillsSaid(activity);
  const listed = activity.board.initiatives.filter(({ isRemoved }) => !isRemoved);
  const weighed = listed.map((initiative) => weigh(initiative, said.get(initiative.id) ?? []));
  const running = weighed.filter(({ isNew }) => !isNew);
  const fresh = weighed.filter(({ isNew }) => isNew);
  const starting = fresh.filter(({ verdict }) => verdict === 'start');
  return {
    ...{ all: [...running, ...fresh], running, fresh },
    nowFill: sum(running),
    keptFill: sum(running.filter(({ verdict }) => verdict !== 'stop' && verdict !== 'later')),
    dailyFill: sum(running.filter(({ verdict }) => verdict === 'daily')),
    freshFill: sum(starting),
    unsized: [...running, ...starting].filter(({ fill }) => fill === null).length,
  };
}

function fillsSaid(activity: Pick<InitiativesActivity, 'contributions'>): Map<string, number[]> {
  const said = new Map<string, number[]>();
  for (const { piece } of contributionsIn(activity, 'fill')) {
    said.set(piece.initiative, [...(said.get(piece.initiative) ?? []), piece.fill]);
  }
  return said;
}

function weigh(initiative: Initiative, fills: readonly number[]): WeighedInitiative {
  const mean = fills.length === 0 ? null : fills.reduce((all, fill) => all + fill, 0) / fills.length;
  return {
    ...initiative,
    fill: mean ?? initiative.fill,
    range: fills.length < 2 ? null : { least: Math.min(...fills), most: Math.max(...fills) },
    count: fills.length,
  };
}

function sum(initiatives: readonly WeighedInitiative[]): number {
  return initiatives.reduce((all, { fill }) => all + (fill ?? 0), 0);
}
