// The map of the marks: how many marked each row, and in which columns, with their names where the activity shows names.

import { contributionsIn, voicesIn } from '../contributions.ts';
import type { MarkActivity } from './mark.ts';

/** How many, and who, as far as names are shown. */
export interface Marked {
  count: number;
  participantIds: string[];
}

export interface MarkedRow extends Marked {
  text: string;
  /** In the order of the set-up's columns. */
  columns: Marked[];
}

export interface MarkMap {
  rows: MarkedRow[];
  /** How many answered, those too who marked nothing. */
  voices: number;
  /** The most that one cell holds; of a plain list, one row. */
  most: number;
}

/** The map as the room sees it. */
export function markMap(activity: MarkActivity): MarkMap {
  const { rows, columns } = activity.setup;
  const pieces = contributionsIn(activity, 'answer');
  const markedRows = rows.map((text, row) => {
    const ofRow = pieces.filter(({ piece }) => piece.row === row);
    return {
      text,
      ...marked(ofRow),
      columns: columns.map((_, column) => marked(ofRow.filter(({ piece }) => piece.columns.includes(column)))),
    };
  });
  const cells = columns.length > 0 ? markedRows.flatMap((row) => row.columns) : markedRows;
  return {
    rows: markedRows,
    voices: voicesIn(activity, 'answer'),
    most: Math.max(0, ...cells.map(({ count }) => count)),
  };
}

/** The columns that nobody marked in any row. */
export function emptyColumns(activity: MarkActivity): string[] {
  const { rows } = markMap(activity);
  return activity.setup.columns.filter((_, column) => rows.every((row) => row.columns[column]?.count === 0));
}

function marked(pieces: MarkActivity['contributions']): Marked {
  const participantIds = pieces.flatMap(({ participantId }) => (participantId === null ? [] : [participantId]));
  return { count: pieces.length, participantIds };
}
