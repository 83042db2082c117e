// An activity of some kind, started in a running meeting, for tests of its rules.

import type { Actor, Decision } from '../../src/lib/core/meeting/area.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';
import type { ActivityKindName } from '../../src/lib/core/meeting/vocabulary.ts';
import { fullRoom } from './full-room.ts';
import { facilitator, itemId, type Play } from './play.ts';

/** The activity as it stands in the play now. */
export interface PlayedActivity {
  play: Play;
  id: string;
  readonly now: Activity;
  answer(by: string, given: unknown): Decision;
  move(move: unknown, actor?: Actor): Decision;
  step(phase: string): void;
}

export const asParticipant = (participantId: string): Actor => ({ participantId, role: 'participant' });

/** Started on the first item, or on the one with that title, in a room of three participants and two staff. */
export function startActivity(
  kind: ActivityKindName,
  setup: unknown,
  { play = fullRoom(), on = 'Velkomst' }: { play?: Play; on?: string } = {},
): PlayedActivity {
  play.done({ type: 'activity.start', itemId: itemId(play, on), kind, title: 'Spørgsmål', setup });
  const id = play.state.activities.at(-1)?.id ?? '';
  return {
    play,
    id,
    get now() {
      const activity = play.state.activities.find((one) => one.id === id);
      if (!activity) throw new Error('the activity is gone');
      return activity;
    },
    answer: (by, given) => play.send({ type: 'activity.answer', activityId: id, answer: given }, asParticipant(by)),
    move: (move, actor = facilitator) => play.send({ type: 'activity.arrange', activityId: id, move }, actor),
    step: (phase) => void play.done({ type: 'activity.step', activityId: id, phase }),
  };
}
