// Who gets in where: every page, form and call of the built server, asked by everybody there is. A route without a row
// in the table fails, until somebody has thought about who may use it.

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
import { foundOrganisation } from '../../support/accounts.ts';
import { routesOnDisk } from '../../support/routes-on-disk.ts';
import { startServer, type ServerProcess } from '../../support/server.ts';

/** A guest has a seat by code; the stranger runs another organisation; programs have a token with every scope. */
const VISITORS = [
  ...(['nobody', 'guest', 'member', 'secretary', 'facilitator', 'administrator', 'stranger'] as const),
  ...(['program', 'strangeProgram'] as const),
];
type Visitor = (typeof VISITORS)[number];
const ACCOUNTS = ['member', 'secretary', 'facilitator', 'administrator'] as const;
const OUTSIDERS: readonly Visitor[] = ['nobody', 'stranger', 'strangeProgram'];

/** What an outsider must never read. */
const TITLE = 'Mødet som ingen udefra kender';
const PASSWORD = 'fjorden ligger stille';
const FIRST_ADMIN = { SAMTALERUM_ADMIN_EMAIL: 'administrator@fjordby.dk', SAMTALERUM_ADMIN_PASSWORD: PASSWORD };

type Row = Record<Visitor, string>;
const row = (everyone: string, others: Partial<Row> = {}): Row =>
  ({ ...Object.fromEntries(VISITORS.map((visitor) => [visitor, everyone])), ...others }) as Row;

const SIGN_IN = '303 /sign-in';
/** A page of the office: a guest's seat and a program's token are no sign-in. */
const office = (answers: Partial<Row>) => row(SIGN_IN, answers);
const leaders = (answer: string) => ({ facilitator: answer, administrator: answer });
const accounts = (answer: string) => ({ member: answer, secretary: answer, ...leaders(answer) });
/** A page of the administrator's: the stranger administers another organisation. */
const administrators = (answer: string) =>
  office({ member: '403', secretary: '403', facilitator: '403', administrator: answer, stranger: answer });
/** A call of REST: no cookie takes the place of a token. */
const rest = (program: string, strangeProgram: string) => row('401', { program, strangeProgram });

/** The answer to each visitor: its status, and where it sends them. */
const RIGHTS: Record<string, Row> = {
  'GET /': office({ ...accounts('200'), stranger: '200' }),
  'GET /healthz': row('200'),
  'GET /metrics': row('200'),
  'GET /join': row('200'),
  'POST /join': row('303 /meetings/:id/room'),
  'GET /setup': row('404'),
  'POST /setup': row('404'),
  'GET /sign-in': row('200', { ...accounts('303 /'), stranger: '303 /' }),
  'POST /sign-in': row('400', { ...accounts('303 /'), stranger: '303 /' }),
  // There is no provider.
  'GET /sign-in/oidc': row('404'),
  'GET /sign-in/oidc/callback': row('404'),
  'GET /sign-in/oidc/leave': row('303 /sign-in', { ...accounts('303 /sign-in'), stranger: '303 /sign-in' }),
  'GET /sign-in-ways': office({
    member: '403',
    secretary: '403',
    facilitator: '403',
    administrator: '200',
    stranger: '200',
  }),
  'POST /sign-in-ways': row('404'),
  'GET /sign-in/code': row('200', { ...accounts('303 /'), stranger: '303 /' }),
  'POST /sign-in/code': row('400', { ...accounts('303 /'), stranger: '303 /' }),
  // Nobody here owes a second factor.
  'GET /sign-in/protect': row('303 /sign-in', { ...accounts('303 /'), stranger: '303 /' }),
  'POST /sign-in/protect': row('404'),
  'POST /sign-in/passkey/challenge': row('200'),
  'POST /sign-in/passkey': row('400'),
  'GET /account/security': office({ ...accounts('200'), stranger: '200' }),
  'POST /account/security': row('404'),
  // The password that goes along is wrong, and there is no provider.
  'POST /account/passkeys/challenge': row('401', { ...accounts('400'), stranger: '400' }),
  'POST /account/passkeys': row('401', { ...accounts('400'), stranger: '400' }),
  'POST /account/connect': row('401', { ...accounts('404'), stranger: '404' }),
  'POST /preferences': row('303 /'),
  'GET /forgot-password': row('200'),
  'POST /forgot-password': row('400'),
  // The links asked for are nobody's: their pages say so, and nothing else.
  'GET /reset-password/[token]': row('200'),
  'POST /reset-password/[token]': row('404'),
  'GET /welcome/[token]': row('200'),
  'POST /welcome/[token]': row('404'),
  'GET /account': office({ ...accounts('200'), stranger: '200' }),
  'POST /account': office({ ...accounts('400'), stranger: '400' }),
  'GET /account/standing': row('401', { ...accounts('204'), stranger: '204' }),
  'GET /accounts': office({ ...accounts('403'), administrator: '200', stranger: '200' }),
  'POST /accounts': office({ ...accounts('403'), administrator: '400', stranger: '400' }),

  'GET /screen': row('200'),
  'POST /screen': row('303 /screen'),
  'POST /screen/pairing': row('200'),

  // What only the administrator may see: the audit log, how long things are kept, and what is stored of a person.
  'GET /audit': administrators('200'),
  'POST /audit': administrators('200'),
  'GET /audit/list.[format]': administrators('404'),
  'GET /privacy': administrators('200'),
  'POST /privacy': administrators('404'),
  'GET /privacy/person': administrators('200'),
  'POST /privacy/person': administrators('400'),
  'POST /privacy/person/file.[format]': administrators('400'),

  'GET /meetings/new': office({ member: '403', secretary: '403', ...leaders('200'), stranger: '200' }),
  'POST /meetings/new': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  'GET /papers': office({ member: '403', secretary: '403', ...leaders('200'), stranger: '200' }),
  'POST /papers': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  // The template asked for is nobody's.
  'GET /papers/[slug]': office({ member: '403', secretary: '403', ...leaders('404'), stranger: '404' }),
  'POST /papers/[slug]': office({ member: '403', secretary: '403', ...leaders('404'), stranger: '404' }),
  'GET /papers/[slug]/template.json': office({ member: '403', secretary: '403', ...leaders('404'), stranger: '404' }),
  'GET /templates': office({ member: '403', secretary: '403', ...leaders('200'), stranger: '200' }),
  'POST /templates': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  'GET /templates/[slug]/agenda.json': office({ member: '403', secretary: '403', ...leaders('404'), stranger: '404' }),
  'GET /accessibility': row('200'),
  'GET /guide': row('200'),
  // The chapter asked for is none.
  'GET /guide/[chapter]': row('404'),
  'GET /demo': office({ member: '403', secretary: '403', facilitator: '403', administrator: '200', stranger: '200' }),
  'POST /demo': office({ member: '403', secretary: '403', facilitator: '403', administrator: '400', stranger: '400' }),
  'GET /phrases': office({ member: '403', secretary: '200', ...leaders('200'), stranger: '200' }),
  'POST /phrases': office({ member: '403', secretary: '400', ...leaders('400'), stranger: '400' }),
  'GET /themes': office({ member: '403', secretary: '200', ...leaders('200'), stranger: '200' }),
  'POST /themes': office({ member: '403', secretary: '400', ...leaders('400'), stranger: '400' }),
  'GET /summary': office({ member: '403', secretary: '200', ...leaders('200'), stranger: '200' }),
  // The forum and the school asked for are nobody's.
  'GET /fora': office({ ...accounts('200'), stranger: '200' }),
  'POST /fora': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  'GET /fora/[forumId]': office({ ...accounts('404'), stranger: '404' }),
  'POST /fora/[forumId]': office({ member: '403', secretary: '403', ...leaders('404'), stranger: '404' }),
  'GET /schools': office({ ...accounts('200'), stranger: '200' }),
  'POST /schools': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  'GET /schools/[schoolId]': office({ ...accounts('404'), stranger: '404' }),
  'POST /schools/[schoolId]': office({ member: '403', secretary: '403', ...leaders('404'), stranger: '404' }),
  'GET /seasons': office({ ...accounts('200'), stranger: '200' }),
  'POST /seasons': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  'GET /seasons/[seasonId]': office({ ...accounts('404'), stranger: '404' }),
  'POST /seasons/[seasonId]': office({ member: '403', secretary: '403', ...leaders('404'), stranger: '404' }),
  'GET /year': office({ ...accounts('200'), stranger: '200' }),
  'GET /year/wheel.[format]': office({ ...accounts('404'), stranger: '404' }),
  'GET /coverage': office({ ...accounts('200'), stranger: '200' }),
  'GET /coverage/list.[format]': office({ ...accounts('404'), stranger: '404' }),
  'GET /meetings': office({ ...accounts('200'), stranger: '200' }),
  'GET /agreements': office({ ...accounts('200'), stranger: '200' }),
  'POST /agreements': office({ ...accounts('400'), member: '403', stranger: '400' }),
  'GET /agreements/list.[format]': office({ ...accounts('404'), stranger: '404' }),
  'GET /agreements/mine': office({ ...accounts('200'), stranger: '200' }),
  'POST /agreements/mine': office({ ...accounts('400'), stranger: '400' }),
  'GET /agreements/reminders': office({ ...accounts('200'), member: '403', stranger: '200' }),
  'POST /agreements/reminders': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  // The agreement asked for is nobody's, and so is the link.
  'GET /agreements/[agreementId]': office({ ...accounts('404'), stranger: '404' }),
  'POST /agreements/[agreementId]': office({ ...accounts('404'), member: '403', stranger: '404' }),
  'GET /mine/[token]': row('404'),
  'POST /mine/[token]': row('404'),
  'GET /api/v1/calendar/[secret].ics': row('404'),
  'GET /library': office({ ...accounts('200'), stranger: '200' }),
  'POST /library': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  // The deck asked for is nobody's; a built-in one is for everyone who signs in.
  'GET /library/[slug]': office({ ...accounts('404'), stranger: '404' }),
  'POST /library/[slug]': office({ member: '403', secretary: '403', ...leaders('400'), stranger: '400' }),
  'GET /library/[slug]/deck.json': office({ ...accounts('404'), stranger: '404' }),
  'GET /library/[slug]/cards.pdf': office({ ...accounts('404'), stranger: '404' }),
  'GET /library/[slug]/cards/[cardId]': office({
    ...{ member: '403', secretary: '403', ...leaders('404'), stranger: '404' },
  }),
  'POST /library/[slug]/cards/[cardId]': office({
    ...{ member: '403', secretary: '403', ...leaders('404'), stranger: '404' },
  }),
  'GET /meetings/[meetingId]/places': row('401', { ...accounts('200'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]/decks': row('401', { guest: '403', ...accounts('200'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]/themes': row('401', { guest: '403', ...accounts('200'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]': office({
    ...{ guest: '303 /meetings/:id/room', member: '303 /meetings/:id/room', secretary: '303 /meetings/:id/secretary' },
    ...leaders('303 /meetings/:id/prepare'),
    stranger: '404',
  }),
  'GET /meetings/[meetingId]/prepare': office({ member: '403', secretary: '403', ...leaders('200'), stranger: '404' }),
  'GET /meetings/[meetingId]/facilitate': office({
    ...{ member: '403', secretary: '403', ...leaders('200'), stranger: '404' },
  }),
  'GET /meetings/[meetingId]/secretary': office({ ...accounts('200'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]/screen': office({ ...accounts('200'), member: '403', stranger: '404' }),
  // Whoever has opened a page of the meeting above has a place in it.
  'POST /meetings/[meetingId]/device': row('404', { guest: '201', secretary: '201', ...leaders('201') }),
  'POST /meetings/[meetingId]/follow-up': row('401', { ...accounts('400'), member: '403', stranger: '404' }),
  'POST /meetings/[meetingId]/screens': row('401', { ...accounts('404'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]/room': row('303 /join', { guest: '200', ...accounts('200'), stranger: '404' }),
  'POST /meetings/[meetingId]/rehearsal': office({
    member: '403',
    secretary: '403',
    ...leaders('303 /meetings/:rehearsal/facilitate'),
    stranger: '404',
  }),
  'GET /meetings/[meetingId]/timeline': office({ member: '403', secretary: '403', ...leaders('200'), stranger: '404' }),
  'GET /meetings/[meetingId]/agenda': office({ ...accounts('200'), stranger: '404' }),
  'GET /meetings/[meetingId]/minutes': office({
    ...{ guest: '303 /meetings/:id/room', ...accounts('200'), stranger: '404' },
  }),
  'POST /meetings/[meetingId]/minutes': office({ ...accounts('400'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]/minutes/edit': office({
    ...{ guest: '303 /meetings/:id/room', ...accounts('200'), member: '403', stranger: '404' },
  }),
  'POST /meetings/[meetingId]/minutes/edit': office({ ...accounts('400'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]/minutes/comment': office({
    ...{ guest: '303 /meetings/:id/room', ...accounts('200'), stranger: '404' },
  }),
  // Who was there is asked of the meeting, once there is something to say.
  'POST /meetings/[meetingId]/minutes/comment': office({
    ...{ guest: '303 /meetings/:id/room', ...accounts('400'), stranger: '404' },
  }),
  'GET /meetings/[meetingId]/minutes/versions': office({
    ...{ guest: '303 /meetings/:id/room', ...accounts('200'), stranger: '404' },
  }),

  'GET /meetings/[meetingId]/minutes/public': office({
    ...{ member: '403', secretary: '404', ...leaders('404'), stranger: '404' },
  }),
  // Nothing is published at the address asked for; what is, is everybody's.
  'GET /p/[publicId]': row('404'),
  'GET /p/[publicId]/embed': row('404'),
  'GET /p/[publicId]/minutes.[format]': row('404'),

  'POST /meetings/[meetingId]/attachments': row('401', {
    ...{ guest: '403', member: '403', secretary: '400', ...leaders('400'), stranger: '404' },
  }),
  'GET /meetings/[meetingId]/attachments/[attachmentId]': office({
    ...{ guest: '404', ...accounts('404'), stranger: '404' },
  }),

  'GET /meetings/[meetingId]/history': row('401', { guest: '403', ...accounts('200'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]/history/[versionId]': row('401', {
    guest: '403',
    ...accounts('404'),
    member: '403',
    stranger: '404',
  }),
  'POST /meetings/[meetingId]/history/[versionId]': row('401', {
    guest: '403',
    ...accounts('404'),
    member: '403',
    stranger: '404',
  }),
  'GET /meetings/[meetingId]/preview': row('401', { guest: '403', ...accounts('200'), member: '403', stranger: '404' }),
  'GET /meetings/[meetingId]/invitations': row('401', {
    ...{ member: '403', secretary: '200', ...leaders('200'), stranger: '404' },
  }),
  'POST /meetings/[meetingId]/invitations': row('401', {
    ...{ member: '403', secretary: '422', ...leaders('422'), stranger: '404' },
  }),
  'GET /meetings/[meetingId]/invitations/[participantId]': row('401', {
    ...{ member: '403', secretary: '404', ...leaders('404'), stranger: '404' },
  }),
  'GET /meetings/[meetingId]/activities/[activityId]/earlier': row('401', {
    ...{ member: '403', secretary: '403', ...leaders('404'), stranger: '404' },
  }),
  'POST /meetings/[meetingId]/activities/[activityId]/earlier': row('401', {
    ...{ member: '403', secretary: '403', ...leaders('404'), stranger: '404' },
  }),
  'GET /meetings/[meetingId]/calendar.ics': office({ guest: '200', ...accounts('200'), stranger: '404' }),
  'GET /meetings/[meetingId]/topics': office({ guest: '200', ...accounts('200'), stranger: '404' }),
  'POST /meetings/[meetingId]/topics': row('404'),
  'GET /invited/[token]': row('404'),
  'POST /invited/[token]': row('404'),
  'GET /invited/[token]/minutes': row('404'),
  'POST /invited/[token]/minutes': row('404'),
  'GET /invited/[token]/calendar.ics': row('404'),

  'POST /api/v1/join': row('201'),
  'POST /api/v1/meetings': rest('201', '201'),
  'GET /api/v1/meetings/[meetingId]': rest('200', '404'),
  'POST /api/v1/meetings/[meetingId]/seats': rest('201', '404'),
  'GET /api/v1/meetings/[meetingId]/minutes.[format]': {
    ...rest('200', '404'),
    ...{ guest: '200', ...accounts('200'), stranger: '404' },
  },
  'GET /api/v1/meetings/[meetingId]/agenda.[format]': {
    ...rest('200', '404'),
    ...{ guest: '200', ...accounts('200'), stranger: '404' },
  },
  'GET /api/v1/meetings/[meetingId]/agreements.[format]': {
    ...rest('404', '404'),
    ...{ guest: '404', ...accounts('404'), stranger: '404' },
  },
  'GET /api/v1/meetings/[meetingId]/bundle.zip': {
    ...rest('200', '404'),
    ...{ guest: '200', ...accounts('200'), stranger: '404' },
  },
  // From when to when is not said: whoever may ask is told so.
  'GET /api/v1/minutes.[format]': row('401', {
    ...{ member: '401', secretary: '422', ...leaders('422'), stranger: '422', program: '422', strangeProgram: '422' },
  }),
  // Which meetings is not said, either.
  'GET /api/v1/summary.[format]': row('401', {
    ...{ member: '401', secretary: '422', ...leaders('422'), stranger: '422', program: '422', strangeProgram: '422' },
  }),
  'GET /api/v1/schemas/summary.json': row('200'),
  'GET /api/v1/schemas/minutes.json': row('200'),
  'GET /api/v1/agreements': rest('200', '200'),
  'PATCH /api/v1/agreements/[agreementId]': rest('404', '404'),
  'GET /api/v1/openapi.json': row('200'),
  'ANY /api/v1/agreements': row('405'),
  'ANY /api/v1/agreements/[agreementId]': row('405'),
  'ANY /api/v1/calendar/[secret].ics': row('405'),
  'ANY /api/v1/openapi.json': row('405'),
  'ANY /api/v1/[...path]': row('404'),
  'ANY /api/v1/join': row('405'),
  'ANY /api/v1/meetings': row('405'),
  'ANY /api/v1/meetings/[meetingId]': row('405'),
  'ANY /api/v1/meetings/[meetingId]/agreements.[format]': row('405'),
  'ANY /api/v1/meetings/[meetingId]/bundle.zip': row('405'),
  'ANY /api/v1/minutes.[format]': row('405'),
  'ANY /api/v1/summary.[format]': row('405'),
  'ANY /api/v1/schemas/summary.json': row('405'),
  'ANY /api/v1/schemas/minutes.json': row('405'),
  'ANY /api/v1/meetings/[meetingId]/minutes.[format]': row('405'),
  'ANY /api/v1/meetings/[meetingId]/agenda.[format]': row('405'),
  'ANY /api/v1/meetings/[meetingId]/seats': row('405'),

  // The last row: it ends the sessions that the others use.
  'POST /sign-out': row(SIGN_IN),
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
  for (const visitor of [...ACCOUNTS, 'stranger'] as const) {
    sent[visitor] = cookies(await post('/sign-in', {}, { email: `${visitor}@fjordby.dk`, password: PASSWORD }));
  }
  sent.guest = cookies(await post('/join', {}, { code: meeting.joinCode, name: 'Bodil' }));
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
function bodyFor(address: string): Record<string, string> {
  if (address.endsWith('/join')) return { code: meeting.joinCode, name: 'Bodil' };
  if (address.endsWith('/seats')) return { role: 'participant', name: 'Bodil' };
  if (address === '/api/v1/meetings') return { template: 'frit', title: 'Et andet', startsAt: '2026-11-24T16:30' };
  if (address === '/setup')
    return { organisationName: 'Andeby', name: 'And', email: 'and@andeby.dk', password: PASSWORD };
  // An agenda without a title is not made, but whoever may not make one is told before.
  return address === '/meetings/new' ? { template: 'frit' } : {};
}

/** The form to ask for, where a page has several that are asked for by name. */
const NAMED_ACTIONS: Record<string, string> = {
  '/agreements': '?/settle',
  '/privacy': '?/hold',
  '/privacy/person': '?/find',
  '/agreements/mine': '?/report',
  '/agreements/[agreementId]': '?/settle',
  '/mine/[token]': '?/report',
  '/meetings/[meetingId]/minutes': '?/settle',
  '/meetings/[meetingId]/minutes/edit': '?/account',
  '/meetings/[meetingId]/minutes/comment': '?/comment',
  '/invited/[token]/minutes': '?/comment',
};

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
  if (method === 'POST') return post(path + (NAMED_ACTIONS[address] ?? ''), sent[visitor], bodyFor(address));
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

test('[AC14] [NT22] every route that there is has its row, and no row is of another', () => {
  expect(Object.keys(RIGHTS).sort()).toEqual([...routesOnDisk(), ...ATTACHMENT_ROUTES].sort());
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

describe('[AC14] who gets in', () => {
  test.for(Object.entries(RIGHTS))('%s', async ([route, expected]) => {
    const answers: Partial<Row> = {};
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
