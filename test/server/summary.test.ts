// A summary as it is asked for: whose meetings, what the gate lets out, and every form that it is had in.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { databaseFile, openDatabase, type Database } from '../../server/store/database.ts';
import type { Summary } from '../../src/lib/core/summary/summary.ts';
import { foundOrganisation } from '../support/accounts.ts';
import { Canaries, LEVEL, SECRET } from '../support/canaries.ts';
import { call, problemOf } from '../support/rest.ts';
import { textOfAnswer } from '../support/text-of-file.ts';

let folder: string;
let app: App;
let database: Database;
let canaries: Canaries;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samtalerum-summary-'));
  app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }));
  database = openDatabase(databaseFile(folder));
  await foundOrganisation(database, 'fjordby');
  canaries = await Canaries.make(app, database);
});
afterAll(async () => {
  database.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (format: string, query: string, token = canaries.token) =>
  call(app, 'GET', `/api/v1/summary.${format}?${query}`, { token });
const ours = () => `meeting=${canaries.room.meetingId}`;

/** A meeting of ours that is held, from a template. */
async function held(template: string, title: string): Promise<string> {
  const body = { template, title, startsAt: '2026-10-01T09:00' };
  const made = await call(app, 'POST', '/api/v1/meetings', { token: canaries.token, body });
  const { id } = (await made.json()) as { id: string };
  const room = await app.rooms.open(id);
  for (const type of ['meeting.start', 'meeting.close'] as const) await room?.execute({ type }, 'system', null);
  return id;
}

test('[SU2] an internal one has the sentences that the public may not have, and nothing closed', async () => {
  for (const format of ['json', 'html', 'md', 'docx', 'pdf', 'pptx', 'xlsx', 'csv']) {
    const response = await get(format, ours());
    expect(response.status, format).toBe(200);
    const text = (await textOfAnswer(response)).replace(/\s+/g, ' ');
    expect(text, format).not.toContain(SECRET);
    if (format === 'json') expect(text).toContain(LEVEL);
  }
});

test('[SU2] a public one is held by what it tells alone, and each sentence is named with its meeting', async () => {
  const { status, code } = await problemOf((await get('pdf', `${ours()}&audience=offentlig`)).clone());
  expect([status, code]).toEqual([409, 'minutes.held']);
  const answer = await get('json', `${ours()}&audience=offentlig`);
  const { findings } = (await answer.json()) as { findings: { meetingId: string; where: { part: string } }[] };
  expect(new Set(findings.map(({ meetingId }) => meetingId))).toEqual(new Set([canaries.room.meetingId]));
  const parts = new Set(findings.map(({ where }) => where.part));
  expect(parts).toContain('decision');
  // Notes, proposals and files are not in a summary, and themes that may not be told are not either.
  for (const part of ['notes', 'proposal', 'caseText', 'attachment', 'theme']) expect(parts).not.toContain(part);
});

test('[SU2] a confidential meeting is in none, and is counted', async () => {
  const lus = await held('lus', 'LUS med en skoleleder');
  const answer = await get('json', `${ours()}&meeting=${lus}`);
  const summary = (await answer.json()) as Summary;
  expect(summary.leftOut).toEqual({ meetings: 1, items: 1 });
  expect(summary.meetings.map(({ id }) => id)).toEqual([canaries.room.meetingId]);
  expect(JSON.stringify(summary)).not.toContain('LUS');
  expect((await problemOf(await get('json', `meeting=${lus}`))).code).toBe('minutes.confidential');
});

test('[SU2] what the public may have is let out when it has been settled, themes too', async () => {
  await canaries.settleAll();
  const answer = await get('json', `${ours()}&audience=offentlig`);
  expect(answer.status).toBe(200);
  const summary = (await answer.json()) as Summary;
  expect(summary.themes.map(({ theme }) => theme)).toEqual(['Trivsel']);
  expect(JSON.stringify(summary)).not.toMatch(/kanarifugl|38 procent/i);
});

describe('[SU1] who may ask, and for what', () => {
  test('another organisation’s meeting, and one that is not held, are as unknown as one that never was', async () => {
    const theirs = await app.tokens.create((await foundOrganisation(database, 'andeby')).id, ['minutes:read'], 'other');
    expect((await problemOf(await get('json', ours(), theirs))).code).toBe('meeting.unknown');
    const made = await call(app, 'POST', '/api/v1/meetings', {
      token: canaries.token,
      body: { template: 'frit', title: 'Ikke holdt', startsAt: '2026-10-02T09:00' },
    });
    const { id } = (await made.json()) as { id: string };
    expect((await problemOf(await get('json', `${ours()}&meeting=${id}`))).code).toBe('meeting.unknown');
    expect((await problemOf(await get('json', 'meeting=nowhere'))).code).toBe('meeting.unknown');
  });

  test('a token without the right to read minutes gets none', async () => {
    const token = await app.tokens.create('fjordby', ['agreements:read'], 'no');
    expect((await problemOf(await get('json', ours(), token))).code).toBe('scope.missing');
  });

  test('without meetings, with too many, with an unknown part or format, it is said what is wrong', async () => {
    const many = Array.from({ length: 101 }, (_, n) => `meeting=m${n}`).join('&');
    for (const [query, code] of [
      ['', 'query.invalid'],
      [many, 'query.invalid'],
      [`${ours()}&part=alt`, 'query.invalid'],
      [`${ours()}&audience=alle`, 'audience.unknown'],
    ] as const) {
      expect((await problemOf(await get('json', query))).code, query.slice(0, 40)).toBe(code);
    }
    expect((await problemOf(await get('exe', ours()))).code).toBe('format.unknown');
  });
});

test('[SU7] the schema of the data is published, and the data leads to it', async () => {
  const link = (await get('json', ours())).headers.get('Link');
  expect(link).toBe('</api/v1/schemas/summary.json>; rel="describedby"');
  const schema = await call(app, 'GET', '/api/v1/schemas/summary.json', {});
  expect(await schema.json()).toMatchObject({ properties: { decisions: { type: 'array' } } });
});

test('[SU7] a document tells the parts that were chosen, and always what it is made of', async () => {
  const text = await (await get('md', `${ours()}&part=agreements`)).text();
  expect(text).toContain('## Møderne');
  expect(text).toContain('## Aftaler, som de står nu');
  expect(text).toContain('## Det, der ikke er med');
  expect(text).not.toContain('## Beslutninger efter tema');
});
