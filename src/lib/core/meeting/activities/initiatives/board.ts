// What is listed together: the initiatives, new ones among them, and what else presses. Moves name one initiative and only the
// fields that change, so that two who write at the same time do not overwrite each other.

import * as v from 'valibot';
import { filledText, idSchema, optionalText, TEXT_LIMITS } from '../../model/basics.ts';

/** From 1, hardly noticed, to 5, fills everyday life. */
export const MAX_FILL = 5;
/** Nobody keeps track of more. */
export const MAX_INITIATIVES = 40;

/** What may happen to one that runs; `daily` and `later` are our addition to EVA's two. */
export const VERDICTS = ['continue', 'stop', 'daily', 'later'] as const;
/** What may happen to a new one. */
export const NEW_VERDICTS = ['start', 'later', 'drop'] as const;
export type Verdict = (typeof VERDICTS)[number] | (typeof NEW_VERDICTS)[number];

/** EVA's examples of other pressure, and room for what else there is. */
export const PRESSURES = ['turnover', 'pupils', 'timing', 'other'] as const;
export type Pressure = (typeof PRESSURES)[number];
/** Not at all, some, much. */
export const MAX_PRESSURE = 2;

const fillSchema = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_FILL)));

export interface Initiative {
  id: string;
  isNew: boolean;
  name: string;
  owner: string;
  /** In the room's own words: "august 2024", "før reformen". */
  since: string;
  carriedBy: string;
  /** What was written down together; null where nobody has said. */
  fill: number | null;
  verdict: Verdict | null;
  /** Taken off the list; it can be had back. */
  isRemoved: boolean;
}
export interface PressureLevel {
  /** Null until it is talked about. */
  level: number | null;
  note: string;
}
export interface InitiativesBoard {
  initiatives: readonly Initiative[];
  pressures: Readonly<Record<Pressure, PressureLevel>>;
}

const UNTOUCHED: PressureLevel = { level: null, note: '' };
export const EMPTY_BOARD: InitiativesBoard = {
  initiatives: [],
  pressures: { turnover: UNTOUCHED, pupils: UNTOUCHED, timing: UNTOUCHED, other: UNTOUCHED },
};

const id = idSchema;
const short = optionalText(TEXT_LIMITS.name);

export const moveSchema = v.variant('do', [
  /** Whoever adds it gives it its id. */
  v.object({ do: v.literal('add'), id, name: filledText(TEXT_LIMITS.name), isNew: v.optional(v.boolean(), false) }),
  v.object({
    ...{ do: v.literal('edit'), id, name: v.exactOptional(filledText(TEXT_LIMITS.name)) },
    ...{ owner: v.exactOptional(short), since: v.exactOptional(short), carriedBy: v.exactOptional(short) },
    fill: v.exactOptional(fillSchema),
  }),
  v.object({ do: v.literal('remove'), id, removed: v.boolean() }),
  v.object({ do: v.literal('settle'), id, verdict: v.nullable(v.picklist([...VERDICTS, ...NEW_VERDICTS])) }),
  v.object({
    ...{
      do: v.literal('press'),
      pressure: v.picklist(PRESSURES),
      note: v.exactOptional(optionalText(TEXT_LIMITS.title)),
    },
    level: v.exactOptional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PRESSURE)))),
  }),
]);
export type InitiativesMove = v.InferOutput<typeof moveSchema>;

/** The board after the move; null when the initiative is not there, or the verdict is none for it. */
export function movedBoard(board: InitiativesBoard, move: InitiativesMove): InitiativesBoard | null {
  switch (move.do) {
    case 'add': {
      if (board.initiatives.some((one) => one.id === move.id)) return null;
      if (board.initiatives.length >= MAX_INITIATIVES) return null;
      const added: Initiative = {
        ...{ id: move.id, isNew: move.isNew, name: move.name, owner: '', since: '', carriedBy: '' },
        ...{ fill: null, verdict: null, isRemoved: false },
      };
      return { ...board, initiatives: [...board.initiatives, added] };
    }
    case 'edit': {
      const { do: _do, id: _id, ...changes } = move;
      return withInitiative(board, move.id, (initiative) => ({ ...initiative, ...changes }));
    }
    case 'remove':
      return withInitiative(board, move.id, (initiative) => ({ ...initiative, isRemoved: move.removed }));
    case 'settle':
      return withInitiative(board, move.id, (initiative) =>
        move.verdict === null || verdictsFor(initiative).includes(move.verdict)
          ? { ...initiative, verdict: move.verdict }
          : null,
      );
    case 'press': {
      const { do: _do, pressure, ...changes } = move;
      const pressed = { ...board.pressures[pressure], ...changes };
      return { ...board, pressures: { ...board.pressures, [pressure]: pressed } };
    }
  }
}

/** What may happen to it. */
export function verdictsFor({ isNew }: Pick<Initiative, 'isNew'>): readonly Verdict[] {
  return isNew ? NEW_VERDICTS : VERDICTS;
}

function withInitiative(
  board: InitiativesBoard,
  initiativeId: string,
  change: (initiative: Initiative) => Initiative | null,
): InitiativesBoard | null {
  const before = board.initiatives.find((one) => one.id === initiativeId);
  const changed = before && change(before);
  if (!changed) return null;
  return { ...board, initiatives: board.initiatives.map((one) => (one === before ? changed : one)) };
}
