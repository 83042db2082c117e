// REST: the JSON Schemas of what is given as data, made from the schemas that it is checked against.

import type * as v from 'valibot';
import { minutesSchema } from '../../src/lib/core/minutes/minutes-schema.ts';
import { summarySchema } from '../../src/lib/core/summary/summary-schema.ts';
import { jsonSchemaOf } from './described-calls.ts';

/** Where the schemas stay. */
export const MINUTES_SCHEMA_PATH = '/api/v1/schemas/minutes.json';
export const SUMMARY_SCHEMA_PATH = '/api/v1/schemas/summary.json';

/** `GET /api/v1/schemas/minutes.json`: the same for everyone. */
export function giveMinutesSchema(): Response {
  return schemaResponse(MINUTES_SCHEMA_PATH, 'Minutes of a meeting in Samtalerum', minutesSchema);
}

/** `GET /api/v1/schemas/summary.json`: the same for everyone. */
export function giveSummarySchema(): Response {
  return schemaResponse(SUMMARY_SCHEMA_PATH, 'A summary of meetings in Samtalerum', summarySchema);
}

function schemaResponse(path: string, title: string, schema: v.GenericSchema): Response {
  const body = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...{ $id: path, title },
    ...jsonSchemaOf(schema, 'output'),
  };
  return new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/schema+json', 'Cache-Control': 'no-store' },
  });
}
