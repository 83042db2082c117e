// Dealing people into groups. What chance decides is decided by lots, ids that nobody has had.

import { TABLE_SIDES } from '../vocabulary.ts';
import type { Participant } from '../model/people.ts';
import { sideOf } from './contributions.ts';

/** The same in an order drawn by lot. */
export function shuffled<One>(all: readonly One[], newId: () => string): One[] {
  const lots = all.map((one) => ({ one, lot: newId() }));
  return lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ one }) => one);
}

/** By the side of the table, each side in an order drawn by lot. */
export function bySide(people: readonly Participant[], newId: () => string): Participant[] {
  const rankOf = ({ tableRole }: Participant) => TABLE_SIDES.indexOf(sideOf(tableRole));
  return shuffled(people, newId).sort((a, b) => rankOf(a) - rankOf(b));
}

/** As many piles, to which the cards go in turn: no two differ by more than one, and neighbours are parted. */
export function inTurn<One>(all: readonly One[], pileCount: number): One[][] {
  return Array.from({ length: pileCount }, (_, pile) => all.filter((__, at) => at % pileCount === pile));
}

/** As many piles, cut from the whole as it lies: no two differ by more than one, and neighbours stay together. */
export function inRow<One>(all: readonly One[], pileCount: number): One[][] {
  const startOf = (pile: number) => Math.round((pile * all.length) / pileCount);
  return Array.from({ length: pileCount }, (_, pile) => all.slice(startOf(pile), startOf(pile + 1)));
}
