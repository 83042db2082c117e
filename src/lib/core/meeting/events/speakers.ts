// Events of the list of speakers; what they mean stands in areas/speakers.ts.

import * as v from 'valibot';
import { idSchema } from '../model.ts';

export const SPEAKERS_EVENTS = [
  v.object({ type: v.literal('speaker.requested'), participantId: idSchema }),
  v.object({ type: v.literal('speaker.withdrawn'), participantId: idSchema }),
  v.object({ type: v.literal('speaker.called'), participantId: idSchema }),
  v.object({ type: v.literal('speaker.finished') }),
] as const;
