// What is closed, confidential, or of a LUS meeting reaches nobody who may not see it by any side road: no page, list, file name,
// calendar, figure or frame. What goes to the public is tried in no-road-around.test.ts.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '../../server/app.ts';
import type { Account } from '../../server/auth/account.ts';
import { readConfig } from '../../server/config.ts';
import { calendarText } from '../../server/http/calendar.ts';
import { databaseFile, openDatabase, type Database } from '../../server/store/database.ts';
import { calendarWords } from '../../src/lib/calendar-words.ts';
import { NEW_FORUM } from '../../src/lib/core/fora/forum.ts';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { SEAT_ROLES } from '../../src/lib/core/meeting/vocabulary.ts';
import { foundOrganisation } from '../support/accounts.ts';
import { Canaries, SECRET } from '../support/canaries.ts';
import { doors, opened } from '../support/page-loads.ts';
import { call } from '../support/rest.ts';

let folder: string;
let app: App;
let database: Database;
let canaries: Canaries;
let lusId: string;
const circles: Partial<Record<'forum' | 'school', string>> = {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samtalerum-closed-'));
  app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: folder }));
  database = openDatabase(databaseFile(folder));
  await foundOrganisation(database, 'fjordby');
  canaries = await Canaries.make(app, database);
  const { forum, school } = canaries.room.state;
  circles.forum = (await app.fora.add('fjordby', forum, NEW_FORUM)) ?? '';
  circles.school = (await app.schools.add('fjordby', school, NEW_SCHOOL)) ?? '';
  lusId = await lusMeeting(forum, school);
});
afterAll(async () => {
  database.close();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

/** A LUS meeting that has been held, all of whose items are closed. */
async function lusMeeting(forum: string, school: string): Promise<string> {
  const agenda = [{ title: `Elevsag ${SECRET}`, minutes: 10 }];
  const body = { template: 'lus', title: 'LUS', startsAt: '2026-11-25T10:00', forum, school, agenda };
  const token = await app.tokens.create('fjordby', ['meetings:write'], 'lus');
  const { id } = (await (await call(app, 'POST', '/api/v1/meetings', { token, body })).json()) as { id: string };
  const room = await app.rooms.open(id);
  const itemId = room?.state.agenda[0]?.id ?? '';
  for (const command of [
    { type: 'meeting.start' },
    { type: 'decision.record', itemId, text: SECRET },
    { type: 'agreement.add', itemId, what: SECRET, owner: { name: SECRET }, followUpOn: '2027-01-11' },
    { type: 'meeting.close' },
  ] as const) {
    expect(await room?.execute(command, 'system', null)).toMatchObject({ ok: true });
  }
  return id;
}

const account = (role: Account['role']): Account => ({
  ...{ id: role, email: `${role}@fjordby.example`, name: 'Mads', role },
  ...{ organisationId: 'fjordby', organisationName: 'Fjordby' },
});

describe('every page and every download', () => {
  test('[OR4] tells a member nothing of it, in what they read, by title or by the name of a file', async () => {
    const agreements = canaries.room.state.agreements.map(({ id }) => id);
    const params = { forumId: circles.forum ?? '', schoolId: circles.school ?? '' };
    const asked = [canaries.room.meetingId, lusId].flatMap((meetingId) =>
      agreements.map((agreementId) => ({ ...params, meetingId, agreementId })),
    );
    for (const door of await doors()) {
      for (const one of door.address.includes('[') ? asked : [params]) {
        expect(await opened(app, door, account('member'), one), door.address).not.toMatch(/kanarifugl/i);
      }
    }
  });

  test('[OR4] tells the staff, or there would be nothing to find', async () => {
    const all = await doors();
    const read = async (address: string, params: Record<string, string>) => {
      const door = all.find((one) => one.address === address);
      return door ? opened(app, door, account('secretary'), params) : '';
    };
    expect(await read('/meetings/[meetingId]/minutes', { meetingId: canaries.room.meetingId })).toContain(SECRET);
    expect(await read('/agreements', {})).toContain(SECRET);
  });
});

test.for(['forum', 'school'] as const)('[OR4] the calendar of a %s', async (kind) => {
  const path = app.personalLinks.make({ organisationId: 'fjordby', address: circles[kind] ?? '' }, kind);
  const secret = path.split('/').at(-1)?.replace('.ics', '') ?? '';
  const text = await calendarText(app, secret, calendarWords, 0);
  expect(text).toContain('VEVENT');
  expect(text).not.toMatch(/kanarifugl/i);
});

test('[OR4] what is told to those who watch over the server', async () => {
  expect(await app.metrics.text()).not.toMatch(/kanarifugl/i);
});

test('[OR4] [VI1] the first picture of every seat that does not see what is closed', async () => {
  const { room } = canaries;
  for (const role of SEAT_ROLES) {
    const text = JSON.stringify(room.snapshot({ participantId: 'new', role }));
    const seesAll = role === 'facilitator' || role === 'coFacilitator' || role === 'secretary';
    expect([role, /kanarifugl/i.test(text)]).toEqual([role, seesAll]);
  }
});
