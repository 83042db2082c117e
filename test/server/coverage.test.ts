// The coverage of an organisation's schools, read from the lists: which meeting is whose talk, in which year, and who sees what.

import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../server/app.ts';
import { readCoverage } from '../../server/fora/coverage.ts';
import { planSeason } from '../../server/fora/seasons.ts';
import { planTalk } from '../../server/fora/plan-talk.ts';
import { CoverageStore } from '../../server/store/coverage-store.ts';
import type { Database } from '../../server/store/database.ts';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { newSeason } from '../../src/lib/core/fora/season.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { plansOf } from '../support/query-plans.ts';
import { openRoom } from '../support/rooms.ts';

const TODAY = '2027-02-01';
const HOW = { template: 'stevns', language: 'da', followUpTitle: 'Opfølgning' } as const;

let app: App;
let database: Database;
let organisation: { id: string; name: string };
beforeEach(async () => {
  const started = await startTestApp();
  app = started.app;
  database = databaseBeside(started.dataDir);
  organisation = await foundOrganisation(database, 'Fjordby');
});

async function addSchool(name: string) {
  const id = await app.schools.add(organisation.id, name, { ...NEW_SCHOOL, leader: 'Eva Dam' });
  // Entered in the school year 2025/26: whether a talk of that year was held is to be told here.
  const { orm, tables } = database;
  await orm.update(tables.school).set({ createdAtMs: Date.parse('2026-01-01') });
  const school = id && (await app.schools.find(organisation.id, id));
  if (!school) throw new Error(`no school ${name}`);
  return school;
}

async function plan(name: string, day: string, more: { phase?: 'draft' } = {}) {
  const school = await app.schools.named(organisation.id, name);
  const talk = {
    ...HOW,
    ...more,
    startsAtMs: Date.parse(`${day}T09:00:00+01:00`),
    title: `Samtale, ${name}`,
    themes: [],
  };
  const meetingId = school && (await planTalk(app, organisation, school, talk));
  return openRoom(app.rooms, meetingId ?? '');
}

async function hold(name: string, day: string) {
  const room = await plan(name, day);
  const itemId = room.state.agenda[0]?.id ?? '';
  await room.execute({ type: 'item.edit', itemId, closed: true }, 'system', null);
  await room.execute({ type: 'meeting.start' }, 'system', null);
  await room.execute({ type: 'agreement.add', what: 'Åben' }, 'system', null);
  await room.execute({ type: 'agreement.add', what: 'Lukket', itemId }, 'system', null);
  await room.execute({ type: 'meeting.close' }, 'system', null);
  return room.meetingId;
}

async function coverage(years = [2026], isStaff = true, organisationId = organisation.id) {
  const rows = await readCoverage(app, organisationId, { years, today: TODAY, isStaff });
  return rows.map(({ school, cells }) =>
    [
      school.name,
      ...cells.map(({ standing, talks }) => [standing, ...talks.map((one) => one.openAgreements)].join(' ')),
    ].join(': '),
  );
}

test('[CO6] a talk is the school’s by any name it has had, in the year that it stands in or that its season plans it for', async () => {
  const hav = await addSchool('Havskolen');
  await addSchool('Fjordskolen');
  await hold('Havskolen', '2025-11-10');
  await app.schools.edit(organisation.id, hav.id, 'Kystskolen', hav.content);
  await plan('Kystskolen', '2027-04-14');
  const seasonId = await app.seasons.add(organisation.id, 'Samtaler 2026/27', newSeason(2026, 'da'));
  const season = seasonId && (await app.seasons.find(organisation.id, seasonId));
  const [fjord] = (await app.schools.list(organisation.id)).filter(({ name }) => name === 'Fjordskolen');
  if (!season || !fjord) throw new Error('no season');
  // Moved into the next school year, and still the talk of this one.
  const late = { schoolId: fjord.id, startsAtMs: Date.parse('2027-08-20T09:00:00+02:00'), title: 'Samtale' };
  await planSeason(app, organisation, season, [late], { ...HOW, themes: [] });
  expect(await coverage([2025, 2026, 2027])).toEqual([
    'Fjordskolen: missing: planned 0: missing',
    'Kystskolen: held 2: planned 0: missing',
  ]);
});

test('[CO6] a draft, and what was agreed under a closed item, count for the staff alone; another organisation sees nothing', async () => {
  await addSchool('Havskolen');
  await addSchool('Fjordskolen');
  await hold('Havskolen', '2026-11-10');
  await plan('Fjordskolen', '2027-04-14', { phase: 'draft' });
  expect(await coverage()).toEqual(['Fjordskolen: planned 0', 'Havskolen: held 2']);
  expect(await coverage([2026], false)).toEqual(['Fjordskolen: missing', 'Havskolen: held 1']);
  const other = await foundOrganisation(database, 'Bakkeby');
  expect(await coverage([2026], true, other.id)).toEqual([]);
});

test('[CO6] other meetings with a school are no talks; an account is public until it is withdrawn', async () => {
  await addSchool('Havskolen');
  const meetingId = await hold('Havskolen', '2026-11-10');
  await addSchool('Fjordskolen');
  const { meetingId: other } = await app.rooms.create({
    ...{
      organisationId: organisation.id,
      title: 'GRUS',
      template: 'grus',
      language: 'da',
      timeZone: 'Europe/Copenhagen',
    },
    ...{
      organisation: 'Fjordby',
      forum: '',
      school: 'Fjordskolen',
      place: '',
      startsAtMs: Date.parse('2026-12-01T09:00:00Z'),
    },
    ...{ plannedMs: 3_600_000, agenda: [] },
  });
  expect(other).not.toBe('');
  const { orm, tables } = database;
  const row = { meetingId, publicId: 'p', version: 1, isListed: false, withdrawnAtMs: null, withdrawnNote: '' };
  await orm.insert(tables.publication).values(row);
  expect(await coverage()).toEqual(['Fjordskolen: missing', 'Havskolen: published 2']);
  await orm.update(tables.publication).set({ withdrawnAtMs: 1 });
  expect(await coverage()).toEqual(['Fjordskolen: missing', 'Havskolen: held 2']);
});

test('[CO7] every question goes by an index, and opens no meeting', async () => {
  const plans = await plansOf(async (opened) => {
    const store = new CoverageStore(opened);
    await store.meetings('fjordby', { fromMs: 0, untilMs: 1 });
    await store.openAgreements(['a', 'b'], false);
  });
  expect(plans.filter((step) => /^SCAN/.test(step))).toEqual([]);
  expect(plans.join('\n')).toContain('meeting_organisation_starts');
  expect(plans.join('\n')).toContain('agreement_meeting');
});
