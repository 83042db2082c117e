// Minutes as a schema, which other programs are given as JSON Schema. A field that is added to `Minutes` does not compile
// before it stands here.

import * as v from 'valibot';
import { activitySchema } from '../meeting/model/activities.ts';
import { disqualifiedSchema } from '../meeting/model/people.ts';
import {
  AGREEMENT_STATUSES,
  ITEM_KINDS,
  LANGUAGES,
  STATEMENT_KINDS,
  TABLE_ROLES,
  TABLE_SIDES,
  type VoteChoice,
} from '../meeting/vocabulary.ts';
import { MINUTES_STATUSES } from '../meeting/model/minutes.ts';
import { blockSchema } from './document-schema.ts';
import type { Minutes } from './minutes.ts';

const text = v.string();
const texts = v.array(text);
const ms = v.number();

const person = v.object({
  ...{ id: text, name: text, tableRole: v.nullable(v.picklist(TABLE_ROLES)), substituteFor: text },
  movements: v.array(v.object({ kind: v.picklist(['came', 'left', 'back']), atMs: ms, itemNumber: text })),
});
const people = v.array(person);

const votes = v.object({ count: v.number(), names: texts });
const voteChoices = { for: votes, against: votes, neither: votes } satisfies Record<VoteChoice, typeof votes>;

const item = v.object({
  ...{ id: text, number: text, depth: v.number(), title: text, kind: v.picklist(ITEM_KINDS) },
  ...{ closed: v.boolean(), skipped: v.boolean(), proposal: text, caseText: text, decision: text },
  ...{ planned: v.object({ startMs: ms, endMs: ms }), lead: text, leadRole: v.nullable(v.picklist(TABLE_ROLES)) },
  side: v.nullable(v.picklist(TABLE_SIDES)),
  account: v.array(blockSchema),
  vote: v.nullable(v.object(voteChoices)),
  statements: v.array(v.object({ kind: v.picklist(STATEMENT_KINDS), by: texts, text })),
  activities: v.array(activitySchema),
  attachments: texts,
  missing: v.array(v.object({ name: text, reason: text, disqualified: v.nullable(disqualifiedSchema) })),
  themes: v.exactOptional(texts),
});

const agreements = v.array(
  v.object({
    ...{ id: text, itemId: v.nullable(text), itemNumber: text, what: text, responsible: v.nullable(text) },
    responsibleRole: v.exactOptional(v.picklist(TABLE_ROLES)),
    ...{ followUpOn: v.nullable(text), followUpWhere: text, status: v.picklist(AGREEMENT_STATUSES) },
    school: v.exactOptional(text),
  }),
);

/** How far minutes are. */
export const standingSchema = v.object({
  ...{ status: v.picklist(MINUTES_STATUSES), version: v.number(), reason: text },
  ...{ commentsUntil: v.nullable(text), approvedAtMs: v.nullable(ms) },
  approvedFor: v.nullable(v.object({ name: text })),
  approvals: v.array(v.object({ name: text, atMs: ms })),
});

/** The minutes of a meeting, as `minutes.json` gives them. */
export const minutesSchema: v.GenericSchema<unknown, Minutes> = v.object({
  ...{
    meetingId: text,
    audience: v.picklist(['intern', 'offentlig']),
    language: v.picklist(LANGUAGES),
    draft: v.boolean(),
  },
  ...{ organisation: text, forum: text, school: text, title: text, place: text, timeZone: text },
  standing: standingSchema,
  planned: v.object({ startMs: ms, endMs: ms }),
  held: v.object({ startMs: v.nullable(ms), endMs: v.nullable(ms) }),
  reopenings: v.array(v.object({ atMs: ms, reason: text })),
  ...{ led: people, wrote: people, present: people, apologies: people, absent: people },
  attachments: texts,
  items: v.array(item),
  agreements,
  parked: v.array(v.object({ text, itemId: v.nullable(text), itemNumber: text })),
  carriedOver: agreements,
  followedUp: v.array(
    v.object({
      ...{ id: text, what: text, responsible: v.nullable(text), madeAtMs: ms },
      ...{ status: v.picklist(AGREEMENT_STATUSES), why: text, times: v.number() },
    }),
  ),
  nextMeeting: v.nullable(v.object({ startMs: ms, place: text })),
});
