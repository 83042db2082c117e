// Commands of the list of speakers; what they mean stands in areas/speakers.ts.

import * as v from 'valibot';
import { idSchema } from '../model.ts';

export const SPEAKERS_COMMANDS = [
  v.object({ type: v.literal('speaker.request') }),
  v.object({ type: v.literal('speaker.withdraw') }),
  v.object({ type: v.literal('speaker.call'), participantId: v.exactOptional(idSchema) }),
  v.object({ type: v.literal('speaker.finish') }),
] as const;
