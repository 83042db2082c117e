// Commands of the list of speakers and of a round; what they mean stands in areas/speakers.ts and areas/round.ts.

import * as v from 'valibot';
import { idSchema } from '../model/basics.ts';
import { turnMsSchema } from '../model/speakers.ts';
import { ROUND_ORDERS, SPEAKER_KINDS } from '../vocabulary.ts';
import { forSomeone } from './for-someone.ts';

export const SPEAKERS_COMMANDS = [
  v.object({
    type: v.literal('speaker.request'),
    kind: v.exactOptional(v.picklist(SPEAKER_KINDS)),
    ...forSomeone,
  }),
  v.object({ type: v.literal('speaker.withdraw'), ...forSomeone }),
  v.object({ type: v.literal('speaker.call'), participantId: v.exactOptional(idSchema) }),
  v.object({ type: v.literal('speaker.finish') }),
  v.object({
    type: v.literal('speaker.move'),
    participantId: idSchema,
    toIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ type: v.literal('speaker.skip'), participantId: idSchema, off: v.exactOptional(v.boolean()) }),
  v.object({ type: v.literal('speakers.open') }),
  v.object({ type: v.literal('speakers.close') }),
  v.object({ type: v.literal('speakers.limit'), limitMs: v.nullable(turnMsSchema) }),
  v.object({
    type: v.literal('round.start'),
    turnMs: turnMsSchema,
    order: v.picklist(ROUND_ORDERS),
    /** Whether facilitator and secretary have a turn too. */
    withStaff: v.exactOptional(v.boolean()),
  }),
  v.object({ type: v.literal('round.pass'), ...forSomeone }),
  v.object({ type: v.literal('round.end') }),
] as const;
