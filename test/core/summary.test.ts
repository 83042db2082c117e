// Several meetings taken together: what stands where, what is as of today, and what nobody can work out.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { PLAIN_LETTERHEAD } from '../../src/lib/core/minutes/letterhead.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { LEAST_VOICES } from '../../src/lib/core/summary/ratings.ts';
import { SUMMARY_PARTS, type SummaryPart } from '../../src/lib/core/summary/parts.ts';
import { summaryDocument } from '../../src/lib/core/summary/summary-document.ts';
import { summaryPart } from '../../src/lib/core/summary/summary-part.ts';
import { summarySchema } from '../../src/lib/core/summary/summary-schema.ts';
import { summarySheet } from '../../src/lib/core/summary/summary-sheet.ts';
import { summaryOf, type Source, type Summary } from '../../src/lib/core/summary/summary.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { heldTalk, sourceOf, STATEMENT, TALKS, type Talk } from '../support/season-minutes.ts';

const TODAY = Date.UTC(2027, 5, 20, 10);
const words = minutesWords('da');
const sources = TALKS.map((talk) => sourceOf(heldTalk(talk))) as [Source, ...Source[]];
const summed = (of: readonly [Source, ...Source[]] = sources, confidential = 0): Summary =>
  summaryOf(of, { audience: 'intern', nowMs: TODAY, confidential });
const text = (summary: Summary, parts: readonly SummaryPart[] = SUMMARY_PARTS) =>
  markdown(summaryDocument(summary, words, { parts, letterhead: PLAIN_LETTERHEAD }));

describe('what stands where', () => {
  test('[SU1] it says which meetings it is made of, the earliest first, and how far the minutes of each are', () => {
    const [first, second, third] = sources;
    const summary = summed([third ?? first, first, second ?? first]);
    expect(summary.meetings.map(({ id }) => id)).toEqual(['forst', 'oster', 'sidst']);
    expect(text(summary, [])).toMatch(
      /12\. mar\. 2027 \| Fjordskolen \| Skoleudviklingssamtale med Fjordskolen \| Udkast/,
    );
  });

  test('[SU6] a theme is counted by what came up under it, whatever its case, the most frequent first', () => {
    expect(
      summed().themes.map(({ theme, items, decisions, agreements, circles }) => [
        theme,
        items,
        decisions,
        agreements,
        circles,
      ]),
    ).toEqual([
      ['Faglige resultater', 2, 2, 0, ['Fjordskolen']],
      ['Fravær', 2, 2, 2, ['Fjordskolen']],
      ['Trivsel', 2, 2, 2, ['Fjordskolen', 'Østerskolen']],
      ['Elevinddragelse', 1, 1, 0, ['Fjordskolen']],
    ]);
  });

  test('[SU6] a decision stands under each of its themes, and once at its school', () => {
    const decision = TALKS[0].decisions[0];
    expect(text(summed(), ['decisionsByTheme']).split(decision)).toHaveLength(3);
    expect(text(summed(), ['decisionsByCircle']).split(decision)).toHaveLength(2);
    expect(text(summed(), ['agreements'])).not.toContain(decision);
  });

  test('[SU6] schools whose names differ in case alone are one', () => {
    const bySchool = text(summed(), ['decisionsByCircle']);
    expect(bySchool.match(/^### .*skolen$/gim)).toHaveLength(2);
  });

  test('[SU6] every decision and every agreement of the meetings is in it, whatever they are filed under', () => {
    const themes = fc.array(fc.constantFrom('Trivsel', 'TRIVSEL', 'Fravær'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(themes, { minLength: 2, maxLength: 2 }), ([one = [], other = []]) => {
        const talk: Talk = { ...TALKS[0], themes: [one, other], ratings: [] };
        const whole = text(summed([sourceOf(heldTalk(talk))]), ['decisionsByTheme', 'agreements']);
        for (const said of [...talk.decisions, 'Følge op på trivslen på Fjordskolen']) expect(whole).toContain(said);
      }),
      { numRuns: 25 },
    );
  });

  test('[SU7] the data fits its schema, and the agreements make a sheet with school, meeting and day', () => {
    expect(v.is(summarySchema, JSON.parse(JSON.stringify(summed())))).toBe(true);
    const { columns, rows } = summarySheet(summed(), words, 'aftaler');
    expect(rows).toHaveLength(3);
    expect(rows[0]?.slice(0, 5)).toEqual([
      ...[{ text: 'Fjordskolen' }, { text: 'Skoleudviklingssamtale med Fjordskolen' }, { day: '2027-03-12' }],
      ...[{ text: 'Trivsel, Fravær' }, { text: 'Følge op på trivslen på Fjordskolen' }],
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

describe('what is left out', () => {
  test('[SU2] nothing closed is in it, and that something was is told by its number', () => {
    const whole = JSON.stringify(summed()) + text(summed([sources[0]], 2));
    expect(whole).not.toMatch(/hemmelig|Ledelsesforhold/i);
    expect(whole).toContain('Fortrolige møder: 2');
    expect(whole).toContain('Lukkede punkter: 1');
  });
});

describe('as of today', () => {
  const state = heldTalk(TALKS[0]);
  const minutes = minutesOf(visibleState(state, 'open'), () => [], { audience: 'intern', approved: true });
  const changed: MeetingState = {
    ...state,
    agenda: state.agenda.map((item) => ({ ...item, themes: item.themes.length > 0 ? ['Nyt tema'] : [] })),
    agreements: state.agreements.map((agreement) => ({
      ...{ ...agreement, status: 'done' as const, followUpOn: '2027-09-01', school: 'Nordskolen' },
      handedTo: { name: 'Bo Ny' },
    })),
  };
  const today = (tells: (text: string) => boolean) => summaryPart(minutes, visibleState(changed, 'open'), tells);

  test('[SU3] themes, and who follows an agreement up, when and how it stands, are those of now; what was agreed is not', () => {
    const [agreement] = today(() => true).agreements;
    const { what, responsible, status, followUpOn, school } = agreement ?? expect.fail('there is one');
    expect({ what, responsible, status, followUpOn, school }).toEqual({
      ...{ what: 'Følge op på trivslen på Fjordskolen', responsible: 'Bo Ny', status: 'done' },
      ...{ followUpOn: '2027-09-01', school: 'Nordskolen' },
    });
    expect(today(() => true).items.flatMap(({ themes }) => themes)).toEqual(['Nyt tema', 'Nyt tema']);
  });

  test('[SU3] what may not be told is as the minutes have it, or is not', () => {
    const part = today(() => false);
    expect(part.items.flatMap(({ themes }) => themes)).toEqual([]);
    expect(part.agreements[0]).toMatchObject({ responsible: 'Anna Holm', status: 'done' });
    expect(part.agreements[0]).not.toHaveProperty('school');
  });

  test('[SU6] an agreement that is about another school stands there', () => {
    const source = { minutes: today(() => true), closedItems: 0 };
    expect(summed([source]).agreements.map(({ circle }) => circle)).toEqual(['Nordskolen']);
  });

  test('[SU6] what is late is counted, and what is over is not late', () => {
    expect(summed().agreements.map(({ isLate }) => isLate)).toEqual([true, true, true]);
    expect(summed([{ minutes: today(() => true), closedItems: 0 }]).agreements[0]?.isLate).toBe(false);
    expect(text(summed(), ['agreements'])).toContain('Åben: 3 · Over tid: 3');
  });
});

describe('ratings of few', () => {
  const ratingsOf = (ratings: readonly number[]) => summed([sourceOf(heldTalk({ ...TALKS[0], ratings }))]).ratings;

  test('[SU4] a mean is told from five answers on', () => {
    const [question] = summed().ratings;
    expect(question?.text).toBe(STATEMENT);
    expect(question?.circles.map(({ circle, then }) => [circle, then.map(({ mean, count }) => [mean, count])])).toEqual(
      [
        [
          'Fjordskolen',
          [
            [3.2, 5],
            [4, 6],
          ],
        ],
        ['Østerskolen', [[null, null]]],
      ],
    );
    const told = text(summed(), ['ratings']);
    expect(told).toContain('færre end 5 svar');
    expect(told).toContain('+0,8');
    expect(told).not.toMatch(/4,3|3 svar/);
  });

  test('[SU4] of fewer, whatever they answered, the summary says the same', () => {
    const few = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: LEAST_VOICES - 1 });
    const same = JSON.stringify(ratingsOf([1]));
    fc.assert(
      fc.property(few, (ratings) => {
        expect(JSON.stringify(ratingsOf(ratings))).toBe(same);
      }),
      { numRuns: 15 },
    );
  });

  test('[SU5] nothing is told over several meetings, and nothing that somebody wrote', () => {
    const whole = JSON.stringify(summed()) + text(summed());
    expect(whole).not.toContain('Fordi det er sådan');
    // One told mean for each told meeting, and no other number beside them.
    const means = summed().ratings.flatMap(({ circles }) =>
      circles.flatMap(({ then }) => then.map(({ mean }) => mean)),
    );
    expect(means).toEqual([3.2, 4, null]);
    expect(Object.keys(summed().ratings[0] ?? {}).sort()).toEqual(['circles', 'kind', 'text']);
  });
});
