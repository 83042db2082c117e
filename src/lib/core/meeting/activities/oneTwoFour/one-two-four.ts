// 1-2-4-alle: everyone thinks alone, then in pairs, then in fours, and the room sees what the fours have come to. A text goes
// along: what is written alone is where the pair begins, and what the pairs have is where the four begins. Until the end it is
// seen by those alone who sit together.

import * as v from 'valibot';
import { MINUTE_MS } from '../../../time.ts';
import { durationMsSchema, idSchema, optionalText } from '../../model/basics.ts';
import type { MeetingEvent } from '../../events.ts';
import type { Activity } from '../../model/activities.ts';
import type { ActivityKind, ActivityOf, AnsweringGroup, PhaseEntered } from '../kind.ts';
import { contributionsIn } from '../contributions.ts';
import { filled } from '../summary.ts';
import { takingPart } from '../taking-part.ts';
import { foursOf, pairsOf, withJoined, withPlaced } from './together.ts';

/** How long a text may be in each round: as long as what comes together in it. */
export const TEXT_LIMIT = { alone: 500, pairs: 2_000, fours: 8_000 } as const;
export type TextRound = keyof typeof TEXT_LIMIT;

const setupSchema = v.object({
  /** Whether pairs and fours are mixed from the sides of the table. */
  mixed: v.optional(v.boolean(), true),
  aloneMs: v.optional(durationMsSchema, MINUTE_MS),
  pairsMs: v.optional(durationMsSchema, 2 * MINUTE_MS),
  foursMs: v.optional(durationMsSchema, 4 * MINUTE_MS),
  plenumMs: v.optional(durationMsSchema, 5 * MINUTE_MS),
});
export type OneTwoFourSetup = v.InferOutput<typeof setupSchema>;

const answerSchema = v.object({ text: optionalText(TEXT_LIMIT.fours) });
export type OneTwoFourAnswer = v.InferOutput<typeof answerSchema>;

const groupSchema = v.object({ id: idSchema, memberIds: v.array(idSchema) });
/** Who sits together, in each of the rounds that groups answer in. */
export interface Together {
  pairs: Sitting[];
  fours: Sitting[];
}
export type Sitting = v.InferOutput<typeof groupSchema>;

const roundSchema = v.picklist(['pairs', 'fours']);
const moveSchema = v.variant('do', [
  /** Only the activity itself makes them, as its phase begins. */
  v.object({ do: v.literal('made'), round: roundSchema, groups: v.array(groupSchema) }),
  v.object({ do: v.literal('joined'), round: roundSchema, participantIds: v.array(idSchema) }),
  v.object({ do: v.literal('place'), round: roundSchema, participantId: idSchema, groupId: idSchema }),
]);
export type OneTwoFourMove = v.InferOutput<typeof moveSchema>;
export type OneTwoFourActivity = ActivityOf<OneTwoFourSetup, OneTwoFourAnswer, OneTwoFourAnswer, Together>;

export const oneTwoFour: ActivityKind<OneTwoFourSetup, OneTwoFourAnswer, OneTwoFourAnswer, Together, OneTwoFourMove> = {
  setup: setupSchema,
  answer: answerSchema,
  move: moveSchema,
  naming: () => 'counted',
  phases: ({ aloneMs, pairsMs, foursMs, plenumMs }) => [
    { name: 'alone', collects: 'alone', shows: [], carriesOn: true, durationMs: aloneMs },
    { name: 'pairs', collects: 'pairs', shows: [], carriesOn: true, durationMs: pairsMs },
    { name: 'fours', collects: 'fours', shows: [], durationMs: foursMs },
    { name: 'plenum', collects: null, shows: ['fours'], durationMs: plenumMs },
  ],

  fits: ({ text }, _activity, round) => text.length <= TEXT_LIMIT[round as TextRound],
  pieces: ({ text }) => (text === '' ? [] : [{ text }]),
  groupsIn: ({ board }, round) => (round === 'pairs' || round === 'fours' ? board[round] : null),

  firstBoard: () => ({ pairs: [], fours: [] }),
  mayMove: (move, { isStaff }) => isStaff && move.do === 'place',
  moved({ board }, move) {
    const groups = board[move.round];
    if (move.do === 'made') return { ...board, [move.round]: move.groups };
    const after =
      move.do === 'joined'
        ? withJoined(groups, move.participantIds)
        : withPlaced(groups, move.participantId, move.groupId);
    return after && { ...board, [move.round]: after };
  },

  entered(entered) {
    const { phase } = entered.activity;
    return phase === 'pairs' || phase === 'fours' ? together(entered, phase) : [];
  },
  came({ activity }, participantIds) {
    const round = roundNow(activity);
    if (round === null) return [];
    const sitting = new Set((activity.board as Together)[round].flatMap(({ memberIds }) => memberIds));
    const newcomers = participantIds.filter((id) => !sitting.has(id));
    if (newcomers.length === 0 || (activity.board as Together)[round].length === 0) return [];
    return [arranged(activity, { do: 'joined', round, participantIds: newcomers })];
  },

  summary(activity, words) {
    const lines = contributionsIn(activity, 'fours').map(({ piece }) => piece.text);
    if (lines.length === 0) return [{ type: 'line', text: words.none ?? '' }];
    return [
      { type: 'line', text: filled(words.line ?? '', { count: lines.length }) },
      { type: 'list', lines },
    ];
  },

  invented: (_activity, _round, random) => ({ text: `Forslag ${1 + Math.floor(random() * 99)}` }),
};

function roundNow({ phase }: Activity): keyof Together | null {
  return phase === 'pairs' || phase === 'fours' ? phase : null;
}

function arranged({ id }: Activity, move: OneTwoFourMove): MeetingEvent {
  return { type: 'activity.arranged', activityId: id, move };
}

/** Who sits together from now on, and the texts that they bring. */
function together({ state, activity, newId }: PhaseEntered, round: keyof Together): MeetingEvent[] {
  const { mixed } = activity.setup as OneTwoFourSetup;
  const { pairs } = activity.board as Together;
  const hasWritten = (id: string) => activity.answers.some(({ participantId }) => participantId === id);
  const people = takingPart(state, activity.itemId, hasWritten);
  const groups = round === 'pairs' ? pairsOf(people, mixed, newId) : foursOf(pairs, people, newId);
  const before = round === 'pairs' ? 'alone' : 'pairs';
  return [
    arranged(activity, { do: 'made', round, groups }),
    ...groups.flatMap((group) => brought(activity, before, round, group, pairs, newId)),
  ];
}

/** A group's first text: what those who sit together there have brought, one below the other. */
function brought(
  activity: Activity,
  before: 'alone' | 'pairs',
  round: keyof Together,
  { id, memberIds }: AnsweringGroup,
  pairs: readonly Sitting[],
  newId: () => string,
): MeetingEvent[] {
  const sources =
    before === 'alone'
      ? memberIds
      : pairs.filter((pair) => pair.memberIds.some((one) => memberIds.includes(one))).map((pair) => pair.id);
  const text = activity.answers
    .filter((answer) => answer.round === before && sources.includes(answer.participantId))
    .map(({ answer }) => (answer as OneTwoFourAnswer).text)
    .filter((part) => part !== '')
    .join('\n');
  if (text === '') return [];
  const answer = {
    ...{ round, participantId: id, sharedWith: [...memberIds], enteredBy: null, voice: newId() },
    answer: { text },
  };
  return [{ type: 'activity.answered', activityId: activity.id, answer, contributions: [] }];
}
