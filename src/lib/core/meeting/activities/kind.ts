// The shape of a kind of activity. A kind says what its set-up and answers are and which phases it goes through; who may
// answer when, what is hidden until when, and what counts once is the same for all (`areas/activities.ts`).

import type * as v from 'valibot';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../model.ts';
import type { Activity, Contribution } from '../model/activities.ts';
import type { Naming } from '../vocabulary.ts';
import type { KindWords, SummaryPart } from './summary.ts';

/** A phase of an activity; the facilitator moves from one to the next, and never back. */
export interface Phase {
  readonly name: string;
  /** The round of answers that is open; null when nobody answers now. */
  readonly collects: string | null;
  /** The rounds that everyone sees from here on. One that is collected and shown at once is open from its first answer. */
  readonly shows: readonly string[];
  /** Its answers are taken into the next round, and never shown themselves. */
  readonly carriesOn?: true;
  /** How long it is meant to take; null without a time. Nothing ends by itself. */
  readonly durationMs: number | null;
}

/** An activity with the types of its kind. */
export type ActivityOf<Setup, Answer, Piece, Board> = Omit<
  Activity,
  'setup' | 'answers' | 'contributions' | 'board'
> & {
  setup: Setup;
  answers: (Omit<Activity['answers'][number], 'answer'> & { answer: Answer | null })[];
  contributions: ContributionOf<Piece>[];
  board: Board;
};
export type ContributionOf<Piece> = Omit<Contribution, 'piece'> & { piece: Piece };

/** A group that answers as one. */
export interface AnsweringGroup {
  id: string;
  memberIds: readonly string[];
}

/** Who moves something on the board. */
export interface Mover {
  participantId: string | null;
  isStaff: boolean;
}

/** What follows on entering a phase, besides the phase itself: groups that are made, a round that begins. */
export interface PhaseEntered {
  state: MeetingState;
  activity: Activity;
  nowMs: number;
  newId: () => string;
}

/**
 * One kind. `Setup` is what the facilitator chooses, `Answer` what a person sends, `Piece` what of it the room sees, `Board`
 * what is arranged together and `Move` a change of it; all of them plain data, valid as JSON.
 */
export interface ActivityKind<Setup = unknown, Answer = unknown, Piece = unknown, Board = unknown, Move = unknown> {
  /** The set-up as it comes in, with defaults for what is left out. */
  readonly setup: v.GenericSchema<unknown, Setup>;
  readonly answer: v.GenericSchema<unknown, Answer>;
  readonly move: v.GenericSchema<unknown, Move>;

  /** Whether the set-up suits the meeting as it stands: what it refers to is there, and may be seen on this item. */
  suits?(setup: Setup, place: { state: MeetingState; itemId: string }): boolean;
  naming(setup: Setup): Naming;
  /** At least one; the first is the one that it starts with, the last the one that its result stands in. */
  phases(setup: Setup): readonly Phase[];

  /** Whether the answer fits the set-up and the activity as it stands: every statement known, no dot too many. */
  fits(answer: Answer, activity: ActivityOf<Setup, Answer, Piece, Board>, round: string): boolean;
  /** The pieces that the answer is shown as. In an anonymous activity nothing ties them together. */
  pieces(answer: Answer): readonly Piece[];

  /**
   * The groups that answer in this round: each has one answer, which its members see and change together (rule AV12). Null,
   * or left out: everyone answers for themselves.
   */
  groupsIn?(activity: ActivityOf<Setup, Answer, Piece, Board>, round: string): readonly AnsweringGroup[] | null;

  firstBoard(setup: Setup, state: MeetingState, itemId: string): Board;
  mayMove(move: Move, mover: Mover, activity: ActivityOf<Setup, Answer, Piece, Board>): boolean;
  /** The board after the move; null when the move does not fit it. Must not change the board that it was given. */
  moved(activity: ActivityOf<Setup, Answer, Piece, Board>, move: Move): Board | null;

  /** What follows on entering the phase, also one that is passed at once (rule AV13), and on the end. */
  entered?(entered: PhaseEntered): MeetingEvent[];
  ended?(entered: PhaseEntered): MeetingEvent[];
  /** What follows when these people come into the room while it goes on (rule AV14). */
  came?(entered: PhaseEntered, participantIds: readonly string[]): MeetingEvent[];

  /** What the minutes say of it, from what is revealed alone; `words` are the kind's own (`minutes/words.ts`). */
  summary(activity: ActivityOf<Setup, Answer, Piece, Board>, words: KindWords): SummaryPart[];
  /** The result in a form that the same activity in a later meeting can be compared with; undefined where there is none. */
  digest?(activity: ActivityOf<Setup, Answer, Piece, Board>): unknown;
  /** Whether what came of the earlier set-up says something of the same as this one asks. */
  asksTheSame?(setup: Setup, earlier: Setup): boolean;

  /** An answer that somebody might give, for rehearsals; `random` gives numbers from 0 to below 1. */
  invented(activity: ActivityOf<Setup, Answer, Piece, Board>, round: string, random: () => number): Answer;
}
