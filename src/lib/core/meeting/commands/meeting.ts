// Commands of the meeting as a whole; what they mean stands in areas/meeting.ts.

import * as v from 'valibot';
import { TEXT_LIMITS, epochMsSchema, filledText, optionalText, wifiSchema } from '../model.ts';

const title = filledText(TEXT_LIMITS.title);
const line = optionalText(TEXT_LIMITS.title);

export const MEETING_COMMANDS = [
  v.object({
    type: v.literal('meeting.edit'),
    title: v.exactOptional(title),
    forum: v.exactOptional(line),
    school: v.exactOptional(line),
    place: v.exactOptional(line),
    startsAtMs: v.exactOptional(epochMsSchema),
    wifi: v.exactOptional(v.nullable(wifiSchema)),
  }),
  v.object({ type: v.literal('meeting.start') }),
  v.object({ type: v.literal('meeting.close') }),
] as const;
