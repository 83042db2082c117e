// Who gets in where: every page, form and call of the built server, asked by everybody there is. A route without a row
// in the table fails, until somebody has thought about who may use it.

import { eq } from 'drizzle-orm';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTACHMENT_ROUTES } from '../../../server/attachments/attachment-requests.ts';
import { Accounts } from '../../../server/auth/accounts.ts';
import { SCOPES } from '../../../server/auth/scopes.ts';
import { readSecret } from '../../../server/auth/secret.ts';
import { Tokens } from '../../../server/auth/tokens.ts';
import { createLog } from '../../../server/log.ts';
import { databaseFile, openDatabase } from '../../../server/store/database.ts';
import { ACCOUNT_ROLES } from '../../../src/lib/core/organisation/permissions.ts';
import { foundOrganisation } from '../../support/accounts.ts';
import { MEETINGS } from '../../support/rights/meetings.ts';
import { OFFICE } from '../../support/rights/office.ts';
import { REST } from '../../support/rights/rest.ts';
import { OUTSIDERS, row, VISITORS, type Answers, type Rights, type Visitor } from '../../support/rights/rows.ts';
import { SIGN_IN } from '../../support/rights/sign-in.ts';
import { routesAndForms } from '../../support/routes-on-disk.ts';
import { startServer, type ServerProcess } from '../../support/server.ts';

/** What an outsider must never read. */
const TITLE = 'Mødet som ingen udefra kender';
const PASSWORD = 'fjorden ligger stille';
const FIRST_ADMIN = { SAMTALERUM_ADMIN_EMAIL: 'administrator@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: PASSWORD };

const RIGHTS: Rights = {
  ...SIGN_IN,
  ...OFFICE,
  ...MEETINGS,
  ...REST,
  // The last row: it ends the sessions that the others use.
  'POST /sign-out': row('303 /sign-in'),
};

let folder: string;
let server: ServerProcess;
let meeting: { id: string; joinCode: string };
const sent: Partial<Record<Visitor, Record<string, string>>> = { nobody: {} };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samtalerum-rights-'));
  server = await startServer({ dataDir: folder, env: FIRST_ADMIN });
  await peopleTheHouse();
  const made = await post('/api/v1/meetings', sent.program, {
    template: 'frit',
    title: TITLE,
    startsAt: '2026-11-24T16:30',
  });
  meeting = (await made.json()) as typeof meeting;
  for (const visitor of [...ACCOUNT_ROLES, 'dismissed', 'stranger'] as const) {
    sent[visitor] = cookies(await post('/sign-in', {}, { email: `${visitor}@fjordby.dk`, password: PASSWORD }));
  }
  sent.guest = cookies(await post('/join', {}, { code: meeting.joinCode, name: 'Bodil' }));
  for (const role of ['observer', 'coFacilitator'] as const) sent[role] = await seatCookieOf(role);
  await dismiss();
});
afterAll(async () => {
  await server.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Accounts of each role, an organisation of strangers, and a program for each of the two. */
async function peopleTheHouse(): Promise<void> {
  const database = openDatabase(databaseFile(folder));
  try {
    const people = new Accounts(database, readSecret(folder), createLog({ logLevel: 'silent' }));
    const tokens = new Tokens(database);
    const [ours] = await people.organisations();
    const theirs = await foundOrganisation(database, 'Andeby');
    if (!ours) throw new Error('the server has made no organisation');
    const person = (name: string) => ({ name, email: `${name}@fjordby.dk`, password: PASSWORD });
    for (const role of ['member', 'secretary', 'facilitator'] as const) await people.add(ours.id, person(role), role);
    await people.add(ours.id, person('dismissed'), 'administrator');
    await people.add(theirs.id, person('stranger'), 'administrator');
    for (const [program, { id }] of [
      ['program', ours],
      ['strangeProgram', theirs],
    ] as const) {
      sent[program] = { authorization: `Bearer ${await tokens.create(id, [...SCOPES], program)}` };
    }
  } finally {
    database.close();
  }
}

/** A browser that keeps a seat which a program has given. */
async function seatCookieOf(role: Visitor): Promise<Record<string, string>> {
  const made = await post(`/api/v1/meetings/${meeting.id}/seats`, sent.program, { role, name: role });
  const { token } = (await made.json()) as { token: string };
  return { cookie: `seat-${meeting.id}=${token}` };
}

/** Takes an account out of the organisation while it is signed in. */
async function dismiss(): Promise<void> {
  const database = openDatabase(databaseFile(folder));
  try {
    const { orm, tables } = database;
    const [found] = await orm.select().from(tables.user).where(eq(tables.user.email, 'dismissed@fjordby.dk'));
    await orm.delete(tables.member).where(eq(tables.member.userId, found?.id ?? ''));
  } finally {
    database.close();
  }
}

function cookies(response: Response): Record<string, string> {
  expect(response.status).toBe(303);
  return {
    cookie: response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  };
}

/** What a page's form or a program would send: JSON below /api, fields elsewhere. */
function post(
  path: string,
  headers: Record<string, string> = {},
  body: Record<string, string> = {},
): Promise<Response> {
  const isCall = path.startsWith('/api/');
  const type = isCall ? { 'content-type': 'application/json' } : { accept: 'text/html', origin: server.origin };
  return ask('POST', path, { ...headers, ...type }, isCall ? JSON.stringify(body) : new URLSearchParams(body));
}

function ask(method: string, path: string, headers: Record<string, string> = {}, body?: BodyInit): Promise<Response> {
  return fetch(server.origin + path, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) });
}

/** A body that whoever is let in may send. */
function bodyFor(address: string, visitor: Visitor = 'nobody'): Record<string, string> {
  if (address.endsWith('/join')) return { code: meeting.joinCode, name: 'Bodil' };
  // Failures are counted by address and by whom somebody says to be.
  if (address === '/sign-in') return { email: `${visitor}@elsewhere.example`, password: PASSWORD };
  if (address.endsWith('/seats')) return { role: 'participant', name: 'Bodil' };
  if (address === '/api/v1/meetings') return { template: 'frit', title: 'Et andet', startsAt: '2026-11-24T16:30' };
  if (address === '/setup')
    return { organisationName: 'Andeby', name: 'And', email: 'and@andeby.dk', password: PASSWORD };
  // An agenda without a title is not made, but whoever may not make one is told before.
  return address === '/meetings/new' ? { template: 'frit' } : {};
}

async function request(route: string, visitor: Visitor): Promise<Response> {
  const [method = '', address = ''] = route.split(' ');
  const path = address
    .replace('[meetingId]', meeting.id)
    .replace('[format]', 'html')
    .replace('[slug]', 'nothing')
    .replace('[publicId]', 'nothing')
    .replace('[...path]', 'nothing')
    .replace('[attachmentId]', 'nothing')
    .replace('[cardId]', 'nothing')
    .replace('[versionId]', '1')
    .replace('[participantId]', 'nobody')
    .replace('[agreementId]', 'nothing')
    .replace('[activityId]', 'nothing')
    .replace('[token]', 'x.y');
  if (method === 'POST') return post(path, sent[visitor], bodyFor(address, visitor));
  return ask(method === 'ANY' ? 'DELETE' : method, path, sent[visitor]);
}

/** `303 /meetings/:id/room` and the like. */
function shown(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) return String(response.status);
  const { origin, pathname } = new URL(location, server.origin);
  expect(origin).toBe(server.origin);
  return `${response.status} ${pathname.replace(meeting.id, ':id').replace(/proeve-[\w-]+/, ':rehearsal')}`;
}

test('[AC14] [OR1] [NT22] every route and every form that there is has its row, and no row is of another', async () => {
  expect(Object.keys(RIGHTS).sort()).toEqual([...(await routesAndForms()), ...ATTACHMENT_ROUTES].sort());
});

describe('[AC15] what a page of another site can make a browser send', () => {
  const FORMS = Object.keys(RIGHTS).filter((route) => route.startsWith('POST /') && !route.includes('/api/'));

  test.for(FORMS)('%s without our origin is refused', async (route) => {
    const [, path = ''] = route.split(' ');
    for (const origin of [{ origin: 'https://evil.example' }, { origin: 'null' }, {}]) {
      const headers = { ...sent.administrator, ...(origin as Record<string, string>), accept: 'text/html' };
      expect((await ask('POST', path, headers, new URLSearchParams(bodyFor(path)))).status).toBe(403);
    }
  });

  test.for(['//evil.example', 'https://evil.example', '/\\evil.example', '\t//evil.example', 'javascript:alert(1)'])(
    'a link to the sign-in leads nobody to %s',
    async (next) => {
      const address = `/sign-in?next=${encodeURIComponent(next)}`;
      expect(shown(await ask('GET', address, sent.administrator))).toBe('303 /');
      const form = { email: 'administrator@fjordby.dk', password: PASSWORD };
      expect(shown(await post(address, {}, form))).toBe('303 /');
      expect(shown(await post('/preferences', {}, { next }))).toBe('303 /');
    },
  );

  test('cookies of a sign-in and of a seat are out of reach of scripts and of other sites', async () => {
    const signedIn = await post('/sign-in', {}, { email: 'administrator@fjordby.dk', password: PASSWORD });
    const joined = await post('/join', {}, { code: meeting.joinCode, name: 'Bodil' });
    for (const response of [signedIn, joined]) {
      const set = response.headers.getSetCookie();
      expect(set.length).toBeGreaterThan(0);
      for (const cookie of set) expect(cookie).toMatch(/(?=.*; Path=\/)(?=.*; HttpOnly)(?=.*; SameSite=Lax)/);
    }
  });

  test('broken cookies are nobody’s', async () => {
    for (const cookie of ['samtalerum.session_token=%zz', `seat-${meeting.id}=%E0%A4%A`, '=;=;;', 'theme=%']) {
      expect(shown(await ask('GET', `/meetings/${meeting.id}/room`, { cookie }))).toBe('303 /join');
    }
  });
});

describe('[AC14] [OR1] who gets in', () => {
  test.for(Object.entries(RIGHTS))('%s', async ([route, expected]) => {
    const answers: Answers = {};
    for (const visitor of VISITORS) {
      const response = await request(route, visitor);
      answers[visitor] = shown(response);
      expectHeaders(response, { isFramed: route.endsWith('/embed') });
      if (OUTSIDERS.includes(visitor)) expect(await response.text()).not.toContain(TITLE);
    }
    expect(answers).toEqual(expected);
  });
});

test('[NT22] a seat that carries the secretary’s right opens the history without an account', async () => {
  const made = await post(`/api/v1/meetings/${meeting.id}/seats`, sent.program, { role: 'secretary', name: 'Kim' });
  const { token } = (await made.json()) as { token: string };
  const headers = { cookie: `seat-${meeting.id}=${token}` };
  const base = `/meetings/${meeting.id}/history`;
  expect(shown(await ask('GET', base, headers))).toBe('200');
  expect(shown(await ask('GET', `${base}/1`, headers))).toBe('404');
  expect(shown(await post(`${base}/1`, headers))).toBe('404');
});

/** What holds for every answer: nothing of it is kept, guessed at, framed (but for what is published) or told to others; a page runs its own scripts. */
function expectHeaders(response: Response, { isFramed }: { isFramed: boolean }): void {
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
  expect(headers['x-frame-options']).toBe(isFramed ? undefined : 'DENY');
  const isPage = headers['content-type']?.startsWith('text/html') && !headers['content-disposition'];
  if (!isPage) return;
  const policy = headers['content-security-policy'];
  for (const rule of ["default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
}
