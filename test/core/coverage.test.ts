// Schools by school years: what a year comes to, what is missing by when, and what it comes to in all.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsOn } from '../../src/lib/core/fora/checklist/points.ts';
import {
  COVERAGE_STANDINGS,
  coverageOf,
  isLacking,
  openOf,
  standingOf,
  totalsOf,
  type Covered,
  type CoveredSchool,
  type CoveredTalk,
  type CoverageStanding,
} from '../../src/lib/core/fora/coverage/coverage.ts';
import { DUTIES, dutyOn } from '../../src/lib/core/fora/coverage/duties.ts';
import { SCHOOL_TYPES } from '../../src/lib/core/fora/school.ts';
import { lastDayOfSchoolYear, newSeason, talksDueOn } from '../../src/lib/core/fora/season.ts';
import { MEETING_PHASES } from '../../src/lib/core/meeting/vocabulary.ts';

const TODAY = '2026-11-22';
const school = (more: Partial<CoveredSchool> = {}): CoveredSchool => ({
  ...{ id: 'hav', name: 'Havskolen', type: 'folkeskole', knownFrom: '2020-01-01', retiredOn: null },
  ...more,
});
const talk = (more: Partial<CoveredTalk> = {}): CoveredTalk => ({
  ...{ schoolId: 'hav', year: 2026, meetingId: 'm1', title: 'Samtale', day: '2027-04-14', phase: 'planned' as const },
  ...{ publicId: null, openAgreements: 0 },
  ...more,
});

function cell(talks: CoveredTalk[], year = 2026, one = school(), plans: [number, string][] = []) {
  const covered: Covered = { schools: [one], talks, plans: new Map(plans), years: [year], today: TODAY };
  return coverageOf(covered)[0]?.cells[0];
}

test('[CO1] each duty is data with the days on which it holds, and stands where the checklist says', () => {
  for (const { point, when } of DUTIES) {
    expect(pointsOn(TODAY).map(({ name }) => name)).toContain(point);
    expect(when.da).not.toBe('');
    expect(when.en).not.toBe('');
  }
  expect(dutyOn('talk', '2022-07-31')).toBeUndefined();
  expect(dutyOn('talk', '2022-08-01')?.point).toBe('talk');
});

const closed = { phase: 'closed', day: '2026-10-01' } as const;
const cases: [string, CoveredTalk[], CoverageStanding, string | null][] = [
  ['nothing is planned', [], 'missing', 'talk 2027-07-31'],
  ['a draft', [talk({ phase: 'draft' })], 'planned', null],
  ['planned', [talk()], 'planned', null],
  ['planned for today', [talk({ day: TODAY })], 'planned', null],
  ['its day has gone by', [talk({ day: '2026-11-21' })], 'notHeld', 'talk 2027-07-31'],
  ['under way since yesterday', [talk({ day: '2026-11-21', phase: 'running' })], 'planned', null],
  ['held', [talk(closed)], 'held', 'note 2026-10-31 late'],
  ['held lately', [talk({ ...closed, day: '2026-11-20' })], 'held', 'note 2026-12-20'],
  ['public', [talk({ ...closed, publicId: 'p' })], 'published', null],
  ['held, and another planned', [talk(closed), talk({ meetingId: 'm2' })], 'held', 'note 2026-10-31 late'],
  ['the second of two is public', [talk(closed), talk({ ...closed, publicId: 'p' })], 'published', null],
];
test.each(cases)('[CO2] [CO3] %s', (_name, talks, standing, lack) => {
  const found = cell(talks);
  expect(found?.standing).toBe(standing);
  const said = found?.lack && [found.lack.what, found.lack.by, ...(found.lack.isLate ? ['late'] : [])].join(' ');
  expect(said ?? null).toBe(lack);
});

test('[CO3] the talk is due by the season’s own date where there is one, and late when that has gone by', () => {
  const dueOn = talksDueOn(newSeason(2026, 'da'));
  expect(dueOn).toBe('2027-05-31');
  expect(cell([], 2026, school(), [[2026, dueOn ?? '']])?.lack).toEqual({
    what: 'talk',
    by: '2027-05-31',
    isLate: false,
  });
  expect(cell([], 2025)?.lack).toEqual({ what: 'talk', by: '2026-07-31', isLate: true });
  expect(lastDayOfSchoolYear(2026)).toBe('2027-07-31');
});

test('[CO4] where the talk is voluntary, was not the law yet, or the school is out of use, nothing is missing', () => {
  const offer = school({ type: 'treatment' });
  expect(cell([], 2026, offer)).toMatchObject({ standing: 'none', isVoluntary: true, lack: null });
  expect(cell([talk(closed)], 2026, offer)).toMatchObject({ standing: 'held', lack: null });
  // In 2022/23 it was not voluntary yet.
  expect(cell([], 2022, offer)).toMatchObject({ standing: 'missing', isVoluntary: false });
  expect(cell([], 2021)).toMatchObject({ standing: 'none', lack: null });
  // It was over before the school stood here.
  const fresh = school({ knownFrom: '2026-11-01' });
  expect(cell([], 2025, fresh)).toMatchObject({ standing: 'unknown', lack: null });
  expect(cell([], 2026, fresh)).toMatchObject({ standing: 'missing' });
  expect(cell([talk({ ...closed, year: 2025, day: '2026-03-01' })], 2025, fresh)).toMatchObject({ standing: 'held' });
  const gone = school({ retiredOn: '2026-09-01' });
  expect(cell([talk(closed)], 2026, gone)).toMatchObject({ standing: 'held', lack: null });
  // Nothing to show of a school that is gone: no row.
  expect(cell([], 2026, gone)).toBeUndefined();
});

const schools = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.string(),
    type: fc.constantFrom(...SCHOOL_TYPES),
    knownFrom: fc.constantFrom('2020-01-01', '2026-11-01'),
    retiredOn: fc.constantFrom(null, null, '2025-03-01'),
  }),
  { selector: ({ id }) => id },
);
const days = fc.constantFrom('2023-05-05', '2025-02-01', TODAY, '2026-11-21', '2027-06-01');
const talks = fc.array(
  fc.record({
    schoolId: fc.constantFrom('a', 'b', 'c', 'd', 'nobody'),
    year: fc.integer({ min: 2021, max: 2028 }),
    meetingId: fc.uuid(),
    title: fc.string(),
    day: days,
    phase: fc.constantFrom(...MEETING_PHASES),
    publicId: fc.constantFrom(null, 'p'),
    openAgreements: fc.nat(9),
  }),
);
const anything = fc.record({
  ...{ schools, talks },
  plans: fc.constantFrom(new Map<number, string>(), new Map([[2026, '2027-05-31']])),
  years: fc.subarray([2021, 2022, 2023, 2024, 2025, 2026, 2027], { minLength: 1 }),
  today: fc.constant(TODAY),
});

test('[CO2] [CO3] whatever there is, a cell is as good as its best talk, and lacks nothing that is there', () => {
  fc.assert(
    fc.property(anything, (covered) => {
      const rank = (standing: CoverageStanding) => COVERAGE_STANDINGS.indexOf(standing);
      for (const { school: one, cells } of coverageOf(covered)) {
        expect(cells.map(({ year }) => year)).toEqual(covered.years);
        for (const found of cells) {
          const own = covered.talks.filter(({ schoolId, year }) => schoolId === one.id && year === found.year);
          expect(found.talks).toHaveLength(own.length);
          for (const each of own) expect(rank(found.standing)).toBeGreaterThanOrEqual(rank(standingOf(each, TODAY)));
          if (found.standing === 'planned' || found.standing === 'published') expect(found.lack).toBeNull();
          if (found.standing === 'missing') expect(found.lack?.what).toBe('talk');
          if (found.lack) expect(found.lack.isLate).toBe(found.lack.by < TODAY);
        }
      }
    }),
  );
});

test('[CO5] the totals are those of the cells: no school is counted twice, no agreement lost', () => {
  fc.assert(
    fc.property(anything, (covered) => {
      const rows = coverageOf(covered);
      const cells = rows.flatMap((row) => row.cells);
      const totals = totalsOf(rows, covered.years);
      const sum = (of: (total: (typeof totals)[number]) => number) => totals.reduce((all, one) => all + of(one), 0);
      expect(sum(({ openAgreements }) => openAgreements)).toBe(cells.reduce((all, one) => all + openOf(one), 0));
      expect(sum(({ lacking }) => lacking)).toBe(cells.filter(({ lack }) => lack !== null).length);
      for (const { schools: asked, planned, held, published } of totals) {
        expect(planned + held).toBeLessThanOrEqual(asked);
        expect(published).toBeLessThanOrEqual(held);
      }
      expect(rows.some(isLacking)).toBe(totals.some(({ lacking }) => lacking > 0));
    }),
  );
});
