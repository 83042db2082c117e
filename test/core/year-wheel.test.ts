// The wheel of the year as pure geometry: nothing lost, nothing drawn twice, nothing on top of anything else.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../src/lib/core/meeting/reminder-days.ts';
import { RINGS, STANDINGS, countsOf, total, type DayCount } from '../../src/lib/core/year/dated.ts';
import { markShape } from '../../src/lib/core/year/mark-shape.ts';
import { asKind, segmentsOf, turned, yearAddress, yearQuery } from '../../src/lib/core/year/query.ts';
import { rowsOf } from '../../src/lib/core/year/rows.ts';
import { stopAfter, stopsOf } from '../../src/lib/core/year/wheel-keys.ts';
import { RING_COLOURS, wheelFile } from '../../src/lib/core/year/wheel-svg.ts';
import { WHEEL_SIZE, wheelOf, type Wheel } from '../../src/lib/core/year/wheel.ts';
import { daysOf, monthsOf, spanOf, yearName, yearOf, YEAR_KINDS } from '../../src/lib/core/year/year.ts';

const TODAY = '2027-03-02';
const query = (search = '') => yearQuery(new URLSearchParams(search), TODAY);
const some = (ring: DayCount['ring'], ...days: string[]): DayCount[] =>
  days.map((day) => ({ ring, day, standing: 'ahead', count: 1 }));
const marksOn = (counts: DayCount[], search = '') => {
  const asked = query(search);
  return wheelOf(segmentsOf(asked), asked.rings, counts, TODAY).marks;
};

const years = fc.record({ kind: fc.constantFrom(...YEAR_KINDS), begins: fc.integer({ min: 2001, max: 2098 }) });
const rings = fc.subarray([...RINGS], { minLength: 1 });
/** Days from well before the year to well after it. */
const countsAround = (from: string) =>
  fc.array(
    fc.record({
      ring: fc.constantFrom(...RINGS),
      day: fc.integer({ min: -40, max: 410 }).map((days) => dayAfter(from, days)),
      standing: fc.constantFrom(...STANDINGS),
      count: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 250 },
  );
/** A year, or a month of it, with anything in it. */
const shown = fc.record({ year: years, rings, zoom: fc.option(fc.integer({ min: 0, max: 11 })) }).chain((asked) => {
  const months = monthsOf(asked.year);
  const month = asked.zoom === null ? undefined : months[asked.zoom];
  const segments = month ? daysOf(month.id) : months;
  return fc.record({
    ...{ rings: fc.constant(asked.rings), segments: fc.constant(segments), counts: countsAround(spanOf(months).from) },
  });
});

describe('the year', () => {
  test('[YW5] a school year runs from 1 August to 31 July, a calendar year from January to December', () => {
    const school = yearOf('school', '2027-07-31');
    expect([spanOf(monthsOf(school)), yearName(school)]).toEqual([{ from: '2026-08-01', to: '2027-07-31' }, '2026/27']);
    expect(spanOf(monthsOf(yearOf('school', '2027-08-01'))).from).toBe('2027-08-01');
    const calendar = yearOf('calendar', '2027-07-31');
    expect([spanOf(monthsOf(calendar)), yearName(calendar)]).toEqual([
      { from: '2027-01-01', to: '2027-12-31' },
      '2027',
    ]);
  });

  test('[YW5] the leap day has its place, in a year that has one', () => {
    const days = (begins: number) => monthsOf({ kind: 'school', begins }).reduce((sum, month) => sum + month.days, 0);
    expect([days(2026), days(2027), days(2099)]).toEqual([365, 366, 365]);
    const marks = marksOn(some('talks', '2028-02-29', '2028-03-01'), 'year=2027');
    expect(marks.map(({ from, segment }) => [from, segment])).toEqual([
      ['2028-02-29', '2028-02'],
      ['2028-03-01', '2028-03'],
    ]);
  });

  test('[YW5] every day of a year is in one of its months, and its months have all of them', () => {
    fc.assert(
      fc.property(years, (year) => {
        const months = monthsOf(year);
        const days = months.flatMap(({ id }) => daysOf(id).map((day) => day.id));
        const { from, to } = spanOf(months);
        expect(days.map((_, index) => dayAfter(from, index))).toEqual(days);
        expect([days[0], days.at(-1), months.length]).toEqual([from, to, 12]);
        for (const day of [from, to]) expect(yearOf(year.kind, day)).toEqual(year);
      }),
      { numRuns: 30 },
    );
  });
});

describe('marks', () => {
  test('[YW3] whatever stands in the year is in one mark of its ring, and nothing else is', () => {
    fc.assert(
      fc.property(shown, ({ segments, rings: chosen, counts }) => {
        const { marks } = wheelOf(segments, chosen, counts, TODAY);
        const { from, to } = spanOf(segments);
        const inYear = counts.filter(({ ring, day }) => chosen.includes(ring) && day >= from && day <= to);
        expect(total(marks)).toBe(total(inYear));
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
        for (const { ring, day, standing, count } of inYear.filter((one) => one.count > 0)) {
          const holding = marks.filter((mark) => mark.ring === ring && mark.from <= day && day <= mark.to);
          expect(holding).toHaveLength(1);
          expect(holding[0]?.count).toBeGreaterThanOrEqual(count);
          expect(STANDINGS.indexOf(holding[0]?.standing ?? 'over')).toBeLessThanOrEqual(STANDINGS.indexOf(standing));
        }
      }),
    );
  });

  test('[YW4] no two marks of a wheel touch, each lies in its ring, and none goes over the end of its month', () => {
    fc.assert(
      fc.property(shown, ({ segments, rings: chosen, counts }) => {
        const { marks, bands } = wheelOf(segments, chosen, counts, TODAY);
        for (const [index, mark] of marks.entries()) {
          const fromMiddle = Math.hypot(mark.x - WHEEL_SIZE / 2, mark.y - WHEEL_SIZE / 2);
          const band = bands.find(({ ring }) => ring === mark.ring);
          expect(fromMiddle + mark.size).toBeLessThan((band?.outer ?? 0) + 0.2);
          expect(fromMiddle - mark.size).toBeGreaterThan((band?.inner ?? 0) - 0.2);
          expect(mark.to.startsWith(mark.segment) && mark.from.startsWith(mark.segment)).toBe(true);
          for (const other of marks.slice(index + 1)) {
            expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(mark.size + other.size);
          }
        }
      }),
    );
  });

  test('[YW4] what falls on one day is one mark with a number, and of what presses most', () => {
    const counts: DayCount[] = [
      { ring: 'followUps', day: '2027-03-10', standing: 'over', count: 4 },
      { ring: 'followUps', day: '2027-03-10', standing: 'late', count: 1 },
      { ring: 'followUps', day: '2027-03-10', standing: 'ahead', count: 2 },
    ];
    expect(marksOn(counts)).toMatchObject([{ count: 7, standing: 'late', from: '2027-03-10', to: '2027-03-10' }]);
  });

  test('[YW4] days too close to be told apart are one mark, which says from when to when; the month shows each by itself', () => {
    const days = ['2027-03-01', '2027-03-02', '2027-03-29'];
    expect(marksOn(some('steps', ...days)).map(({ from, to, count }) => [from, to, count])).toEqual([
      ['2027-03-01', '2027-03-02', 2],
      ['2027-03-29', '2027-03-29', 1],
    ]);
    expect(marksOn(some('steps', ...days), 'month=2027-03').map(({ from, to }) => [from, to])).toEqual(
      days.map((day) => [day, day]),
    );
  });

  test('[YW4] a wheel full of thousands of things has no more marks than there is room for', () => {
    const counts = monthsOf({ kind: 'school', begins: 2026 }).flatMap(({ id }) =>
      daysOf(id).flatMap((day) => RINGS.map((ring) => ({ ring, day: day.id, standing: 'ahead' as const, count: 40 }))),
    );
    const marks = marksOn(counts);
    expect(marks.length).toBeLessThan(300);
    expect(total(marks)).toBe(365 * 40 * RINGS.length);
  });

  test('[YW4] what is early in the year stands early on the round, and the hand stands at today', () => {
    const marks = marksOn(some('fora', '2026-08-01', '2026-11-15', '2027-02-10', '2027-07-31'));
    expect(marks.map(({ turn }) => Math.floor(turn * 4))).toEqual([0, 1, 2, 3]);
    const wheel = wheelOf(segmentsOf(query()), RINGS, [], TODAY);
    const [, tip] = wheel.hand ?? [];
    expect((tip?.x ?? 0) < WHEEL_SIZE / 2).toBe(true);
    expect(wheelOf(segmentsOf(query('year=2020')), RINGS, [], TODAY).hand).toBeNull();
  });
});

describe('the table', () => {
  test('[YW3] each thing is named once or counted, in the month of its day', () => {
    fc.assert(
      fc.property(shown, fc.nat({ max: 60 }), ({ segments, rings: chosen, counts }, mostNamed) => {
        const { from, to } = spanOf(segments);
        const inYear = counts.filter(({ ring, day }) => chosen.includes(ring) && day >= from && day <= to);
        const all = inYear.flatMap(({ ring, day, standing, count }, index) =>
          Array.from({ length: count }, (_, n) => ({
            ...{ ring, day, standing, id: `${index}-${n}`, title: 'x', about: '', role: null, startsAtMs: null },
            ...{ isWithheld: false, path: '/' },
          })),
        );
        const named = all.filter((_, index) => index < mostNamed);
        const months = rowsOf(segments, chosen, countsOf(all), named);
        expect(months.flatMap(({ things }) => things.map(({ id }) => id)).toSorted()).toEqual(
          named.map(({ id }) => id).toSorted(),
        );
        expect(months.reduce((sum, { things, rest }) => sum + things.length + total(rest), 0)).toBe(all.length);
        for (const { month, things } of months) expect(things.every(({ day }) => day.startsWith(month))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the address', () => {
  test('[YW6] a link holds year, month, rings and the chosen days, and leads back to the same', () => {
    const search = 'kind=calendar&year=2027&month=2027-03&ring=fora&ring=steps&of=fora&from=2027-03-02&to=2027-03-05';
    const asked = query(search);
    expect(asked).toMatchObject({
      ...{ kind: 'calendar', begins: 2027, month: '2027-03', rings: ['fora', 'steps'] },
      chosen: { ring: 'fora', from: '2027-03-02', to: '2027-03-05' },
    });
    expect(query(yearAddress(asked).split('?')[1])).toEqual(asked);
    expect(yearAddress(query())).toBe('/year?year=2026');
  });

  test.each([
    ['year=26', { begins: 2026 }],
    ['year=9999&kind=moon', { begins: 2026, kind: 'school' }],
    ['year=2026&month=2028-01', { month: null }],
    ['month=2027-13', { month: null }],
    ['ring=moons', { rings: RINGS }],
    ['from=2027-02-30', { chosen: null }],
    ['from=2027-03-05&to=2027-03-02', { chosen: null }],
  ])('[YW6] what does not fit is left out: %s', (search, expected) => {
    expect(query(search)).toMatchObject(expected);
  });

  test('[YW6] one goes a year or a month on and back, over the end of the year too, and keeps the rings', () => {
    const july = query('year=2026&month=2027-07&ring=talks');
    expect(turned(july, 1)).toMatchObject({ begins: 2027, month: '2027-08', rings: ['talks'] });
    expect(turned(query('year=2026&month=2026-08'), -1)).toMatchObject({ begins: 2025, month: '2026-07' });
    expect(turned(query('year=2026'), -1)).toMatchObject({ begins: 2025, month: null });
    expect(turned(query('year=2099'), 1)).toBeNull();
    expect(asKind(query('year=2026'), 'calendar', TODAY)).toMatchObject({ kind: 'calendar', begins: 2027 });
    expect(asKind(query('year=2020&month=2020-11'), 'calendar', TODAY)).toMatchObject({ begins: 2020 });
    expect(asKind(query('kind=calendar&year=2031'), 'school', TODAY)).toMatchObject({ begins: 2030 });
  });
});

test('[YW4] of a month the weekends lie in shade', () => {
  const { sectors } = wheelOf(segmentsOf(query('month=2027-03')), RINGS, [], TODAY);
  const shaded = sectors.filter(({ isShaded }) => isShaded).map(({ id }) => Number(id.slice(8)));
  expect(shaded).toEqual([6, 7, 13, 14, 20, 21, 27, 28]);
});

test('[YW7] arrow keys go along a ring and to the nearest mark of the ring beside it, past rings that are empty', () => {
  const counts = [...some('followUps', '2026-09-10', '2027-03-10'), ...some('talks', '2027-03-12')];
  const stops = stopsOf(wheelOf(segmentsOf(query()), RINGS, counts, TODAY));
  const after = (from: string, key: string) => stopAfter(stops, from, key)?.id;
  expect(after('2026-08', 'ArrowLeft')).toBe('2027-07');
  expect(after('2027-03', 'ArrowDown')).toBe('followUps-2027-03-10');
  expect(after('followUps-2027-03-10', 'ArrowDown')).toBe('talks-2027-03-12');
  expect(after('followUps-2027-03-10', 'ArrowRight')).toBe('followUps-2026-09-10');
  expect(after('talks-2027-03-12', 'ArrowUp')).toBe('followUps-2027-03-10');
  expect(after('followUps-2026-09-10', 'ArrowUp')).toBe('2026-09');
  expect([after('2027-03', 'Home'), after('2027-03', 'End')]).toEqual(['2026-08', '2027-07']);
  expect([after('talks-2027-03-12', 'ArrowDown'), after('2027-03', 'Enter'), after('gone', 'Home')]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
});

test('[YW9] a drawing on paper has the light colours of the rings, and a shape of its own for each', () => {
  const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');
  const names = { talks: 'talks', followUps: 'follow-ups', fora: 'fora', steps: 'steps', meetings: 'meetings' };
  for (const ring of RINGS) expect(tokens).toContain(`--ring-${names[ring]}: light-dark(${RING_COLOURS[ring]},`);
  expect(new Set(RINGS.map((ring) => markShape(ring, { x: 0, y: 0 }, 20))).size).toBe(RINGS.length);
});

test('[YW8] a drawing names what it shows as text, and nothing in it can be markup', () => {
  const wheel: Wheel = wheelOf(segmentsOf(query()), RINGS, some('fora', '2027-03-02'), TODAY);
  const names = { middle: '<script>', parts: segmentsOf(query()).map(({ id }) => `${id}&`), liesAlong: true };
  const svg = wheelFile(wheel, names, { alt: 'Årshjul "2026/27" </title>', legend: [] });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('<title>Årshjul "2026/27" &lt;/title&gt;</title>');
  expect(svg).toContain('2026-08&amp;');
});
