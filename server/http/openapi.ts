// `/api/v1/openapi.json`: the REST calls as OpenAPI 3.1, made from the schemas that the calls themselves parse with.

import type * as v from 'valibot';
import { CALLS, jsonSchemaOf, type DescribedCall, type JsonSchema } from './described-calls.ts';
import { PROBLEMS, PROBLEM_TYPE } from './problem.ts';

/** The description of all calls; `version` is the product's. */
export function openApi(version: string): object {
  return withDefinitionsAtTheRoot({
    openapi: '3.1.0',
    info: { title: 'Samtalerum', version, summary: 'Meetings, seats, minutes and agreements for other programs' },
    servers: [{ url: '/api/v1' }],
    paths: paths(),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      responses: { problem: { description: 'The call is refused (RFC 9457)', content: problemContent() } },
      schemas: {},
    },
  });
}

/** What a schema defines within itself stands among the components: here a reference counts from the root of the description. */
function withDefinitionsAtTheRoot<T extends { components: { schemas: Record<string, unknown> } }>(description: T): T {
  const schemas: Record<string, unknown> = {};
  const moved = (value: unknown, prefix: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => moved(one, prefix));
    if (typeof value !== 'object' || value === null) return value;
    const { $defs, ...rest } = value as Record<string, unknown>;
    const own = $defs === undefined ? prefix : `definition${Object.keys(schemas).length}_`;
    for (const [name, schema] of Object.entries($defs ?? {})) {
      schemas[own + name] = null;
      schemas[own + name] = moved(schema, own);
    }
    return Object.fromEntries(
      Object.entries(rest).map(([key, one]) => [
        key,
        key === '$ref' && typeof one === 'string'
          ? one.replace('#/$defs/', `#/components/schemas/${own}`)
          : moved(one, own),
      ]),
    );
  };
  const whole = moved(description, '') as T;
  return { ...whole, components: { ...whole.components, schemas } };
}

function paths(): Record<string, Record<string, object>> {
  const all: Record<string, Record<string, object>> = {};
  for (const call of CALLS) all[call.path] = { ...all[call.path], [call.method]: operation(call) };
  return all;
}

function operation({ method, path, summary, scope, body, query, answer }: DescribedCall): object {
  const { status, ...response } = answer;
  return {
    operationId: `${method} ${path}`,
    summary,
    ...(scope && { description: `Scope: ${scope}` }),
    security: scope ? [{ token: [] }] : [],
    parameters: [...pathParameters(path), ...(query ? queryParameters(query) : [])],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchemaOf(body, 'input') } } },
    }),
    responses: { [status]: response, default: { $ref: '#/components/responses/problem' } },
  };
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: v.ObjectSchema<v.ObjectEntries, undefined>): object[] {
  const { properties } = jsonSchemaOf(query, 'input') as { properties: Record<string, JsonSchema> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
}

function problemContent(): object {
  const text = { type: 'string' };
  const schema = {
    type: 'object',
    properties: {
      ...{ type: text, title: text, detail: text },
      status: { type: 'integer' },
      code: { ...text, enum: Object.keys(PROBLEMS) },
    },
    required: ['type', 'title', 'status', 'detail', 'code'],
  };
  return { [PROBLEM_TYPE]: { schema } };
}
