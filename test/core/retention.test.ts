// When a meeting is deleted, from its day, its kind and what the organisation has decided; and how words are taken out of texts.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { mentions, redact, wordsPattern } from '../../src/lib/core/privacy/redacting.ts';
import {
  daysLater,
  deletesOn,
  monthsLater,
  PROPOSED_MONTHS,
  retentionKind,
  retentionMonthsSchema,
} from '../../src/lib/core/privacy/retention.ts';

const decided = (changedOn: string) => ({ months: PROPOSED_MONTHS, changedOn, isHalted: false });

describe('the day', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-22', 60, '2031-11-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('[RN2] of %s and %i months is %s', (day, count, then) => {
    expect(monthsLater(day, count)).toBe(then);
  });

  test('[RN2] comes so many months after the meeting, by its kind, and never where it is kept', () => {
    const retention = { ...decided('2020-01-01'), months: { ...PROPOSED_MONTHS, free: 1, lus: null } };
    expect(deletesOn('2026-11-22', retentionKind('frit'), retention)).toBe('2026-12-22');
    expect(deletesOn('2026-11-22', retentionKind('et-eget'), retention)).toBe('2026-12-22');
    expect(deletesOn('2026-11-22', retentionKind('kl-dialogworkshop'), retention)).toBe('2031-11-22');
    expect(deletesOn('2026-11-22', retentionKind('lus'), retention)).toBeNull();
  });

  test('[RN3] is never within a month after the period was changed', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 1_200 }), (held, changed, count) => {
        const [heldOn, changedOn] = [held, changed].map((at) => at.toISOString().slice(0, 10)) as [string, string];
        const retention = { ...decided(changedOn), months: { ...PROPOSED_MONTHS, free: count } };
        const day = deletesOn(heldOn, 'free', retention) ?? '';
        expect(day >= daysLater(changedOn, 30)).toBe(true);
        expect(day >= monthsLater(heldOn, count)).toBe(true);
      }),
    );
  });

  test('[RN1] a period is a whole number of months, or none', () => {
    expect(v.is(retentionMonthsSchema, PROPOSED_MONTHS)).toBe(true);
    for (const free of [0, -1, 1.5, 1_201, '24']) {
      expect(v.is(retentionMonthsSchema, { ...PROPOSED_MONTHS, free })).toBe(false);
    }
  });
});

describe('words', () => {
  const anna = wordsPattern('Anna  Holm');

  test.each([
    ['Anna Holm ringer', '– ringer'],
    ['spørg ANNA HOLM, og anna\nholm igen', 'spørg –, og – igen'],
    ['Anna Holms oplæg', '– oplæg'],
    ["Anna Holm's talk", '– talk'],
    ['Anna Holmgaard og Hanna Holm', 'Anna Holmgaard og Hanna Holm'],
    ['Anna og Holm', 'Anna og Holm'],
  ])('[PE5] %j becomes %j', (text, then) => {
    expect(redact(text, anna, '–')).toBe(then);
  });

  test('[PE5] leave every text of a value, and nothing else changes: keys, numbers and what is without them', () => {
    const untouched = { id: 'a', atMs: 5, list: ['x', null, true] };
    const value = { ...untouched, 'Anna Holm': 'en nøgle', deep: [{ text: 'Tak til Anna Holm.' }] };
    expect(redact(value, anna, '[slettet]')).toEqual({ ...value, deep: [{ text: 'Tak til [slettet].' }] });
    expect(redact(untouched, anna, '')).toBe(untouched);
    fc.assert(
      fc.property(fc.jsonValue(), (any) => {
        const value = any as unknown;
        expect(mentions(redact(value, anna, '[slettet]'), anna)).toBe(false);
        if (!mentions(value, anna)) expect(redact(value, anna, 'x')).toBe(value);
      }),
    );
  });

  test('[PE5] signs of patterns in a name are signs', () => {
    expect(redact('a.c (x) abc', wordsPattern('a.c (x)'), '–')).toBe('– abc');
    expect(redact('Bo-Erik Å.', wordsPattern('bo-erik å'), '–')).toBe('–.');
  });
});
