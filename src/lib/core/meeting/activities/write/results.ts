// What stands on the board: the groups with what is in them, and what is in none.

import type { ContributionOf } from '../kind.ts';
import type { WriteBoard } from './board.ts';
import type { WritePiece } from './write.ts';

export type Written = ContributionOf<WritePiece>;
export interface GroupOfWritten {
  id: string;
  name: string;
  contributions: Written[];
}
interface OnBoard {
  contributions: readonly Written[];
  board: WriteBoard;
}

/** Each group with its contributions, in the order in which they were put there. */
export function writeGroups({ contributions, board }: OnBoard): GroupOfWritten[] {
  const byId = new Map(contributions.map((contribution) => [contribution.id, contribution]));
  return board.groups.map(({ id, name, contributionIds }) => ({
    ...{ id, name },
    contributions: contributionIds.flatMap((contributionId) => byId.get(contributionId) ?? []),
  }));
}

/** The contributions that are in no group. */
export function looseContributions({ contributions, board }: OnBoard): Written[] {
  const grouped = new Set(board.groups.flatMap(({ contributionIds }) => contributionIds));
  return contributions.filter(({ id }) => !grouped.has(id));
}
