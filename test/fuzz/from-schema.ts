// Messages that a schema takes, or nearly: every command and every body there is, also those that are added tomorrow.

import type { GenericSchema } from 'valibot';
import { jsonSchemaOf } from '../../server/http/described-calls.ts';
import { mutated, nasty, type Random } from './random.ts';

interface JsonSchema {
  readonly [key: string]: unknown;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What the schema takes, as far as it can be told. */
export function schemaOf(schema: GenericSchema): JsonSchema {
  return jsonSchemaOf(schema, 'input') as JsonSchema;
}

/** `ids` are of things that there are: some of what is sent should be carried out. */
export function fromSchema(schema: JsonSchema, random: Random, ids: readonly string[], depth = 0): unknown {
  const inner = (part: JsonSchema) => fromSchema(part, random, ids, depth + 1);
  if ('const' in schema) return schema.const;
  if (schema.enum) return random.pick(schema.enum);
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return inner(random.pick(choice) ?? {});
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(inner)) as unknown;
  switch (schema.type) {
    case 'object': {
      const entries = Object.entries(schema.properties ?? {}).filter(
        ([name]) => schema.required?.includes(name) === true || random.chance(0.4),
      );
      return Object.fromEntries(entries.map(([name, part]) => [name, inner(part)]));
    }
    case 'array':
      return depth > 8 ? [] : Array.from({ length: random.below(4) }, () => inner(schema.items ?? {}));
    case 'string':
      return text(schema, random, ids);
    case 'integer':
    case 'number':
      return number(schema, random);
    case 'boolean':
      return random.chance(0.5);
    case 'null':
      return null;
    default:
      return nasty(random);
  }
}

/** Four in ten as the schema wants them, four in ten nearly so, the rest anything at all. */
export function nearly(schema: JsonSchema, random: Random, ids: readonly string[]): unknown {
  const kind = random.next();
  if (kind > 0.8) return nasty(random);
  const fitting = fromSchema(schema, random, ids);
  return kind > 0.4 ? mutated(fitting, random) : fitting;
}

function text({ format, pattern }: JsonSchema, random: Random, ids: readonly string[]): string {
  if (format === 'uuid') return crypto.randomUUID();
  if (format === 'date') return `2026-1${random.below(3)}-${10 + random.below(20)}`;
  if (format === 'email') return 'bodil@fjordby.dk';
  if (pattern !== undefined || random.chance(0.3)) return random.pick(ids) ?? 'nowhere';
  return random.pick([
    'Godkendt',
    'Skolen på havnen',
    'frit',
    '2026-11-24T16:30',
    'æøå 💬',
    'x'.repeat(random.below(400)),
  ]);
}

function number({ minimum = 0, maximum = 3_600_000 }: JsonSchema, random: Random): number {
  return Math.floor(minimum + random.next() * (Math.min(maximum, 3_600_000) - minimum));
}
