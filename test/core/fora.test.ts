// Fora and schools as data: rhythms, the municipalities' examples, and schools from a spreadsheet.

import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/lib/core/fora/csv.ts';
import { FORUM_EXAMPLES, forumFromExample } from '../../src/lib/core/fora/examples/examples.ts';
import { forumExampleSchema } from '../../src/lib/core/fora/examples/schema.ts';
import { NEW_FORUM, forumSchema } from '../../src/lib/core/fora/forum.ts';
import { MOST_TIMES_A_YEAR, monthsOfYear } from '../../src/lib/core/fora/rhythm.ts';
import { readSchoolFile } from '../../src/lib/core/fora/school-file.ts';
import { SCHOOL_TYPES, VOLUNTARY_TYPES, NEW_SCHOOL, schoolSchema } from '../../src/lib/core/fora/school.ts';
import { PROCESS_PLAN } from '../../src/lib/core/fora/process-plan.ts';
import { newSeason, schoolYearName, schoolYearOf, seasonSchema } from '../../src/lib/core/fora/season.ts';
import { findTemplate } from '../../src/lib/core/library/library.ts';

test('[FO4] so many times a year are so many different months, none of them July, from the first one on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MOST_TIMES_A_YEAR }), fc.integer({ min: 1, max: 12 }), (times, first) => {
      const months = monthsOfYear(times, first);
      expect(new Set(months).size).toBe(times);
      expect(months).not.toContain(7);
      expect(months[0]).toBe(first === 7 ? 8 : first);
    }),
  );
  expect(monthsOfYear(4, 8)).toEqual([8, 10, 1, 4]);
});

test('[FO9] the examples are the fora of the sources, each whole in both languages and ready to be one’s own', () => {
  const counts = new Map<string, number>();
  for (const example of FORUM_EXAMPLES) {
    expect(v.is(forumExampleSchema, example), example.slug).toBe(true);
    expect(findTemplate(example.template), example.slug).toBeDefined();
    for (const language of ['da', 'en'] as const)
      expect(v.is(forumSchema, forumFromExample(example, language).forum)).toBe(true);
    counts.set(example.municipality, (counts.get(example.municipality) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({ Aalborg: 6, Glostrup: 6, Furesø: 6, Ringsted: 9 });
  expect(new Set(FORUM_EXAMPLES.map(({ slug }) => slug)).size).toBe(FORUM_EXAMPLES.length);
  const plm = FORUM_EXAMPLES.find(({ slug }) => slug === 'glostrup-plm');
  expect(plm).toMatchObject({ frequency: { da: 'Hver sjette uge' }, rhythm: { every: 'weeks', count: 6 } });
});

test('[FO4] a rhythm that asks for more at least than at most is none', () => {
  const rhythm = { every: 'year', from: 5, to: 4, month: 8, weekday: 1, week: 1 };
  expect(v.is(forumSchema, { ...NEW_FORUM, rhythm })).toBe(false);
  expect(v.is(forumSchema, NEW_FORUM)).toBe(true);
});

test('[SK2] a table is read whatever separates it, with quotes, line breaks within them, and the line of each row', () => {
  const expected = [
    { line: 1, fields: ['Navn', 'Leder'] },
    { line: 2, fields: ['Fjordskolen; nord', 'Eva "Ev" Dam'] },
    { line: 5, fields: ['To\nlinjer', ''] },
  ];
  for (const separator of [';', ',', '\t']) {
    const rows = [
      `Navn${separator}Leder`,
      `"Fjordskolen; nord"${separator}"Eva ""Ev"" Dam"`,
      '',
      separator,
      `"To\nlinjer"${separator}`,
    ];
    expect(readCsv(`\uFEFF${rows.join('\r\n')}\r\n`), separator).toEqual(expected);
  }
});

test('[SK2] any table that is written is read again', () => {
  const cell = fc.string().map((text) => text.replaceAll(/[\r\uFEFF]/g, '').trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = ['"a";"b"', ...rows.map((row) => row.map(quoted).join(';'))].join('\n');
      const filled = rows.filter((row) => row.some((field) => field !== ''));
      expect(
        readCsv(text)
          .slice(1)
          .map(({ fields }) => fields),
      ).toEqual(filled);
    }),
  );
});

test('[SK3] what is wrong is told by its line, and the other lines are taken', () => {
  const csv = [
    'Skole;Skoletype;Skoleleder;Skolebestyrelse;SFO;Elevtal',
    'Fjordskolen;Folkeskole;Eva Dam;Ib Holm;Krabben;412',
    ';Folkeskole;Uden Navn;;;',
    'Bakken;Privatskole;;;;',
    'fjordskolen;;;;;',
    'Sølyst;Behandlings- og specialundervisningstilbud;;;;',
  ].join('\n');
  const { schools, problems, unused } = readSchoolFile(csv);
  expect(schools.map(({ line, name, school }) => [line, name, school.type])).toEqual([
    [2, 'Fjordskolen', 'folkeskole'],
    [6, 'Sølyst', 'treatment'],
  ]);
  expect(schools[0]?.school).toEqual({ type: 'folkeskole', leader: 'Eva Dam', board: 'Ib Holm', sfo: 'Krabben' });
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'noName'],
    [4, 'unknownType'],
    [5, 'twice'],
  ]);
  expect(unused).toEqual(['Elevtal']);
});

test('[SK3] a file without a column of names, without lines or with a name too long says so', () => {
  expect(readSchoolFile('Type;Leder\nFolkeskole;Eva').problems).toMatchObject([{ line: 1, code: 'noNameColumn' }]);
  expect(readSchoolFile('Navn;Mail\nBakken;ida at skole').problems).toMatchObject([{ line: 2, code: 'noMail' }]);
  expect(readSchoolFile('Navn;E-mail\nBakken;ida@skole.dk').schools[0]?.school.leaderMail).toBe('ida@skole.dk');
  expect(readSchoolFile('').problems).toMatchObject([{ line: 0, code: 'empty' }]);
  expect(readSchoolFile('Navn\n').problems).toMatchObject([{ line: 0, code: 'empty' }]);
  expect(readSchoolFile(`Navn\n${'x'.repeat(300)}`).problems).toMatchObject([{ line: 2, code: 'tooLong' }]);
});

test('[SK1] a talk is voluntary with the two kinds of offers that the guidance names, and with no school', () => {
  expect(VOLUNTARY_TYPES).toEqual(['treatment', 'childrensHome']);
  for (const type of SCHOOL_TYPES) expect(v.is(schoolSchema, { ...NEW_SCHOOL, type })).toBe(true);
  expect(v.is(schoolSchema, { ...NEW_SCHOOL, type: 'privatskole' })).toBe(false);
});

test('[SE1] a season has the steps of the source, in both languages, due by the end of their months, and nobody responsible yet', () => {
  expect(PROCESS_PLAN).toHaveLength(15);
  for (const language of ['da', 'en'] as const) expect(v.is(seasonSchema, newSeason(2026, language))).toBe(true);
  const { tasks } = newSeason(2027, 'da');
  const due = (id: string) => tasks.find((task) => task.id === id)?.dueOn;
  expect([due('opstart'), due('data'), due('udvalg'), due('samtaler'), due('politik'), due('skoleledere')]).toEqual([
    '2027-11-30',
    '2027-12-31',
    '2028-01-31',
    '2028-05-31',
    '2028-06-30',
    '2028-08-31',
  ]);
  expect(tasks.filter(({ when, dueOn }) => when === '' && dueOn === null).map(({ id }) => id)).toEqual([
    'formoeder-1',
    'formoeder-2',
  ]);
  expect(tasks.every(({ responsible, isDone }) => responsible === '' && !isDone)).toBe(true);
  expect(tasks.find(({ id }) => id === 'formoeder-1')?.mind).toContain('30 min. pr. skole');
});

test('[SE1] a school year runs from August to July', () => {
  expect([schoolYearOf('2026-07-31'), schoolYearOf('2026-08-01'), schoolYearOf('2027-01-01')]).toEqual([
    2025, 2026, 2026,
  ]);
  expect([schoolYearName(2026), schoolYearName(2099)]).toEqual(['2026/27', '2099/00']);
});
