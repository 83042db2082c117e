// What other programs send over REST (/api/v1). docs/protocol.md tells it in prose.

import * as v from 'valibot';
import {
  MAX_DURATION_MS,
  TEXT_LIMITS,
  daySchema,
  filledText,
  idSchema,
  optionalText,
} from '../meeting/model/basics.ts';
import { AGREEMENT_STATUSES, ITEM_KINDS, LANGUAGES, SEAT_ROLES, TABLE_ROLES } from '../meeting/vocabulary.ts';
import { MINUTE_MS } from '../time.ts';

const MAX_AGENDA = 100;
const MAX_PARTICIPANTS = 500;

const title = filledText(TEXT_LIMITS.title);
const line = v.optional(optionalText(TEXT_LIMITS.title), '');
const minutes = v.pipe(v.number(), v.integer(), v.maxValue(MAX_DURATION_MS / MINUTE_MS));
const name = filledText(TEXT_LIMITS.name);
const tableRole = v.optional(v.nullable(v.picklist(TABLE_ROLES)), null);

/** `POST /api/v1/meetings`. */
export const newMeetingSchema = v.object({
  /** A slug of the library; an unknown one has a refusal of its own. */
  template: v.string(),
  title,
  /** ISO 8601 with an offset; without one it is the time in Denmark. */
  startsAt: v.pipe(v.string(), v.maxLength(40)),
  /** Left out: the template's length, else the sum of the agenda. */
  minutes: v.exactOptional(v.pipe(minutes, v.minValue(1))),
  place: line,
  forum: line,
  school: line,
  /** Invited: each has a place that waits under this name. */
  participants: v.optional(v.pipe(v.array(v.object({ name, tableRole })), v.maxLength(MAX_PARTICIPANTS)), []),
  /** In place of the template's items, before its closing step. */
  agenda: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          title,
          minutes: v.pipe(minutes, v.minValue(0)),
          kind: v.optional(v.picklist(ITEM_KINDS), 'discussion'),
          closed: v.optional(v.boolean(), false),
        }),
      ),
      v.maxLength(MAX_AGENDA),
    ),
  ),
});

/** `POST /api/v1/meetings/{id}/seats`. */
export const newSeatSchema = v.object({ role: v.picklist(SEAT_ROLES), name, tableRole });

/** `POST /api/v1/join`. The code as people type it: it may hold spaces. With `observer` they only look on. */
export const joinSchema = v.object({
  code: v.pipe(v.string(), v.maxLength(40)),
  name,
  tableRole,
  observer: v.optional(v.boolean(), false),
});

/** The query of `GET /api/v1/agreements`; pages have at most 1,000 agreements. */
export const agreementQuerySchema = v.object({
  status: v.exactOptional(v.picklist(AGREEMENT_STATUSES)),
  /** The owner's name as it stands, or a participant's id. */
  owner: v.exactOptional(filledText(TEXT_LIMITS.name)),
  school: v.exactOptional(filledText(TEXT_LIMITS.title)),
  forum: v.exactOptional(filledText(TEXT_LIMITS.title)),
  /** Follow-up dates before this day, which is not among them. */
  dueBefore: v.exactOptional(daySchema),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,4}$/), v.transform(Number), v.minValue(1), v.maxValue(1_000)),
    '200',
  ),
  offset: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number)), '0'),
});

/** `PATCH /api/v1/agreements/{id}`: what became of it. What was agreed is the meeting's and stays. */
export const agreementChangeSchema = v.object({
  status: v.exactOptional(v.picklist(AGREEMENT_STATUSES)),
  followUpOn: v.exactOptional(v.nullable(daySchema)),
  note: v.exactOptional(optionalText(TEXT_LIMITS.line)),
});

/** An agreement as these calls give it; `owner` is who is responsible now. */
export const listedAgreementSchema = v.object({
  id: idSchema,
  meetingId: idSchema,
  meetingTitle: v.string(),
  forum: v.string(),
  school: v.string(),
  itemId: v.nullable(idSchema),
  what: v.string(),
  owner: v.nullable(
    v.object({
      participantId: v.exactOptional(idSchema),
      tableRole: v.exactOptional(v.picklist(TABLE_ROLES)),
      name: v.string(),
    }),
  ),
  followUpOn: v.nullable(daySchema),
  followUpAt: v.string(),
  sparring: v.string(),
  status: v.picklist(AGREEMENT_STATUSES),
  closed: v.boolean(),
  isOver: v.boolean(),
  answer: v.nullable(v.object({ accepts: v.boolean(), note: v.string() })),
  meetingLanguage: v.picklist(LANGUAGES),
});
