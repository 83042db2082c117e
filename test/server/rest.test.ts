// REST as other programs use it: planning a meeting, seats, joining, minutes, and every way in which a call is refused.

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { Doc, XmlElement, XmlText, encodeStateAsUpdate } from 'yjs';
import type { App } from '../../server/app.ts';
import { SCOPES, type Scope } from '../../server/auth/scopes.ts';
import { PROBLEMS } from '../../server/http/problem.ts';
import { startsAtMs } from '../../server/http/starts-at.ts';
import { projectPath } from '../../server/project-path.ts';
import type { Database } from '../../server/store/database.ts';
import { SqliteNotesStore } from '../../server/store/sqlite-notes-store.ts';
import { allTemplates } from '../../src/lib/core/library/library.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { KIRSTEN, databaseBeside, foundOrganisation, granted, visitor } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { call, problemOf, type RestCall } from '../support/rest.ts';
import { meetingInput } from '../support/rooms.ts';

const MEETING = { template: 'kl-dialogworkshop', title: 'Dialogmøde', startsAt: '2026-11-24T16:30:00+01:00' };
const MINUTE_MS = 60_000;

let app: App;
let database: Database;
let token: string;
beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  database = databaseBeside(started.dataDir);
  await foundOrganisation(database, 'Fjordby');
  token = await tokenWith('meetings:read', 'meetings:write', 'minutes:read');
});

const tokenWith = (...scopes: Scope[]) => app.tokens.create('fjordby', scopes, 'test');

interface Created {
  id: string;
  joinCode: string;
  links: Record<string, string>;
}

async function create(body: object = {}): Promise<Created> {
  const response = await call(app, 'POST', '/api/v1/meetings', { token, body: { ...MEETING, ...body } });
  expect(response.status).toBe(201);
  return (await response.json()) as Created;
}

async function stateOf(id: string): Promise<MeetingState> {
  const response = await call(app, 'GET', `/api/v1/meetings/${id}`, { token });
  expect(response.status).toBe(200);
  return (await response.json()) as MeetingState;
}

async function refusal(method: string, path: string, given: RestCall = {}): Promise<string> {
  const { status, code } = await problemOf(await call(app, method, path, given));
  return `${status} ${code}`;
}

describe('planning a meeting', () => {
  test('[RE4] the template gives the agenda, and the answer says where to go', async () => {
    const { id, joinCode, links } = await create({ place: 'Rådhuset', forum: 'Børneudvalget', school: 'Ålykke Skole' });
    expect(joinCode).toMatch(/^\d{6}$/);
    expect(links).toEqual({
      facilitate: `http://localhost:3000/meetings/${id}/facilitate`,
      screen: `http://localhost:3000/meetings/${id}/screen`,
      join: `http://localhost:3000/join?code=${joinCode}`,
      minutes: `http://localhost:3000/meetings/${id}/minutes`,
    });
    const state = await stateOf(id);
    expect(state).toMatchObject({
      ...{ id, joinCode, phase: 'planned', title: 'Dialogmøde', place: 'Rådhuset', forum: 'Børneudvalget' },
      ...{ school: 'Ålykke Skole', organisation: 'Fjordby', startsAtMs: Date.UTC(2026, 10, 24, 15, 30) },
    });
    expect(state.agenda).toHaveLength(6);
    expect(state.agenda.at(-1)?.kind).toBe('agreements');
    expect(state.agenda.flatMap(({ cards }) => cards).length).toBeGreaterThan(5);
  });

  test.each(allTemplates)('[RE4] "$slug" gives its own agenda at its own length', async ({ slug, items }) => {
    const { agenda, template } = await stateOf((await create({ template: slug })).id);
    expect(template).toBe(slug);
    const planned = agenda.map(({ title, kind, plannedMs, closed }) => [title, kind, plannedMs / MINUTE_MS, closed]);
    expect(planned).toEqual(items.map(({ title, kind, minutes, closed }) => [title.da, kind, minutes, closed]));
  });

  test('[RE4] a given agenda stands before the template’s closing step, as it was given', async () => {
    const agenda = [
      { title: 'Velkomst', minutes: 5, kind: 'orientation' },
      { title: 'Personsag', minutes: 20, closed: true },
    ];
    for (const template of ['frit', 'kl-dialogworkshop']) {
      const { id } = await create({ template, agenda });
      const [first, second, closing, ...more] = (await stateOf(id)).agenda;
      expect(first).toMatchObject({ title: 'Velkomst', kind: 'orientation', plannedMs: 5 * MINUTE_MS, closed: false });
      expect(second).toMatchObject({ title: 'Personsag', kind: 'discussion', plannedMs: 20 * MINUTE_MS, closed: true });
      expect(closing?.kind).toBe('agreements');
      expect(more).toEqual([]);
    }
  });

  test('[RE5] its length is the one given, else the template’s, else the sum', async () => {
    const lengthOf = async (body: object) => (await stateOf((await create(body)).id)).plannedMs / MINUTE_MS;
    const agenda = [{ title: 'Punkt', minutes: 45 }];
    expect(await lengthOf({ minutes: 90 })).toBe(90);
    expect(await lengthOf({})).toBe(120);
    expect(await lengthOf({ agenda })).toBe(120);
    expect(await lengthOf({ template: 'frit', minutes: 30, agenda })).toBe(30);
    const { id } = await create({ template: 'frit', agenda });
    const state = await stateOf(id);
    expect(state.plannedMs).toBe(state.agenda.reduce((sum, item) => sum + item.plannedMs, 0));
  });

  test('[RE4] people who are invited have a place that waits for them', async () => {
    const participants = [{ name: 'Bodil', tableRole: 'skoleleder' }, { name: 'Åse' }];
    const { id, joinCode } = await create({ participants });
    const { participants: invited } = await stateOf(id);
    expect(invited).toMatchObject([
      { name: 'Bodil', tableRole: 'skoleleder', joined: false },
      { name: 'Åse', tableRole: null, joined: false },
    ]);
    const joined = await call(app, 'POST', '/api/v1/join', { body: { code: joinCode, name: 'åse' } });
    expect(await joined.json()).toMatchObject({ meetingId: id, participantId: invited[1]?.id });
  });

  test.for([
    ['2026-11-24T16:30', Date.UTC(2026, 10, 24, 15, 30)],
    ['2026-07-01T08:00:00', Date.UTC(2026, 6, 1, 6)],
    ['2026-07-01T08:00:00Z', Date.UTC(2026, 6, 1, 8)],
    ['2026-07-01T08:00:00.250-04:00', Date.UTC(2026, 6, 1, 12) + 250],
    ['2026-03-29T02:30', Date.UTC(2026, 2, 29, 1, 30)],
    ['2026-02-30T10:00', null],
    ['2026-02-30T10:00Z', null],
    ['2026-11-24', null],
    ['i morgen kl. 16', null],
    ['1960-01-01T00:00Z', null],
  ] as const)('[RE6] "%s" starts at %s', ([text, ms]) => {
    expect(startsAtMs(text)).toBe(ms);
  });

  test.for([
    ['422 template.unknown', { template: 'hemmelig' }],
    ['422 template.unknown', { template: '__proto__' }],
    ['422 startsAt.invalid', { startsAt: 'snart' }],
    [
      '422 minutes.tooLong',
      { template: 'frit', agenda: Array.from({ length: 2 }, () => ({ title: 'x', minutes: 1440 })) },
    ],
    ['422 body.invalid', { title: '   ' }],
    ['422 body.invalid', { title: undefined }],
    ['422 body.invalid', { minutes: 0 }],
    ['422 body.invalid', { minutes: '90' }],
    ['422 body.invalid', { participants: [{ name: 'Bo', tableRole: 'konge' }] }],
    ['422 body.invalid', { agenda: [{ title: 'x', minutes: 5, kind: 'party' }] }],
    ['422 body.invalid', { agenda: Array.from({ length: 101 }, () => ({ title: 'x', minutes: 1 })) }],
  ] as const)('[RE3] is refused with %s for %j, and makes nothing', async ([expected, wrong]) => {
    expect(await refusal('POST', '/api/v1/meetings', { token, body: { ...MEETING, ...wrong } })).toBe(expected);
    expect(await app.directory.list('fjordby')).toEqual([]);
  });

  test('[RE3] a refused body is told what does not fit', async () => {
    const body = { ...MEETING, agenda: [{ title: 'x', minutes: -1 }] };
    const problem = await problemOf(await call(app, 'POST', '/api/v1/meetings', { token, body }));
    expect(problem['errors']).toMatchObject([{ path: 'agenda.0.minutes' }]);
  });
});

describe('the right to call', () => {
  const CALLS: readonly [string, string, Scope][] = [
    ['POST', '/api/v1/meetings', 'meetings:write'],
    ['GET', '/api/v1/meetings/{id}', 'meetings:read'],
    ['POST', '/api/v1/meetings/{id}/seats', 'meetings:write'],
    ['GET', '/api/v1/meetings/{id}/minutes.json', 'minutes:read'],
    ['GET', '/api/v1/meetings/{id}/minutes.pdf', 'minutes:read'],
  ];

  test.for(CALLS)('[RE1] %s %s needs %s', async ([method, path, scope]) => {
    const { id } = await create();
    const address = path.replace('{id}', id);
    const others = SCOPES.filter((each) => each !== scope);
    const body = method === 'POST' ? '{}' : undefined;
    const with_ = (headers: Record<string, string>) => ({ headers, ...(body !== undefined && { body }) });

    expect(await refusal(method, address, with_({}))).toBe('401 token.missing');
    expect(await refusal(method, address, with_({ authorization: 'Bearer st_guess' }))).toBe('401 token.unknown');
    expect(await refusal(method, address, with_({ authorization: `Basic ${token}` }))).toBe('401 token.unknown');
    const poor = await tokenWith(...others);
    expect(await refusal(method, address, with_({ authorization: `Bearer ${poor}` }))).toBe('403 scope.missing');
    const none = await tokenWith();
    expect(await refusal(method, address, with_({ authorization: `Bearer ${none}` }))).toBe('403 scope.missing');
  });

  test('[RE1] the refusal says which scope is lacking', async () => {
    const poor = await tokenWith('minutes:read');
    const response = await call(app, 'POST', '/api/v1/meetings', { token: poor, body: MEETING });
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="insufficient_scope", scope="meetings:write"');
  });

  test.for(CALLS.slice(1))('[RE2] %s %s: another organisation’s is as unknown as none', async ([method, path]) => {
    const { id } = await create();
    await foundOrganisation(database, 'Andeby');
    const stranger = await app.tokens.create('andeby', [...SCOPES], 'test');
    const body = method === 'POST' ? { role: 'screen', name: 'Skærm' } : undefined;
    for (const [meetingId, asker] of [
      [id, stranger],
      ['nowhere', stranger],
      ['nowhere', token],
    ] as const) {
      const given = { token: asker, ...(body && { body }) };
      expect(await refusal(method, path.replace('{id}', meetingId), given)).toBe('404 meeting.unknown');
    }
  });
});

describe('a body', () => {
  const huge = JSON.stringify({ ...MEETING, place: 'x'.repeat(300_000) });

  test.for([
    ['400 body.notJson', { body: '{"title": ' }],
    ['400 body.notJson', { body: '' }],
    ['422 body.invalid', { body: 'null' }],
    ['422 body.invalid', { body: '[]' }],
    ['422 body.invalid', { body: '"møde"' }],
    ['413 body.tooLarge', { body: huge }],
    ['413 body.tooLarge', { body: huge, headers: { 'content-length': '12' } }],
    ['413 body.tooLarge', { body: '{}', headers: { 'content-length': '1000000' } }],
    ['415 body.type', { body: '{}', headers: { 'content-type': 'text/plain' } }],
    ['415 body.type', { body: 'title=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ] as const)('[RE3] is refused with %s', async ([expected, given]) => {
    for (const path of ['/api/v1/meetings', '/api/v1/join']) {
      expect(await refusal('POST', path, { token, ...given })).toBe(expected);
    }
  });

  test('[RE3] in the letters of the country arrives and goes out as it is', async () => {
    const { id } = await create({ title: 'Ærlig drøftelse på Ålykke – 東京 😀', place: 'Sønderå' });
    const text = await (await call(app, 'GET', `/api/v1/meetings/${id}`, { token })).text();
    expect(text).toContain('Ærlig drøftelse på Ålykke – 東京 😀');
    expect(text).not.toMatch(/\\u|&#/);
  });
});

describe('seats and joining', () => {
  test.for(['facilitator', 'secretary', 'participant', 'screen'] as const)(
    '[RE7] a %s’s seat opens the meeting in that role',
    async (role) => {
      const { id } = await create();
      const body = { role, name: 'Bodil', tableRole: 'forvaltning' };
      const response = await call(app, 'POST', `/api/v1/meetings/${id}/seats`, { token, body });
      expect(response.status).toBe(201);
      const given = (await response.json()) as { token: string; participantId: string };
      const seat = await app.seats.fromToken(given.token);
      expect(seat).toMatchObject({ meetingId: id, role, participantId: given.participantId });
      const people = (await stateOf(id)).participants;
      if (role === 'screen') expect(people).toEqual([]);
      else expect(people).toMatchObject([{ id: given.participantId, name: 'Bodil', tableRole: 'forvaltning', role }]);
    },
  );

  test('[RE10] [MT7] a participant’s seat in a draft is refused in the form of every refusal', async () => {
    const { id: planned } = await create();
    const { organisationId } = (await app.directory.find(planned)) ?? { organisationId: '' };
    const { meetingId } = await app.rooms.create({ ...meetingInput(), phase: 'draft', organisationId });
    const asked = (role: string) => ({ token, body: { role, name: 'Bodil' } });
    expect(await refusal('POST', `/api/v1/meetings/${meetingId}/seats`, asked('participant'))).toBe(
      '409 meeting.isDraft',
    );
    expect((await call(app, 'POST', `/api/v1/meetings/${meetingId}/seats`, asked('secretary'))).status).toBe(201);
  });

  test('[RE8] the code gives a participant’s seat, with spaces or without', async () => {
    const { id, joinCode } = await create();
    const code = `${joinCode.slice(0, 3)} ${joinCode.slice(3)}`;
    const response = await call(app, 'POST', '/api/v1/join', { body: { code, name: 'Bodil', tableRole: 'elev' } });
    expect(response.status).toBe(201);
    const given = (await response.json()) as { token: string; meetingId: string; participantId: string };
    expect(given.meetingId).toBe(id);
    expect(await app.seats.fromToken(given.token)).toMatchObject({ role: 'participant', meetingId: id });
  });

  test('[RE8] a wrong code is 404, the eleventh in a minute 429, and the right one still opens', async () => {
    const { joinCode } = await create();
    const wrong = { body: { code: '1', name: 'Gæt' }, address: '198.51.100.7' };
    for (let count = 0; count < 10; count += 1)
      expect(await refusal('POST', '/api/v1/join', wrong)).toBe('404 code.unknown');
    const slowed = await call(app, 'POST', '/api/v1/join', wrong);
    expect((await problemOf(slowed)).code).toBe('code.tooMany');
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(50);
    const right = { ...wrong, body: { code: joinCode, name: 'Bodil' } };
    expect((await call(app, 'POST', '/api/v1/join', right)).status).toBe(201);
  });
});

describe('the minutes', () => {
  test.for([
    ['json', 'application/json'],
    ['html', 'text/html; charset=utf-8'],
    ['md', 'text/markdown; charset=utf-8'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['pdf', 'application/pdf'],
  ] as const)('[RE9] are given as %s, also of a meeting that has not begun', async ([format, type]) => {
    const { id } = await create({ title: 'Drøftelse på Ålykke' });
    const response = await call(app, 'GET', `/api/v1/meetings/${id}/minutes.${format}`, { token });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    const body = Buffer.from(await response.arrayBuffer());
    if (format === 'pdf') expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    else if (format === 'docx') expect(body.subarray(0, 2).toString()).toBe('PK');
    else expect(body.toString('utf8')).toContain('Drøftelse på Ålykke');
  });

  test('[RE9] hold what was written, decided and agreed, closed items too, for the staff’s systems', async () => {
    const { id } = await create({ template: 'frit', agenda: [{ title: 'Personsag', minutes: 5, closed: true }] });
    const room = await app.rooms.open(id);
    const item = room?.state.agenda[0];
    if (!room || !item || room.state.notes.closed === undefined) throw new Error('no closed item');
    await writeNote(room.state.notes.closed, item.id, 'Fortroligt ord');
    await room.execute({ type: 'meeting.start' }, 'system', null);
    await room.execute({ type: 'decision.record', itemId: item.id, text: 'Vi går i gang' }, 'system', null);

    const text = await (await call(app, 'GET', `/api/v1/meetings/${id}/minutes.md`, { token })).text();
    expect(text).toContain('Personsag');
    expect(text).toContain('Fortroligt ord');
    expect(text).toContain('Vi går i gang');
  });

  test('[RE9] hold for a guest what the guest’s seat sees, and are nobody’s without one', async () => {
    const agenda = [
      { title: 'Åbent punkt', minutes: 5 },
      { title: 'Personsag', minutes: 5, closed: true },
    ];
    const { id, joinCode } = await create({ template: 'frit', agenda });
    const join = { code: joinCode, name: 'Bodil', tableRole: null };
    const { cookie } = granted(await app.seats.join(join, { account: null, visitor: visitor() }));
    const headers = Object.fromEntries(visitor({ cookies: [cookie] }).headers);

    const text = await (await call(app, 'GET', `/api/v1/meetings/${id}/minutes.html`, { headers })).text();
    expect(text).toContain('Åbent punkt');
    expect(text).not.toContain('Personsag');
    expect(await refusal('GET', `/api/v1/meetings/${(await create()).id}/minutes.html`, { headers })).toBe(
      '401 token.missing',
    );
  });

  test('[RE9] are read on the pages by whoever is signed in to the organisation', async () => {
    const { id } = await create();
    granted(await app.accounts.add('fjordby', KIRSTEN, 'facilitator'));
    const { cookies } = granted(await app.accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
    const headers = Object.fromEntries(visitor({ cookies }).headers);
    const response = await call(app, 'GET', `/api/v1/meetings/${id}/minutes.docx`, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w .-]+"; filename\*=UTF-8''/);
    expect(await refusal('GET', `/api/v1/meetings/${id}`, { headers }), 'cookies open nothing else').toBe(
      '401 token.missing',
    );
  });

  test('[RE9] of the staff stay whole when they have a guest’s seat too', async () => {
    const { id, joinCode } = await create({
      template: 'frit',
      agenda: [{ title: 'Personsag', minutes: 5, closed: true }],
    });
    granted(await app.accounts.add('fjordby', KIRSTEN, 'secretary'));
    const { cookies } = granted(await app.accounts.signIn(KIRSTEN.email, KIRSTEN.password, visitor()));
    const join = { code: joinCode, name: 'Bodil', tableRole: null };
    const { cookie } = granted(await app.seats.join(join, { account: null, visitor: visitor() }));
    const headers = Object.fromEntries(visitor({ cookies: [...cookies, cookie] }).headers);
    const text = await (await call(app, 'GET', `/api/v1/meetings/${id}/minutes.md`, { headers })).text();
    expect(text).toContain('Personsag');
  });

  test.for([
    ['404 format.unknown', 'minutes.odt'],
    ['404 format.unknown', 'minutes.exe'],
    ['422 template.unknown', 'minutes.pdf?template=ukendt'],
    ['422 template.unknown', 'minutes.pdf?template=toString'],
    ['422 audience.unknown', 'minutes.html?audience=alle'],
  ] as const)('[RE9] are refused with %s for %s', async ([expected, path]) => {
    const { id } = await create();
    expect(await refusal('GET', `/api/v1/meetings/${id}/${path}`, { token })).toBe(expected);
  });

  async function writeNote(docName: string, itemId: string, words: string): Promise<void> {
    const doc = new Doc();
    const paragraph = new XmlElement('paragraph');
    doc.getXmlFragment(`item:${itemId}`).insert(0, [paragraph]);
    paragraph.insert(0, [new XmlText(words)]);
    await new SqliteNotesStore(database).append(docName, [encodeStateAsUpdate(doc)]);
  }
});

test('[RE10] what is no address or no method is refused like the rest', async () => {
  const { id } = await create();
  expect(await refusal('GET', '/api/v1/agendas', { token })).toBe('404 path.unknown');
  expect(await refusal('DELETE', '/api/v1/meetings/x/y/z', { token })).toBe('404 path.unknown');
  for (const path of [`/api/v1/meetings/${id}`, '/api/v1/join', `/api/v1/meetings/${id}/minutes.pdf`]) {
    expect(await refusal('DELETE', path, { token })).toBe('405 method.unknown');
  }
});

test('[RE10] a bug in a call is answered as one, and told to nobody', async () => {
  const broken = { ...app, directory: null } as unknown as App;
  const response = await call(broken, 'GET', '/api/v1/meetings/x', { token });
  expect(await problemOf(response)).toMatchObject({ status: 500, code: 'internal' });
});

test('[RE10] a page of somebody else is refused before anything else is looked at', async () => {
  const { origin } = await startTestApp();
  for (const foreign of ['https://example.org', 'null', `${origin}.example.org`]) {
    const response = await fetch(`${origin}/api/v1/join`, { method: 'POST', headers: { origin: foreign }, body: '{}' });
    expect(await problemOf(response)).toMatchObject({ status: 403, code: 'origin.foreign' });
  }
});

test('[RE10] every code stands in the protocol, with its status', () => {
  const table = readFileSync(projectPath('docs', 'protocol.md'), 'utf8');
  for (const [code, [status]] of Object.entries(PROBLEMS)) {
    expect(table).toMatch(new RegExp(`^\\| ${status} \\|.*\`${code}\``, 'm'));
  }
});
