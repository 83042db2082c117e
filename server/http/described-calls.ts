// The REST calls as they are described to other programs: what each takes, by the schemas that it parses with, and gives.

import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { minutesSchema } from '../../src/lib/core/minutes/minutes-schema.ts';
import { summarySchema } from '../../src/lib/core/summary/summary-schema.ts';
import { SUMMARY_PARTS } from '../../src/lib/core/summary/parts.ts';
import { meetingStateSchema } from '../../src/lib/core/meeting/model.ts';
import {
  agreementChangeSchema,
  agreementQuerySchema,
  joinSchema,
  listedAgreementSchema,
  newMeetingSchema,
  newSeatSchema,
} from '../../src/lib/core/protocol/rest.ts';
import { TEMPLATE_NAMES } from '../../src/lib/core/minutes/templates/built-in.ts';
import type { Scope } from '../auth/scopes.ts';
import { CONTENT_TYPES } from '../exports/exports.ts';
import { AGREEMENT_TYPES } from '../exports/agreement-types.ts';

export type JsonSchema = object;

/** One call; its path is below `/api/v1`, and `content` is what it answers with by content type. */
export interface DescribedCall {
  readonly method: 'get' | 'post' | 'patch';
  readonly path: string;
  readonly summary: string;
  /** What the token needs; null: the call takes none. */
  readonly scope: Scope | null;
  readonly body?: v.GenericSchema;
  readonly query?: v.ObjectSchema<v.ObjectEntries, undefined>;
  readonly answer: { status: 200 | 201; description: string; content: Record<string, { schema?: JsonSchema }> };
}

/** What a schema takes (`input`) or gives (`output`), as JSON Schema. Checks that JSON Schema cannot say are left out. */
export function jsonSchemaOf(schema: v.GenericSchema, typeMode: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode,
    target: 'draft-2020-12',
  });
  return rest;
}

const text = { type: 'string' };
const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, text]));
const whole = (properties: Record<string, JsonSchema>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const minutesQuerySchema = v.object({
  /** One of the built-in templates, or an own one of the organisation; the meeting's own where it is left out. */
  template: v.optional(v.union([v.picklist(TEMPLATE_NAMES), v.string()])),
  audience: v.optional(v.picklist(['intern', 'offentlig']), 'intern'),
  /** An approved version, by its number; the one that holds where it is left out. */
  version: v.optional(v.string()),
});
const fileQuerySchema = v.object({ ...minutesQuerySchema.entries, item: v.optional(v.string()) });
const meetingLinks = whole(texts('facilitate', 'screen', 'join', 'minutes'));
const agreement = jsonSchemaOf(listedAgreementSchema, 'output');

const files = Object.fromEntries(Object.values(CONTENT_TYPES).map((type) => [type, {}]));

/** Every call of `/api/v1`. */
export const CALLS: readonly DescribedCall[] = [
  {
    method: 'post',
    path: '/meetings',
    summary: 'Plan a meeting from a template',
    scope: 'meetings:write',
    body: newMeetingSchema,
    answer: {
      status: 201,
      description: 'The meeting is planned',
      content: json(whole({ ...texts('id', 'joinCode'), links: meetingLinks })),
    },
  },
  {
    method: 'get',
    path: '/meetings/{meetingId}',
    summary: "The meeting's state, as the staff see it",
    scope: 'meetings:read',
    answer: { status: 200, description: 'The state', content: json(jsonSchemaOf(meetingStateSchema, 'output')) },
  },
  {
    method: 'post',
    path: '/meetings/{meetingId}/seats',
    summary: 'Give somebody a seat of any role',
    scope: 'meetings:write',
    body: newSeatSchema,
    answer: { status: 201, description: 'The seat', content: json(whole(texts('token', 'participantId'))) },
  },
  {
    method: 'post',
    path: '/join',
    summary: 'Join a meeting by its code',
    scope: null,
    body: joinSchema,
    answer: {
      status: 201,
      description: 'The seat',
      content: json(whole(texts('token', 'meetingId', 'participantId'))),
    },
  },
  {
    method: 'get',
    path: '/meetings/{meetingId}/minutes.{format}',
    summary: 'The minutes as data, by the schema at /schemas/minutes.json, or as a file',
    scope: 'minutes:read',
    query: v.object({ ...fileQuerySchema.entries, archive: v.optional(v.string()) }),
    answer: {
      status: 200,
      description: 'The minutes',
      content: { ...json(jsonSchemaOf(minutesSchema, 'output')), ...files },
    },
  },
  {
    method: 'get',
    path: '/meetings/{meetingId}/agenda.{format}',
    summary: 'The agenda (dagsorden) as data or as a file',
    scope: 'minutes:read',
    query: v.object({ audience: minutesQuerySchema.entries.audience }),
    answer: {
      status: 200,
      description: 'The agenda',
      content: { ...json({ type: 'object' }), ...files },
    },
  },
  {
    method: 'get',
    path: '/meetings/{meetingId}/agreements.{format}',
    summary: 'The agreements of the minutes as a sheet or a calendar',
    scope: 'minutes:read',
    query: fileQuerySchema,
    answer: {
      status: 200,
      description: 'The agreements',
      content: Object.fromEntries(Object.values(AGREEMENT_TYPES).map((type) => [type, {}])),
    },
  },
  {
    method: 'get',
    path: '/meetings/{meetingId}/bundle.zip',
    summary: 'Minutes, agreements, attachments and, for the staff, the log, as one file',
    scope: 'minutes:read',
    query: v.object({
      ...fileQuerySchema.entries,
      formats: v.optional(v.string()),
      confidential: v.optional(v.string()),
    }),
    answer: { status: 200, description: 'The bundle', content: { 'application/zip': {} } },
  },
  {
    method: 'get',
    path: '/minutes.{format}',
    summary: 'The minutes of all meetings that were held in a time, as one document',
    scope: 'minutes:read',
    query: v.object({
      from: v.string(),
      to: v.string(),
      ...minutesQuerySchema.entries,
      archive: v.optional(v.string()),
    }),
    answer: { status: 200, description: 'The document', content: files },
  },
  {
    method: 'get',
    path: '/summary.{format}',
    summary:
      'What chosen meetings came to, taken together: as data, by the schema at /schemas/summary.json, as a document or a sheet',
    scope: 'minutes:read',
    query: v.object({
      /** Repeated for each meeting. */
      meeting: v.string(),
      audience: minutesQuerySchema.entries.audience,
      /** Repeated for each part of the document; all of them where it is left out. */
      part: v.optional(v.picklist(SUMMARY_PARTS)),
      archive: v.optional(v.string()),
    }),
    answer: {
      status: 200,
      description: 'The summary',
      content: {
        ...json(jsonSchemaOf(summarySchema, 'output')),
        ...files,
        [AGREEMENT_TYPES.xlsx]: {},
        [AGREEMENT_TYPES.csv]: {},
      },
    },
  },
  {
    method: 'get',
    path: '/schemas/summary.json',
    summary: 'The JSON Schema of a summary',
    scope: null,
    answer: { status: 200, description: 'JSON Schema 2020-12', content: { 'application/schema+json': {} } },
  },
  {
    method: 'get',
    path: '/schemas/minutes.json',
    summary: 'The JSON Schema of the minutes',
    scope: null,
    answer: { status: 200, description: 'JSON Schema 2020-12', content: { 'application/schema+json': {} } },
  },
  {
    method: 'get',
    path: '/agreements',
    summary: 'Agreements of all meetings, the earliest follow-up first',
    scope: 'agreements:read',
    query: agreementQuerySchema,
    answer: {
      status: 200,
      description: 'A page of agreements; the header Link leads to the next',
      content: json({ type: 'array', items: agreement }),
    },
  },
  {
    method: 'patch',
    path: '/agreements/{agreementId}',
    summary: 'Settle an agreement: its status and its follow-up date',
    scope: 'agreements:write',
    body: agreementChangeSchema,
    answer: { status: 200, description: 'The agreement', content: json(agreement) },
  },
  {
    method: 'get',
    path: '/calendar/{secret}.ics',
    summary: 'The calendar of a person, a forum or a school, at its secret address',
    scope: null,
    answer: { status: 200, description: 'iCalendar', content: { 'text/calendar': {} } },
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description',
    scope: null,
    answer: { status: 200, description: 'OpenAPI 3.1', content: json({ type: 'object' }) },
  },
];
