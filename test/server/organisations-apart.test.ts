// Two organisations full of the same things, called the same: neither can learn anything of the other's, whether by a list, a
// search, a sum, a calendar, a file, or by what is said of an id that is not one's own.

import { beforeAll, afterAll, describe, expect, test, vi } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../server/app.ts';
import type { Account } from '../../server/auth/account.ts';
import { readConfig } from '../../server/config.ts';
import { calendarText } from '../../server/http/calendar.ts';
import { CALLS } from '../../server/http/described-calls.ts';
import { SCOPES } from '../../server/auth/scopes.ts';
import { databaseFile, openDatabase, type Database } from '../../server/store/database.ts';
import { calendarWords } from '../../src/lib/calendar-words.ts';
import { NEW_FORUM } from '../../src/lib/core/fora/forum.ts';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { newSeason } from '../../src/lib/core/fora/season.ts';
import { ACCOUNT_ROLES, type AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import { foundOrganisation } from '../support/accounts.ts';
import { doors, opened, type Door } from '../support/page-loads.ts';
import { call } from '../support/rest.ts';
import { meetingInput, openRoom } from '../support/rooms.ts';

/** One organisation with one of everything; `mark` stands in what is not a name, so that it can be known again. */
interface Twin {
  organisationId: string;
  token: string;
  mark: string;
  params: Record<string, string>;
  draftId: string;
  joinCode: string;
  calendar: string;
}

let folder: string;
let database: Database;
let app: App;
let ours: Twin;
let theirs: Twin;
let all: Door[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samtalerum-twins-'));
  app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }));
  database = openDatabase(databaseFile(folder));
  ours = await fill('Fjordby', 'anemone');
  theirs = await fill('Nabo', 'bregne');
  all = await doors();
});
afterAll(async () => {
  database.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const DAY = '2026-11-24';
const item = (title: string) => ({ title, kind: 'discussion' as const, plannedMs: 600_000 });

async function fill(name: string, mark: string): Promise<Twin> {
  const { id: organisationId } = await foundOrganisation(database, name);
  const token = await app.tokens.create(organisationId, [...SCOPES], 'twin');
  const forumId = (await app.fora.add(organisationId, 'Skoleforum', NEW_FORUM)) ?? '';
  const schoolId = (await app.schools.add(organisationId, 'Havskolen', { ...NEW_SCHOOL, leader: mark })) ?? '';
  const seasonId = (await app.seasons.add(organisationId, 'Samtaler', newSeason(2026, 'da'))) ?? '';
  await app.themes.add(organisationId, `Trivsel ${mark}`);
  await app.ownPhrases.add(organisationId, `Udsættes ${mark}`);
  await app.ownDecks.add(organisationId, {
    title: { da: 'Vores kort', en: '' },
    about: { da: mark, en: '' },
    cards: [],
  });
  const head = { ...meetingInput(), title: 'Dialogmøde', forum: 'Skoleforum', school: 'Havskolen', organisationId };
  const startsAtMs = Date.parse(`${DAY}T16:00:00+01:00`);
  const { meetingId, joinCode } = await app.rooms.create({ ...head, startsAtMs, agenda: [item(`Skolen ${mark}`)] });
  const { meetingId: draftId } = await app.rooms.create({ ...head, phase: 'draft', agenda: [item(`Kladde ${mark}`)] });
  const room = await openRoom(app.rooms, meetingId);
  await app.seats.create({ id: meetingId, organisationId }, { role: 'facilitator', name: 'Anna', tableRole: null });
  for (const command of [
    { type: 'meeting.start' },
    { type: 'decision.record', itemId: room.state.agenda[0]?.id ?? '', text: `Besluttet: ${mark}` },
    { type: 'agreement.add', what: `Aftalt: ${mark}`, owner: { name: 'Anna' }, followUpOn: '2027-01-11' },
    { type: 'meeting.close' },
  ] as const) {
    expect(await room.execute(command, 'system', null)).toMatchObject({ ok: true });
  }
  const agreementId = room.state.agreements[0]?.id ?? '';
  const calendar = app.personalLinks.make({ organisationId, address: forumId }, 'forum');
  const params = { meetingId, forumId, schoolId, seasonId, agreementId };
  return { organisationId, token, mark, params, draftId, joinCode, calendar };
}

const account = ({ organisationId }: Twin, role: AccountRole): Account => ({
  ...{ id: `${role}-${organisationId}`, email: `${role}@same.example`, name: 'Anna', role },
  ...{ organisationId, organisationName: 'Kommunen' },
});

/** What of somebody's would show that an answer tells of them. */
const traces = ({ organisationId, mark, params, draftId, joinCode }: Twin): string[] => [
  ...[organisationId, mark, draftId, joinCode, ...Object.values(params)],
];
const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const nothing = () => Object.fromEntries(Object.keys(ours.params).map((name) => [name, UNKNOWN]));
/** The answer with the ids that were asked for taken out: an address is told back to who asked for it. */
const without = (text: string, params: Record<string, string>) =>
  Object.values(params).reduce((shown, id) => shown.replaceAll(id, 'ID'), text);

describe('pages', () => {
  test.for(ACCOUNT_ROLES)('[OR2] of the office show a %s one’s own, and not a trace of the other’s', async (role) => {
    let told = '';
    for (const door of all) {
      for (const query of ['', '?q=Havskolen&show=past', `?meeting=${theirs.params['meetingId']}`]) {
        const text = await opened(app, door, account(ours, role), ours.params, query);
        told += text;
        for (const trace of traces(theirs))
          expect(without(text, { id: theirs.params['meetingId'] ?? '' }), door.address).not.toContain(trace);
      }
    }
    // There was something to be seen: the same pages are full of one's own.
    for (const trace of [ours.mark, ...Object.values(ours.params)]) expect(told).toContain(trace);
  });

  test.for(ACCOUNT_ROLES)(
    '[OR2] say the same to a %s of what is another’s and of what is not, and open nothing',
    async (role) => {
      const opening = vi.spyOn(app.rooms, 'open');
      for (const door of all.filter(({ address }) => address.includes('['))) {
        const who = account(ours, role);
        const foreign = await opened(app, door, who, { ...nothing(), ...theirs.params });
        const unknown = await opened(app, door, who, nothing());
        expect([door.address, without(foreign, theirs.params)]).toEqual([door.address, without(unknown, { UNKNOWN })]);
      }
      expect(opening.mock.calls.flat()).not.toContain(theirs.params['meetingId']);
      opening.mockRestore();
    },
  );

  test('[MT7] [OR2] say the same to a member of a draft and of what is not', async () => {
    for (const door of all.filter(({ address }) => address.includes('[meetingId]'))) {
      const draft = { meetingId: ours.draftId };
      const text = await opened(app, door, account(ours, 'member'), draft);
      const unknown = await opened(app, door, account(ours, 'member'), { meetingId: UNKNOWN });
      expect([door.address, without(text, draft)]).toEqual([door.address, without(unknown, { UNKNOWN })]);
    }
  });

  test('[OR2] say the same to nobody of a meeting and of what is not', async () => {
    for (const door of all.filter(({ address }) => address.includes('['))) {
      const text = await opened(app, door, null, theirs.params);
      const unknown = await opened(app, door, null, nothing());
      expect([door.address, without(text, theirs.params)]).toEqual([door.address, without(unknown, { UNKNOWN })]);
    }
  });
});

test('[OR2] a forum’s calendar has its own organisation’s alone', async () => {
  const secret = ours.calendar.split('/').at(-1)?.replace('.ics', '') ?? '';
  const text = await calendarText(app, secret, calendarWords, 0);
  expect(text).toContain('VEVENT');
  for (const trace of traces(theirs)) expect(text).not.toContain(trace);
});

describe('programs', () => {
  const LISTS = [
    '/agreements',
    '/agreements?owner=Anna&school=Havskolen&forum=Skoleforum',
    `/minutes.md?from=${DAY}&to=${DAY}`,
  ];

  test.for(LISTS)('[OR2] of %s are given their own alone, whatever is called the same', async (path) => {
    const text = await (await call(app, 'GET', `/api/v1${path}`, { token: ours.token })).text();
    expect(text).toContain(ours.mark);
    for (const trace of traces(theirs)) expect(text).not.toContain(trace);
  });

  test('[OR2] are told the same of another’s id as of one that is none, and nothing is opened for it', async () => {
    const opening = vi.spyOn(app.rooms, 'open');
    for (const { method, path } of CALLS.filter((one) => /\{(meetingId|agreementId)\}/.test(one.path))) {
      const ask = async (ids: Record<string, string>) => {
        const address = path
          .replace('{format}', 'md')
          .replaceAll(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? '');
        const body = method === 'get' ? {} : { body: { role: 'participant', name: 'Bo', status: 'done' } };
        const response = await call(app, method.toUpperCase(), `/api/v1${address}`, { token: ours.token, ...body });
        return `${response.status} ${without(await response.text(), ids)}`;
      };
      expect([path, await ask(theirs.params)]).toEqual([path, (await ask(nothing())).replaceAll(UNKNOWN, 'ID')]);
    }
    const sum = (id: string) => call(app, 'GET', `/api/v1/summary.json?meeting=${id}`, { token: ours.token });
    const [foreign, unknown] = [await sum(theirs.params['meetingId'] ?? ''), await sum(UNKNOWN)];
    expect([foreign.status, await foreign.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(opening.mock.calls.flat()).not.toContain(theirs.params['meetingId']);
    opening.mockRestore();
  });
});
