// From answers to contributions, the pieces that the whole room sees (rules AV5 to AV7). Their order is drawn by lot, so that
// it tells nothing of who was first; a lot is an id that nobody has had.

import type { SealedPiece } from '../area.ts';
import { findParticipant, type MeetingState } from '../model.ts';
import type { Activity, Answer, Contribution } from '../model/activities.ts';
import type { TableSide } from '../vocabulary.ts';
import { MIN_SIDE_VOICES, sideOf } from './contributions.ts';
import { kindOf } from './kinds.ts';

/** What deciding gives to draw lots with, and what lies in the box. */
interface Lots {
  newId: () => string;
  sealed?: readonly SealedPiece[];
}

/** What the room sees of a round from now on. */
export function revealedContributions(
  state: MeetingState,
  activity: Activity,
  round: string,
  { newId, sealed = [] }: Lots,
): Contribution[] {
  const unordered =
    activity.naming === 'anonymous'
      ? sealed
          .filter((one) => one.activityId === activity.id && one.round === round)
          .map(({ piece }): Contribution => ({
            ...{ id: newId(), round, participantId: null, voice: null, side: null, piece },
          }))
      : contributionsOf(
          state,
          activity,
          activity.answers.filter((answer) => answer.round === round),
          newId,
        );
  return unordered.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** What a round that is open at once shows of one answer. */
export function openContributions(
  state: MeetingState,
  activity: Activity,
  answer: Answer,
  newId: () => string,
): Contribution[] {
  return contributionsOf(state, activity, [answer], newId);
}

function contributionsOf(
  state: MeetingState,
  { kind, naming }: Activity,
  answers: readonly Answer[],
  newId: () => string,
): Contribution[] {
  const shown = shownSides(state, answers, naming === 'named' ? 1 : MIN_SIDE_VOICES);
  return answers.flatMap((one) =>
    (kindOf(kind)?.pieces(one.answer) ?? []).map((piece): Contribution => {
      const side = sideOfAnswer(state, one);
      return {
        ...{ id: newId(), round: one.round, voice: one.voice, piece },
        participantId: naming === 'named' && one.sharedWith.length === 0 ? one.participantId : null,
        side: side !== null && shown.has(side) ? side : null,
      };
    }),
  );
}

/** A group has no side: its members may sit anywhere. */
function sideOfAnswer(state: MeetingState, { participantId, sharedWith }: Answer): TableSide | null {
  return sharedWith.length > 0 ? null : sideOf(findParticipant(state, participantId)?.tableRole ?? null);
}

/**
 * The sides that enough of the answers come from. Where those left over are too few, the smallest side goes with them: what
 * nobody else can have said would tell who they are (rule AV7).
 */
function shownSides(state: MeetingState, answers: readonly Answer[], least: number): Set<TableSide> {
  const sides = answers.flatMap((answer) => sideOfAnswer(state, answer) ?? []);
  const voicesOf = (side: TableSide) => sides.filter((other) => other === side).length;
  const largestFirst = [...new Set(sides)].sort((one, other) => voicesOf(other) - voicesOf(one));
  const shown = largestFirst.filter((side) => voicesOf(side) >= least);
  const leftOver = () => sides.filter((side) => !shown.includes(side)).length;
  while (leftOver() > 0 && leftOver() < least && shown.length > 0) shown.pop();
  return new Set(shown);
}
