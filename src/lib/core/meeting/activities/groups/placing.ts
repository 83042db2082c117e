// Who comes into which group, when they are dealt.

import type { MeetingEvent } from '../../events.ts';
import type { Group } from '../../model/groups.ts';
import type { Participant } from '../../model/people.ts';
import { bySide, inRow, inTurn, shuffled } from '../dealing.ts';
import type { Way } from './groups.ts';

/** New groups under these names; the cards are dealt to them in turn. */
export function groupsMade(
  itemId: string,
  names: readonly string[],
  cardIds: readonly string[],
  newId: () => string,
): Group[] {
  return names.map((name, at) => ({
    ...{ id: newId(), itemId, name, memberIds: [], open: false, removed: false },
    cardId: cardIds[at % cardIds.length] ?? null,
  }));
}

/** People who have no group are dealt to those that there are; where some are in groups already, to the smallest. */
export function placedBy(
  way: Exclude<Way, 'choice' | 'hand'>,
  groups: readonly Group[],
  people: readonly Participant[],
  { itemId, newId }: { itemId: string; newId: () => string },
): MeetingEvent[] {
  const lying = way === 'random' ? shuffled(people, newId) : bySide(people, newId);
  const isBegun = groups.some(({ memberIds }) => memberIds.length > 0);
  if (isBegun)
    return placedInSmallest(
      groups,
      lying.map(({ id }) => id),
      itemId,
    );
  const piles = way === 'alike' ? inRow(lying, groups.length) : inTurn(lying, groups.length);
  const placements = piles.flatMap((pile, at) =>
    pile.map(({ id: participantId }) => ({ participantId, groupId: groups[at]?.id ?? null })),
  );
  return placements.length === 0 ? [] : [{ type: 'groups.placed', itemId, placements }];
}

/** Each of these people who has no group goes to the one that is smallest then. */
export function placedInSmallest(
  groups: readonly Group[],
  participantIds: readonly string[],
  itemId: string,
): MeetingEvent[] {
  if (groups.length === 0) return [];
  const sizes = new Map(groups.map(({ id, memberIds }) => [id, memberIds.length]));
  const placed = new Set(groups.flatMap(({ memberIds }) => memberIds));
  const placements = participantIds
    .filter((id) => !placed.has(id))
    .map((participantId) => {
      const [groupId, size] = [...sizes].reduce((least, next) => (next[1] < least[1] ? next : least));
      sizes.set(groupId, size + 1);
      return { participantId, groupId };
    });
  return placements.length === 0 ? [] : [{ type: 'groups.placed', itemId, placements }];
}
