// Skriv: everyone writes short contributions to a question, in silence; when they are shown, the room groups them and names
// the groups. Several people may group at once: each move is small, names what it moves, and is taken in turn (rule AV9).

import * as v from 'valibot';
import { filledText } from '../../model/basics.ts';
import type { ActivityKind, ActivityOf } from '../kind.ts';
import { filled, type SummaryPart } from '../summary.ts';
import { EMPTY_BOARD, movedBoard, moveSchema, type WriteBoard, type WriteMove } from './board.ts';
import { looseContributions, writeGroups } from './results.ts';

/** A contribution is a thought, not a letter; in UTF-16 units. */
export const MAX_CONTRIBUTION_LENGTH = 280;
/** So many contributions one may write where the number is free. */
export const MAX_FREE_CONTRIBUTIONS = 20;
/** The fewer there are, the harder people choose; more than three are as good as free. */
export const MAX_COUNTED_CONTRIBUTIONS = 3;

const setupSchema = v.object({
  /** How many each may write; null where it is free. */
  perPerson: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_COUNTED_CONTRIBUTIONS))),
    MAX_COUNTED_CONTRIBUTIONS,
  ),
  naming: v.optional(v.picklist(['named', 'counted', 'anonymous']), 'counted'),
  /** Who arranges the groups; what is arranged by the staff can be followed by all. */
  groupedBy: v.optional(v.picklist(['everyone', 'staff']), 'everyone'),
});
export type WriteSetup = v.InferOutput<typeof setupSchema>;

const answerSchema = v.object({
  texts: v.pipe(v.array(filledText(MAX_CONTRIBUTION_LENGTH)), v.maxLength(MAX_FREE_CONTRIBUTIONS)),
});
export type WriteAnswer = v.InferOutput<typeof answerSchema>;

export interface WritePiece {
  text: string;
}

export type WriteActivity = ActivityOf<WriteSetup, WriteAnswer, WritePiece, WriteBoard>;

/** How many contributions one may write. */
export function mostContributions({ perPerson }: WriteSetup): number {
  return perPerson ?? MAX_FREE_CONTRIBUTIONS;
}

export const write: ActivityKind<WriteSetup, WriteAnswer, WritePiece, WriteBoard, WriteMove> = {
  setup: setupSchema,
  answer: answerSchema,
  move: moveSchema,

  naming: ({ naming }) => naming,
  phases: () => [
    { name: 'write', collects: 'write', shows: [], durationMs: null },
    { name: 'group', collects: null, shows: ['write'], durationMs: null },
    { name: 'result', collects: null, shows: ['write'], durationMs: null },
  ],

  fits: ({ texts }, { setup }) => texts.length <= mostContributions(setup),
  pieces: ({ texts }) => texts.map((text) => ({ text })),

  firstBoard: () => EMPTY_BOARD,
  mayMove: (_move, { isStaff }, { setup, phase }) => isStaff || (setup.groupedBy === 'everyone' && phase === 'group'),
  moved: ({ board, contributions }, move) => movedBoard(board, contributions, move),

  summary(activity, words) {
    const texts = (contributions: readonly { piece: WritePiece }[]) => contributions.map(({ piece }) => piece.text);
    const groups = writeGroups(activity).filter(({ contributions }) => contributions.length > 0);
    const loose = looseContributions(activity);
    const question: SummaryPart = {
      type: 'line',
      text: filled(words.question ?? '', { title: activity.title }),
    };
    if (groups.length === 0) return [question, ...(loose.length > 0 ? [list(texts(loose))] : [])];
    return [
      question,
      ...groups.flatMap(({ name, contributions }) => [
        { type: 'line', text: name || (words.unnamed ?? '') } as const,
        list(texts(contributions)),
      ]),
      ...(loose.length > 0 ? [{ type: 'line', text: words.loose ?? '' } as const, list(texts(loose))] : []),
    ];
  },

  invented: ({ setup }, _round, random) => ({
    texts: Array.from({ length: 1 + Math.floor(random() * Math.min(mostContributions(setup), 3)) }, () => {
      return INVENTED[Math.floor(random() * INVENTED.length)] ?? '';
    }),
  }),
};

function list(lines: string[]): SummaryPart {
  return { type: 'list', lines };
}

/** What the invented people of a rehearsal write; their names are Danish too. */
const INVENTED = [
  'Mere tid til at tale sammen på tværs af skolerne',
  'Færre ting ad gangen',
  'Eleverne skal være med fra begyndelsen',
  'Vi mangler et fælles sprog for trivsel',
  'Skolebestyrelsen skal høre om det tidligere',
  'Besøg hinanden i undervisningen',
  'Sig tydeligt, hvad der er besluttet',
  'Flere voksne i indskolingen',
];
