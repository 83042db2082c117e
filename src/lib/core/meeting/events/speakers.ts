// Events of the list of speakers and of a round; what they mean stands in areas/speakers.ts and areas/round.ts.

import * as v from 'valibot';
import { durationMsSchema, idSchema } from '../model/basics.ts';
import { turnMsSchema } from '../model/speakers.ts';
import { SPEAKER_KINDS } from '../vocabulary.ts';

export const SPEAKERS_EVENTS = [
  v.object({
    type: v.literal('speaker.requested'),
    participantId: idSchema,
    kind: v.optional(v.picklist(SPEAKER_KINDS), 'speech'),
  }),
  v.object({ type: v.literal('speaker.withdrawn'), participantId: idSchema }),
  v.object({ type: v.literal('speaker.moved'), participantId: idSchema, toIndex: v.number() }),
  v.object({ type: v.literal('speaker.called'), participantId: idSchema }),
  /** `spokenMs` is for the staff's count, and is left out for everyone else. */
  v.object({ type: v.literal('speaker.finished'), spokenMs: v.exactOptional(durationMsSchema) }),
  v.object({ type: v.literal('speakers.opened') }),
  v.object({ type: v.literal('speakers.closed') }),
  v.object({ type: v.literal('speakers.limited'), limitMs: v.nullable(turnMsSchema) }),
  v.object({ type: v.literal('round.started'), turnMs: turnMsSchema, waiting: v.array(idSchema) }),
  v.object({ type: v.literal('round.passed'), participantId: idSchema }),
  v.object({ type: v.literal('round.postponed'), participantId: idSchema }),
  v.object({ type: v.literal('round.ended') }),
] as const;
