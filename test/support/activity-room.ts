// A running meeting with an activity in it and people of all sides of the table, for the tests of the kinds.

import { KINDS } from '../../src/lib/core/meeting/activities/kinds.ts';
import type { Actor, Decision } from '../../src/lib/core/meeting/area.ts';
import type { Activity } from '../../src/lib/core/meeting/model/activities.ts';
import type { TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { itemId, runningMeeting, type Play } from './play.ts';

export interface ActivityPlay {
  play: Play;
  id: string;
  activity: () => Activity;
  answer: (participantId: string, answer: unknown) => Decision;
  step: (phase: string) => void;
}

/** Three of a school, three of the committee, and any number more of the school: `p0`, `p1` … */
const TABLE_ROLES: readonly TableRole[] = ['lærer', 'forælder', 'skoleleder', ...Array(3).fill('udvalgsmedlem')];

/** Starts an activity of the kind among so many people, the first three of the school, the next three of the committee. */
export function activityPlay(
  kind: keyof typeof KINDS,
  setup: unknown,
  { people = 6, item = 'Velkomst' }: { people?: number; item?: string } = {},
): ActivityPlay {
  const play = runningMeeting();
  for (let n = 0; n < people; n += 1) {
    const person = { participantId: `p${n}`, name: `Person ${n}`, tableRole: TABLE_ROLES[n] ?? 'lærer' };
    play.send({ type: 'participant.join', role: 'participant', ...person }, 'system');
  }
  play.done({ type: 'activity.start', itemId: itemId(play, item), kind, title: 'Hvor er vi?', setup });
  const activity = () => {
    const found = play.state.activities.at(-1);
    if (!found) throw new Error('no activity was started');
    return found;
  };
  const { id } = activity();
  const as = (participantId: string): Actor => ({ participantId, role: 'participant' });
  return {
    ...{ play, id, activity },
    answer: (participantId, answer) =>
      play.send({ type: 'activity.answer', activityId: id, answer }, as(participantId)),
    step: (phase) => void play.done({ type: 'activity.step', activityId: id, phase }),
  };
}

/** All that anyone but `participantId` has been told of the meeting so far, live and in a snapshot, as one text. */
export function toldToOthers({ play }: ActivityPlay, participantId: string): string {
  const eyes = [null, ...play.state.participants.map(({ id }) => id)].filter((id) => id !== participantId);
  const told = eyes.flatMap((self) =>
    (['staff', 'entitled', 'open'] as const).flatMap((sight) => [
      visibleState(play.state, sight, self),
      ...play.steps.map(({ recorded, before, after }) => visibleEvent(recorded, before, after, sight, self)),
    ]),
  );
  return JSON.stringify(told);
}
