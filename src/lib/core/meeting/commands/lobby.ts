// Commands of the door; what they mean stands in areas/lobby.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';

export const LOBBY_COMMANDS = [
  v.object({ type: v.literal('lobby.switch'), isOn: v.boolean() }),
  /** Left out: everyone who waits. */
  v.object({ type: v.literal('lobby.admit'), participantId: v.exactOptional(idSchema) }),
  v.object({ type: v.literal('lobby.turnAway'), participantId: idSchema }),
] as const;
