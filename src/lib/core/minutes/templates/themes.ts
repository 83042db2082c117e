// The few items that a follow-up note is about: those that something came out of, with what stands below them.

import type { ItemKind } from '../../meeting/vocabulary.ts';
import type { MinutesItem } from '../minutes.ts';
import type { Placed } from './routing.ts';

/** Items in which a subject is talked over. */
const THEME_KINDS: ReadonlySet<ItemKind> = new Set(['discussion', 'decision', 'reflection', 'groupWork']);

/** At most `max` items of the agenda with their sub-items, in its order: first those with a decision or an agreement. */
export function themesOf(
  placed: readonly Placed[],
  max: number,
  hasAgreements: (item: MinutesItem) => boolean,
): Placed[][] {
  const groups = groupsOf(placed).filter(([first]) => first && THEME_KINDS.has((first.above[0] ?? first.item).kind));
  const hasOutcome = (group: Placed[]) => group.some(({ item }) => item.decision !== '' || hasAgreements(item));
  const chosen = new Set([...groups.filter(hasOutcome), ...groups.filter((group) => !hasOutcome(group))].slice(0, max));
  return groups.filter((group) => chosen.has(group));
}

function groupsOf(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    if ((one.above[0] ?? one.item).depth === 1 || groups.length === 0) groups.push([one]);
    else groups.at(-1)?.push(one);
  }
  return groups;
}
