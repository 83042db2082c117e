// An organisation's fora and schools, and the dates that rhythms propose.

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextDates } from '../../server/fora/dates.ts';
import { easterSunday, isHoliday } from '../../server/fora/holidays.ts';
import { planFromForum } from '../../server/fora/plan-from-forum.ts';
import { usualTemplate } from '../../server/fora/usual-minutes.ts';
import { previewSchools, takeSchools } from '../../server/fora/school-import.ts';
import { planSeason, workingDays } from '../../server/fora/seasons.ts';
import { newSeason } from '../../src/lib/core/fora/season.ts';
import { planTalk } from '../../server/fora/plan-talk.ts';
import { NEW_FORUM } from '../../src/lib/core/fora/forum.ts';
import type { Rhythm } from '../../src/lib/core/fora/rhythm.ts';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { databaseBeside, foundOrganisation } from '../support/accounts.ts';
import { startTestApp } from '../support/app.ts';
import { START_MS } from '../support/play.ts';

const ZONE = 'Europe/Copenhagen';
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
const local = (atMs: number) =>
  Temporal.Instant.fromEpochMilliseconds(atMs)
    .toZonedDateTimeISO(ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

function proposed(
  rhythm: Rhythm,
  { last = null as string | null, now = '2026-08-20T12:00', count = 4, startsAt = '09:00' } = {},
) {
  return nextDates({ rhythm, startsAt, lastMs: last === null ? null : at(last), nowMs: at(now), count }).map(local);
}

test('[FO5] a rhythm keeps its time by the clock on the wall over summer time, and its weeks over the turn of the year', () => {
  expect(
    proposed({ every: 'weeks', count: 6, weekday: 3 }, { last: '2026-09-16T09:00', now: '2026-09-20T12:00' }),
  ).toEqual(['2026-10-28T09:00', '2026-12-09T09:00', '2027-01-20T09:00', '2027-03-03T09:00']);
  expect(proposed({ every: 'months', count: 1, weekday: 2, week: 5 }, { now: '2027-02-25T12:00' })).toEqual([
    '2027-03-30T09:00',
    '2027-04-27T09:00',
    '2027-05-25T09:00',
    '2027-06-29T09:00',
  ]);
});

test('[FO5] a forum that has not met yet begins on the next day that fits', () => {
  expect(proposed({ every: 'weeks', count: 6, weekday: 3 }, { count: 2 })).toEqual([
    '2026-08-26T09:00',
    '2026-10-07T09:00',
  ]);
  expect(proposed({ every: 'months', count: 3, weekday: 1, week: 1 }, { count: 2 })).toEqual([
    '2026-09-07T09:00',
    '2026-12-07T09:00',
  ]);
});

test('[FO5] so many times a year fall in the months that share the year, and none is proposed as needed', () => {
  expect(proposed({ every: 'year', from: 4, to: 5, month: 8, weekday: 3, week: 3 })).toEqual([
    '2026-10-21T09:00',
    '2027-01-20T09:00',
    '2027-04-21T09:00',
    '2027-08-18T09:00',
  ]);
  expect(proposed({ every: 'asNeeded' })).toEqual([]);
});

test('[FO5] a meeting that was moved within its week or month counts as that week’s or month’s', () => {
  const weekly = { every: 'weeks', count: 2, weekday: 5 } as const;
  expect(proposed(weekly, { last: '2026-09-07T09:00', now: '2026-09-01T12:00', count: 1 })).toEqual([
    '2026-09-25T09:00',
  ]);
  const monthly = { every: 'months', count: 1, weekday: 2, week: 2 } as const;
  expect(proposed(monthly, { last: '2026-09-03T13:00', now: '2026-09-01T12:00', count: 1 })).toEqual([
    '2026-10-13T09:00',
  ]);
});

test('[FO5] whatever the rhythm, the dates are later than now and than the last, grow, and are at the wall’s time', () => {
  const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
    fc.record({
      every: fc.constant('weeks' as const),
      count: fc.integer({ min: 1, max: 26 }),
      weekday: fc.integer({ min: 1, max: 7 }),
    }),
    fc.record({
      ...{ every: fc.constant('months' as const), count: fc.integer({ min: 1, max: 12 }) },
      ...{ weekday: fc.integer({ min: 1, max: 7 }), week: fc.integer({ min: 1, max: 5 }) },
    }),
    fc.record({
      ...{ every: fc.constant('year' as const), from: fc.integer({ min: 1, max: 11 }), to: fc.constant(11) },
      ...{
        month: fc.integer({ min: 1, max: 12 }),
        weekday: fc.integer({ min: 1, max: 7 }),
        week: fc.integer({ min: 1, max: 5 }),
      },
    }),
  );
  const days = fc.integer({ min: 0, max: 4_000 }).map((n) => at('2024-01-01T10:00') + n * 86_400_000);
  fc.assert(
    fc.property(rhythm, days, fc.option(days), (every, nowMs, lastMs) => {
      const dates = nextDates({ rhythm: every, startsAt: '08:15', lastMs, nowMs, count: 5 });
      expect(dates).toHaveLength(5);
      for (const [index, date] of dates.entries()) {
        expect(date).toBeGreaterThan(Math.max(nowMs, lastMs ?? 0, dates[index - 1] ?? 0));
        expect(local(date).endsWith('T08:15')).toBe(true);
        expect(isHoliday(Temporal.PlainDate.from(local(date).slice(0, 10)))).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test('[FO6] no meeting is proposed for a public holiday: it is a week later', () => {
  expect(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25']).toEqual(
    [2024, 2025, 2026, 2027, 2038].map((year) => easterSunday(year).toString()),
  );
  const thursdays = { every: 'months', count: 1, weekday: 4, week: 2 } as const;
  // Ascension Day 2026 is the second Thursday of May.
  expect(proposed(thursdays, { now: '2026-05-01T12:00', count: 1 })).toEqual(['2026-05-21T09:00']);
  // Christmas Eve falls on the weekly Thursday, and New Year's Eve on the next.
  const weekly = { every: 'weeks', count: 1, weekday: 4 } as const;
  expect(proposed(weekly, { now: '2026-12-18T12:00', count: 2 })).toEqual(['2027-01-07T09:00', '2027-01-14T09:00']);
});

async function twoOrganisations() {
  const { app, dataDir } = await startTestApp();
  const database = databaseBeside(dataDir);
  return { app, ours: await foundOrganisation(database, 'Fjordby'), theirs: await foundOrganisation(database, 'Nabo') };
}

test('[FO1] a forum is its organisation’s alone', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  const id = await app.fora.add(ours.id, 'Lederforum', NEW_FORUM);
  if (!id) throw new Error('the name is free');
  expect(await app.fora.find(theirs.id, id)).toBeUndefined();
  expect(await app.fora.list(theirs.id)).toEqual([]);
  expect(await app.fora.edit(theirs.id, id, 'Vores', NEW_FORUM)).toBe('none');
  expect(await app.fora.retire(theirs.id, id, true)).toBe(false);
  expect(await app.fora.add(theirs.id, 'Lederforum', NEW_FORUM)).not.toBeNull();
  expect(await app.fora.find(ours.id, id)).toMatchObject({ name: 'Lederforum', retiredAtMs: null });
});

test('[FO2] [FO3] a name stands once, whatever its case; a former one still leads to its record, and to no other', async () => {
  const { app, ours } = await twoOrganisations();
  const id = (await app.schools.add(ours.id, 'Fjordskolen', NEW_SCHOOL)) ?? '';
  expect(await app.schools.add(ours.id, ' fjordSKOLEN ', NEW_SCHOOL)).toBeNull();
  expect(await app.schools.edit(ours.id, id, 'Havskolen', NEW_SCHOOL)).toBe('done');
  expect((await app.schools.named(ours.id, 'FJORDSKOLEN'))?.id).toBe(id);
  expect(await app.schools.add(ours.id, 'Fjordskolen', NEW_SCHOOL)).toBeNull();
  const other = (await app.schools.add(ours.id, 'Bakken', NEW_SCHOOL)) ?? '';
  expect(await app.schools.edit(ours.id, other, 'Fjordskolen', NEW_SCHOOL)).toBe('taken');
  expect(await app.schools.edit(ours.id, id, 'Fjordskolen', NEW_SCHOOL)).toBe('done');
  expect(await app.schools.find(ours.id, id)).toMatchObject({ name: 'Fjordskolen', formerNames: ['Havskolen'] });
  expect(await app.schools.named(ours.id, '')).toBeUndefined();
});

test('[FO7] a meeting is planned with the forum’s agenda, place, length and people, and with numbers that run on', async () => {
  const { app, ours } = await twoOrganisations();
  const content = {
    ...{ ...NEW_FORUM, place: 'Rådhuset', minutes: 90, numbersRunOn: true },
    people: [{ name: 'Eva Dam', tableRole: 'skoleleder' as const }],
  };
  const forum = { name: 'Lederforum', content };
  const first = await planFromForum(app, ours, forum, {
    startsAtMs: START_MS,
    language: 'da',
    followUpTitle: 'Opfølgning',
  });
  const second = await planFromForum(app, ours, forum, {
    startsAtMs: START_MS + 86_400_000,
    language: 'da',
    followUpTitle: 'Opfølgning',
  });
  const room = await app.rooms.open(second ?? '');
  expect(room?.state).toMatchObject({
    title: 'Lederforum',
    forum: 'Lederforum',
    place: 'Rådhuset',
    plannedMs: 90 * 60_000,
  });
  expect(room?.state.participants).toMatchObject([{ name: 'Eva Dam', tableRole: 'skoleleder' }]);
  expect(room?.state.firstItemNumber).toBe(2);
  expect((await app.rooms.open(first ?? ''))?.state.firstItemNumber).toBe(1);
  expect(
    await planFromForum(
      app,
      ours,
      { ...forum, content: { ...content, template: 'nobodys' } },
      { startsAtMs: START_MS, language: 'da', followUpTitle: 'Opfølgning' },
    ),
  ).toBeNull();
});

test('[SK4] a talk is planned for a school with its leader invited', async () => {
  const { app, ours } = await twoOrganisations();
  const school = { name: 'Fjordskolen', content: { ...NEW_SCHOOL, leader: 'Eva Dam' } };
  const talk = {
    startsAtMs: START_MS,
    title: 'Samtale',
    template: 'stevns',
    language: 'da',
    followUpTitle: 'Opfølgning',
    themes: [],
  } as const;
  const room = await app.rooms.open((await planTalk(app, ours, school, talk)) ?? '');
  expect(room?.state).toMatchObject({ school: 'Fjordskolen', template: 'stevns', title: 'Samtale' });
  expect(room?.state.participants).toMatchObject([{ name: 'Eva Dam', tableRole: 'skoleleder' }]);
});

test('[SK3] a file is looked at before it is taken; a school that is known is corrected, never doubled', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  await app.schools.add(ours.id, 'Fjordskolen', NEW_SCHOOL);
  const csv = 'Navn;Leder\nFJORDSKOLEN;Eva Dam\nBakken;Ib Holm\n;Ingen';
  const preview = await previewSchools(app.schools, ours.id, csv);
  expect(preview.schools.map(({ name, isKnown }) => [name, isKnown])).toEqual([
    ['FJORDSKOLEN', true],
    ['Bakken', false],
  ]);
  expect(preview.problems).toMatchObject([{ line: 4, code: 'noName' }]);
  expect(await app.schools.list(ours.id)).toHaveLength(1);
  expect(await takeSchools(app.schools, ours.id, csv)).toBe(2);
  expect(await takeSchools(app.schools, ours.id, csv)).toBe(2);
  expect((await app.schools.list(ours.id)).map(({ name, content }) => [name, content.leader])).toEqual([
    ['Bakken', 'Ib Holm'],
    ['Fjordskolen', 'Eva Dam'],
  ]);
  expect(await app.schools.list(theirs.id)).toEqual([]);
});

test('[FO8] minutes are shown by the forum’s template, and by the usual one where that is gone', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  await app.fora.add(ours.id, 'Lederforum', { ...NEW_FORUM, minutesTemplate: 'kolding' });
  await app.fora.add(ours.id, 'Netværk', { ...NEW_FORUM, minutesTemplate: 'nobodys' });
  expect(await usualTemplate(app, ours.id, 'lederforum')).toBe('kolding');
  for (const forum of ['Netværk', 'Ukendt', '']) expect(await usualTemplate(app, ours.id, forum)).toBeNull();
  expect(await usualTemplate(app, theirs.id, 'Lederforum')).toBeNull();
});

test('[SE2] talks are proposed for working days, with Easter passed over', () => {
  expect(workingDays('2026-03-31', 5)).toEqual(['2026-03-31', '2026-04-01', '2026-04-07', '2026-04-08', '2026-04-09']);
});

test('[SE3] the talks of a season are planned in one go, each school once, and for the organisation’s own schools alone', async () => {
  const { app, ours, theirs } = await twoOrganisations();
  const names = ['Bakken', 'Fjordskolen', 'Havskolen'];
  const schools = await Promise.all(
    names.map((name) => app.schools.add(ours.id, name, { ...NEW_SCHOOL, leader: 'Eva Dam' })),
  );
  const foreign = (await app.schools.add(theirs.id, 'Naboskolen', NEW_SCHOOL)) ?? '';
  const id = (await app.seasons.add(ours.id, 'Samtaler 2026/27', newSeason(2026, 'da'))) ?? '';
  const themes = [{ tableRole: 'udvalgsformand', title: 'Overgange' }] as const;
  const how = { template: 'stevns', language: 'da', followUpTitle: 'Opfølgning', themes } as const;
  const talks = [...schools, foreign].map((schoolId, day) => ({
    ...{ schoolId: schoolId ?? '', startsAtMs: START_MS + day * 86_400_000, title: `Samtale ${day}` },
  }));
  const plan = async (asked: typeof talks) => {
    const season = await app.seasons.find(ours.id, id);
    if (!season) throw new Error('there is a season');
    return planSeason(app, ours, season, asked, how);
  };
  expect(await plan(talks.slice(0, 2))).toBe(2);
  expect(await plan(talks)).toBe(1);
  expect(await plan(talks)).toBe(0);
  const planned = (await app.seasons.find(ours.id, id))?.content.talks ?? [];
  expect(planned.map(({ schoolId }) => schoolId)).toEqual(schools);
  const agenda = (await app.rooms.open(planned[0]?.meetingId ?? ''))?.state.agenda ?? [];
  expect(agenda.find(({ title }) => title === 'Overgange')?.leadBy).toEqual({ tableRole: 'udvalgsformand' });
  const meetings = await app.directory.list(ours.id);
  expect(meetings.map(({ school, title }) => [school, title]).toSorted()).toEqual(
    names.map((name, n) => [name, `Samtale ${n}`]),
  );
});

test('[FO7] [SK4] whoever is invited from a forum or a school is reached at the address that is written there', async () => {
  const { app, ours } = await twoOrganisations();
  const times = { startsAtMs: START_MS, language: 'da', followUpTitle: 'Opfølgning' } as const;
  const people = [
    { name: 'Eva Dam', tableRole: 'skoleleder' as const, mail: 'eva@skole.dk' },
    { name: 'Bo Lund', tableRole: null },
  ];
  const mailsOf = async (meetingId: string | null) => {
    const room = meetingId && (await app.rooms.open(meetingId));
    if (!room) throw new Error('there is a room');
    const names = new Map(room.state.participants.map(({ id, name }) => [id, name]));
    return (await app.invitations.list(room)).map(({ participantId, mail }) => [names.get(participantId), mail]);
  };
  const forum = { name: 'Lederforum', content: { ...NEW_FORUM, people } };
  expect(await mailsOf(await planFromForum(app, ours, forum, times))).toEqual([
    ['Eva Dam', 'eva@skole.dk'],
    ['Bo Lund', ''],
  ]);
  const school = { name: 'Havskolen', content: { ...NEW_SCHOOL, leader: 'Ida Krogh', leaderMail: 'ida@skole.dk' } };
  const talk = { ...times, title: 'Samtale', template: 'stevns', themes: [] };
  expect(await mailsOf(await planTalk(app, ours, school, talk))).toEqual([['Ida Krogh', 'ida@skole.dk']]);
});
