// How written contributions are put into groups. A move names what it moves and where to, never the whole board, so that two
// who move at the same time both get what they meant; the later of two moves of the same contribution holds.

import * as v from 'valibot';
import { filledText, idSchema, optionalText, TEXT_LIMITS } from '../../model/basics.ts';

export const MAX_GROUPS = 40;
/** So many contributions are moved in one go. */
const MAX_MOVED = 50;

export interface WriteGroup {
  id: string;
  /** Empty until somebody names it. */
  name: string;
  contributionIds: readonly string[];
}
export interface WriteBoard {
  /** In the order in which they were made. */
  groups: readonly WriteGroup[];
}

export const EMPTY_BOARD: WriteBoard = { groups: [] };

const contributionIds = v.pipe(v.array(idSchema), v.maxLength(MAX_MOVED));
const groupId = idSchema;

export const moveSchema = v.variant('do', [
  /** A new group, of these contributions; whoever makes it gives it its id, so that it can be named at once. */
  v.object({ do: v.literal('make'), groupId, name: optionalText(TEXT_LIMITS.name), contributionIds }),
  /** Into a group, or out of all where it is null. */
  v.object({ do: v.literal('put'), contributionIds, groupId: v.nullable(groupId) }),
  v.object({ do: v.literal('name'), groupId, name: filledText(TEXT_LIMITS.name) }),
  /** All that is in the one goes into the other, and the one is no more. */
  v.object({ do: v.literal('merge'), groupId, into: groupId }),
  v.object({ do: v.literal('dissolve'), groupId }),
]);
export type WriteMove = v.InferOutput<typeof moveSchema>;

/** The board after the move; null when it names a group or a contribution that is not there. */
export function movedBoard(
  { groups }: WriteBoard,
  contributions: readonly { id: string }[],
  move: WriteMove,
): WriteBoard | null {
  const has = (id: string) => groups.some((group) => group.id === id);
  switch (move.do) {
    case 'make':
      if (has(move.groupId) || groups.length >= MAX_GROUPS || !areKnown(move.contributionIds, contributions))
        return null;
      return {
        groups: [
          ...without(groups, move.contributionIds),
          { id: move.groupId, name: move.name, contributionIds: [...new Set(move.contributionIds)] },
        ],
      };
    case 'put':
      if ((move.groupId !== null && !has(move.groupId)) || !areKnown(move.contributionIds, contributions)) return null;
      return { groups: put(groups, move.contributionIds, move.groupId) };
    case 'name':
      if (!has(move.groupId)) return null;
      return { groups: groups.map((group) => (group.id === move.groupId ? { ...group, name: move.name } : group)) };
    case 'merge': {
      const from = groups.find(({ id }) => id === move.groupId);
      if (!from || !has(move.into) || move.into === move.groupId) return null;
      const others = groups.filter((group) => group !== from);
      return { groups: put(others, from.contributionIds, move.into) };
    }
    case 'dissolve':
      return has(move.groupId) ? { groups: groups.filter(({ id }) => id !== move.groupId) } : null;
  }
}

function areKnown(ids: readonly string[], contributions: readonly { id: string }[]): boolean {
  return ids.every((id) => contributions.some((contribution) => contribution.id === id));
}

function without(groups: readonly WriteGroup[], ids: readonly string[]): WriteGroup[] {
  return groups.map((group) =>
    group.contributionIds.some((id) => ids.includes(id))
      ? { ...group, contributionIds: group.contributionIds.filter((id) => !ids.includes(id)) }
      : group,
  );
}

/** What is in the group already keeps its place there; the rest comes last. */
function put(groups: readonly WriteGroup[], ids: readonly string[], groupId: string | null): WriteGroup[] {
  const target = groups.find(({ id }) => id === groupId);
  const coming = [...new Set(ids)].filter((id) => !target?.contributionIds.includes(id));
  return without(groups, coming).map((group) =>
    group.id === groupId ? { ...group, contributionIds: [...group.contributionIds, ...coming] } : group,
  );
}
