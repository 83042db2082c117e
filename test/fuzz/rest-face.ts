// Sends anything to REST: every call that is described, with bodies, queries, ids and headers that are right, nearly right
// and nonsense. Each is answered by what is described, or refused as RFC 9457 wants it, never by a failure.

import { CALLS, type DescribedCall } from '../../server/http/described-calls.ts';
import { fromSchema, nearly, schemaOf } from './from-schema.ts';
import type { FuzzHouse, Meeting } from './house.ts';
import { damaged, nasty, Random } from './random.ts';

/** Documents that take a renderer a while: a few of them are enough. */
const SLOW = /pdf|docx|pptx|xlsx|zip/;
const AT_ONCE = 10;
const MAX_QUERY = 6_000;

/** Sends so many requests, some of them together. */
export async function fuzzRest(house: FuzzHouse, messages: number, seed: number): Promise<void> {
  const random = new Random(seed);
  let meeting = await house.meeting();
  for (let sent = 0; sent < messages; sent += AT_ONCE) {
    if (random.chance(0.05)) meeting = await house.meeting();
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, messages - sent) }, () => ask(house, meeting, random)));
  }
}

async function ask(house: FuzzHouse, meeting: Meeting, random: Random): Promise<void> {
  const called = random.pick(CALLS);
  if (!called) return;
  const path = pathOf(called.path, meeting, random) + queryOf(called, meeting, random);
  const method = random.chance(0.95) ? called.method.toUpperCase() : random.pick(['DELETE', 'PUT', 'HEAD', 'OPTIONS']);
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(called, meeting, random);
  const headers = headersOf(house, random);
  const sent = () => `${method} ${path.slice(0, 1_000)} ${JSON.stringify(headers)} ${String(body).slice(0, 1_000)}`;
  try {
    const response = await fetch(`${house.origin}/api/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: new Uint8Array(body) }),
    });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (!SLOW.test(type)) house.check(text, sent);
    if (response.status >= 500) house.findings.push(`${sent()} → ${response.status} ${text.slice(0, 300)}`);
    if (response.ok) house.accepted += 1;
    const isProblem = type.startsWith('application/problem+json');
    if (response.status >= 400 && response.status < 500 && method !== 'HEAD' && !isProblem) {
      house.findings.push(`${sent()} → ${response.status} as ${type}`);
    }
  } catch (error) {
    house.findings.push(`${sent()} → ${String(error)}`);
  }
}

function pathOf(path: string, { id, ids }: Meeting, random: Random): string {
  return path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    if (random.chance(0.1)) return encodeURIComponent(wellFormed(nasty(random))).slice(0, 2_000) || 'x';
    if (name === 'format') return formatOf(random);
    return name === 'id' ? id : (random.pick(ids) ?? id);
  });
}

function formatOf(random: Random): string {
  return random.chance(0.02)
    ? random.pick(['pdf', 'docx', 'pptx', 'xlsx'])
    : random.pick(['json', 'html', 'md', 'csv']);
}

function queryOf({ query }: DescribedCall, { ids }: Meeting, random: Random): string {
  if (!query || random.chance(0.3)) return '';
  const given = nearly(schemaOf(query), random, ids);
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [['x', given]];
  const parameters = entries.map(([name, value]) => [wellFormed(name), wellFormed(value).slice(0, 500)]);
  // Node itself refuses a head of more than 16 kB.
  return `?${new URLSearchParams(parameters as [string, string][]).toString()}`.slice(0, MAX_QUERY);
}

function bodyOf({ body }: DescribedCall, { ids }: Meeting, random: Random): Buffer {
  const schema = body ? schemaOf(body) : {};
  const given = random.chance(0.4) ? fromSchema(schema, random, ids) : nearly(schema, random, ids);
  const bytes = Buffer.from(JSON.stringify(given) ?? '');
  return random.chance(0.1) ? damaged(bytes, random) : bytes;
}

function headersOf({ bearer }: FuzzHouse, random: Random): Record<string, string> {
  const authorization = random.chance(0.9)
    ? `Bearer ${bearer}`
    : random.pick(['Bearer', 'Bearer x', `bearer  ${bearer}`, 'Basic eDp5', `Bearer ${'x'.repeat(5_000)}`, '']);
  const type = random.chance(0.9)
    ? 'application/json'
    : random.pick(['text/plain', 'application/json; charset=x', 'x']);
  return { authorization, 'content-type': type };
}

/** As a text that an address can hold. */
function wellFormed(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed();
}
