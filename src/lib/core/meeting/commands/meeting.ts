// Commands of the meeting as a whole; what they mean stands in areas/meeting.ts.

import * as v from 'valibot';
import {
  TEXT_LIMITS,
  epochMsSchema,
  filledText,
  itemNumberSchema,
  onlineUrlSchema,
  optionalText,
} from '../model/basics.ts';
import { wifiSchema } from '../model/stage.ts';

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
    onlineUrl: v.exactOptional(onlineUrlSchema),
    /** For numbers that run on through a forum's meetings; only before the start. */
    firstItemNumber: v.exactOptional(itemNumberSchema),
  }),
  v.object({ type: v.literal('meeting.plan') }),
  /** Left out: from now, with the whole length before it. From the plan: with the planned end, and less time for the items. */
  v.object({ type: v.literal('meeting.start'), from: v.exactOptional(v.picklist(['now', 'plan'])) }),
  v.object({ type: v.literal('meeting.close') }),
  v.object({ type: v.literal('meeting.reopen'), reason: filledText(TEXT_LIMITS.line) }),
] as const;
