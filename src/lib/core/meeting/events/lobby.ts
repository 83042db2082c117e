// Events of the door; what they mean stands in areas/lobby.ts. Who is let in has `participant.joined`.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { participantSchema } from '../model/people.ts';

export const LOBBY_EVENTS = [
  v.object({ type: v.literal('lobby.switched'), isOn: v.boolean() }),
  v.object({ type: v.literal('lobby.entered'), participant: participantSchema }),
  v.object({ type: v.literal('lobby.turnedAway'), participantId: idSchema }),
  /** Let in after the close, to read. */
  v.object({ type: v.literal('lobby.left'), participantId: idSchema }),
] as const;
