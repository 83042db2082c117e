// A meeting that runs, with three participants besides facilitator and secretary: enough to stand in a list.

import type { Actor } from '../../src/lib/core/meeting/area.ts';
import { runningMeeting, type Play } from './play.ts';

/** Whoever has this id, with the rights that they have in the room. */
export function person(participantId: string): Actor {
  const role = { anna: 'facilitator', bent: 'secretary' } as const;
  return { participantId, role: role[participantId as keyof typeof role] ?? 'participant' };
}

/** Anna and Bent lead and write; Carla, Dan and Eva take part. */
export function fullRoom(): Play {
  const play = runningMeeting();
  const joins = [
    { participantId: 'dan', name: 'Dan Lund', tableRole: 'elev' },
    { participantId: 'eva', name: 'Eva Toft', tableRole: 'udvalgsmedlem' },
  ] as const;
  for (const join of joins) play.send({ type: 'participant.join', role: 'participant', ...join }, 'system');
  return play;
}
