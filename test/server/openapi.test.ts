// The description of the REST calls: valid by an independent reader, and true of the routes that there are.

import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { CALLS } from '../../server/http/described-calls.ts';
import { openApi } from '../../server/http/openapi.ts';
import { routesOnDisk } from '../support/routes-on-disk.ts';

test('[RE13] the description is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const result = await validator.validate(structuredClone(openApi('1.0.0')) as Record<string, unknown>);
  expect(result).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('[RE13] every call of the API is described, and nothing else', () => {
  const real = routesOnDisk().filter((route) => /^(?!ANY)\w+ \/api\/v1\//.test(route));
  const described = CALLS.map(({ method, path }) => `${method.toUpperCase()} /api/v1${path}`);
  expect(described.sort()).toEqual(real.map((route) => route.replaceAll(/\[(\w+)\]/g, '{$1}')).sort());
});
