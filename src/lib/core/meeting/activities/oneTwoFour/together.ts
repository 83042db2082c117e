// Who sits together: pairs of the people in the room, with one of three where the number is odd, and fours of the pairs.

import type { Participant } from '../../model/people.ts';
import { bySide, inTurn, shuffled } from '../dealing.ts';
import type { Sitting } from './one-two-four.ts';

/** Everyone is in one pair; of an odd number three sit together, and who is alone in the room sits alone. */
export function pairsOf(people: readonly Participant[], mixed: boolean, newId: () => string): Sitting[] {
  if (people.length === 0) return [];
  const lying = mixed ? bySide(people, newId) : shuffled(people, newId);
  // Dealt in turn, those of one side come into different pairs for as long as that can be.
  return inTurn(lying, Math.max(1, Math.floor(people.length / 2))).map((pile) =>
    sitting(
      pile.map(({ id }) => id),
      newId,
    ),
  );
}

/**
 * Two pairs make a four. A pair that is left over joins the first, so that nobody sits on in the same pair; three are enough
 * to be a group of their own. Who sits in no pair, and pairs whose people have left, count as they are now.
 */
export function foursOf(pairs: readonly Sitting[], people: readonly Participant[], newId: () => string): Sitting[] {
  const isThere = new Set(people.map(({ id }) => id));
  const seated = new Set(pairs.flatMap(({ memberIds }) => memberIds));
  const there = pairs.map(({ memberIds }) => memberIds.filter((id) => isThere.has(id)));
  const loose = people.filter(({ id }) => !seated.has(id)).map(({ id }) => [id]);
  const ordered = [...there, ...loose]
    .filter(({ length }) => length > 0)
    .sort((one, other) => one.length - other.length);
  const fours: string[][] = [];
  for (const pair of ordered) {
    const last = fours.at(-1);
    if (last && last.length < 4 && last.length + pair.length <= 5) last.push(...pair);
    else fours.push([...pair]);
  }
  const left = fours.length > 1 ? fours.findIndex(({ length }) => length < 3) : -1;
  const [small = []] = left === -1 ? [] : fours.splice(left, 1);
  fours[0]?.push(...small);
  return fours.map((memberIds) => sitting(memberIds, newId));
}

/** With these people each in the smallest group, as it is then; the first of them where there are several. */
export function withJoined(groups: readonly Sitting[], participantIds: readonly string[]): Sitting[] | null {
  if (groups.length === 0) return null;
  return participantIds.reduce<Sitting[]>(
    (all, id) => {
      const least = all.reduce((small, next) => (next.memberIds.length < small.memberIds.length ? next : small));
      return all.map((group) => (group === least ? { ...group, memberIds: [...group.memberIds, id] } : group));
    },
    [...groups],
  );
}

/** With this person in another group; null when there is none of that id. */
export function withPlaced(groups: readonly Sitting[], participantId: string, groupId: string): Sitting[] | null {
  if (!groups.some(({ id }) => id === groupId)) return null;
  return groups.map((group) => {
    const others = group.memberIds.filter((id) => id !== participantId);
    return { ...group, memberIds: group.id === groupId ? [...others, participantId] : others };
  });
}

function sitting(memberIds: string[], newId: () => string): Sitting {
  return { id: newId(), memberIds };
}
