// What the invented people of a rehearsal answer when the room is asked something: in the activity that is open, and when an
// item has run over its time.

import { answersAs, hasAnswered, openActivity, phaseOf } from '../../src/lib/core/meeting/activities/answering.ts';
import { kindOf } from '../../src/lib/core/meeting/activities/kinds.ts';
import { takingPart } from '../../src/lib/core/meeting/activities/taking-part.ts';
import type { Command } from '../../src/lib/core/meeting/commands.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { OVERRUN_ANSWERS } from '../../src/lib/core/meeting/vocabulary.ts';

const ID = 'invented-';

/** The id of an invented person. */
export function inventedId(index: number): string {
  return `${ID}${index}`;
}

/** What this person says to what the room is asked just now, in order; nothing when it is asked nothing, or they have said it. */
export function answersOf(state: MeetingState, participantId: string, turn: number): Command[] {
  if (!state.overrun) return inActivity(state, participantId);
  return [{ type: 'overrun.answer', answer: OVERRUN_ANSWERS[turn % OVERRUN_ANSWERS.length] ?? 'extend' }];
}

/** An answer in the round that is open, and that they are done; in each round of the activity anew. */
function inActivity(state: MeetingState, participantId: string): Command[] {
  const activity = openActivity(state);
  const round = activity && phaseOf(activity)?.collects;
  if (!activity || !round || activity.ready.includes(participantId)) return [];
  if (!takingPart(state, activity.itemId).some(({ id }) => id === participantId)) return [];
  const as = answersAs(activity, round, participantId);
  // A group answers as one and is done as one: where a real person sits in it, the word is theirs.
  if (!as?.memberIds.every((id) => id.startsWith(ID))) return [];
  const { id: activityId, kind } = activity;
  const commands: Command[] = [{ type: 'activity.ready', activityId, ready: true }];
  if (hasAnswered(activity, round, participantId)) return commands;
  const answer = kindOf(kind)?.invented(activity, round, Math.random);
  return [{ type: 'activity.answer', activityId, answer }, ...commands];
}
