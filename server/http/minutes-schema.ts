// REST: the JSON Schema of minutes, made from the schema that they are checked against (`core/minutes/minutes-schema.ts`).

import { minutesSchema } from '../../src/lib/core/minutes/minutes-schema.ts';
import { jsonSchemaOf } from './described-calls.ts';

/** Where the schema stays. */
export const MINUTES_SCHEMA_PATH = '/api/v1/schemas/minutes.json';

/** `GET /api/v1/schemas/minutes.json`: the same for everyone. */
export function giveMinutesSchema(): Response {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: MINUTES_SCHEMA_PATH,
    title: 'Minutes of a meeting in Samtalerum',
    ...jsonSchemaOf(minutesSchema, 'output'),
  };
  return new Response(JSON.stringify(schema), {
    headers: { 'Content-Type': 'application/schema+json', 'Cache-Control': 'no-store' },
  });
}
