// How dates, times and durations read, in both languages and across the change to summer time.

import { describe, expect, it } from 'vitest';
import {
  clock,
  dateLong,
  dayLong,
  dayOf,
  duration,
  joinCodeText,
  minutes,
  timeBare,
  timeOfDay,
  timeSpan,
} from '../../src/lib/components/common/format.ts';
import { instantOf, wallTimeOf } from '../../src/lib/components/common/zoned-time.ts';

const ZONE = 'Europe/Copenhagen';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const afternoon = Date.parse('2026-11-24T14:00:00Z');

describe('dates and times', () => {
  it('are written in Danish', () => {
    expect(dateLong(afternoon, ZONE, 'da')).toBe('tirsdag den 24. november 2026');
    expect(dayLong('2026-12-01', 'da')).toBe('1. december 2026');
    expect(timeBare(afternoon, ZONE, 'da')).toBe('15.00');
    expect(timeOfDay(afternoon, ZONE, 'da')).toBe('kl. 15.00');
    expect(timeSpan(afternoon, afternoon + 90 * MINUTE, ZONE, 'da')).toBe('kl. 15.00–16.30');
  });

  it('are written in English', () => {
    expect(dateLong(afternoon, ZONE, 'en')).toBe('Tuesday, 24 November 2026');
    expect(timeOfDay(afternoon, ZONE, 'en')).toBe('15:00');
    expect(dayLong('2026-12-01', 'en')).toBe('1 December 2026');
  });

  it('belong to the day and the hour of the time zone, not of the server', () => {
    const lateEvening = Date.parse('2026-06-30T22:30:00Z');
    expect(dayOf(lateEvening, ZONE)).toBe('2026-07-01');
    expect(timeBare(lateEvening, ZONE, 'da')).toBe('00.30');
  });
});

describe('the clock', () => {
  it.each([
    [5 * MINUTE, '5:00'],
    [12 * MINUTE + 39 * SECOND + 1, '12:40'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-SECOND, '+0:01'],
    [-(MINUTE + 5 * SECOND), '+1:05'],
    [75 * MINUTE, '1:15:00'],
    [-61 * MINUTE, '+1:01:00'],
  ])('shows %i ms left as %s', (leftMs, shown) => {
    expect(clock(leftMs)).toBe(shown);
  });
});

describe('durations', () => {
  it('are minutes in the rows of an agenda, hours and minutes in sums', () => {
    expect(minutes(95 * MINUTE, 'da')).toBe('95 min.');
    expect(duration(45 * MINUTE, 'da')).toBe('45 min.');
    expect(duration(120 * MINUTE, 'da')).toBe('2 t.');
    expect(duration(125 * MINUTE, 'da')).toBe('2 t. 5 min.');
    expect(duration(125 * MINUTE, 'en')).toBe('2 h 5 min');
  });
});

describe('join codes', () => {
  it('are read in two halves', () => {
    expect(joinCodeText('482913')).toBe('482 913');
  });
});

describe('wall time', () => {
  it('becomes the instant of the time zone, in winter and in summer', () => {
    expect(instantOf('2026-11-24', '15:00', ZONE)).toBe(afternoon);
    expect(instantOf('2026-06-24', '15:00', ZONE)).toBe(Date.parse('2026-06-24T13:00:00Z'));
  });

  it('comes back as it was given', () => {
    const atMs = instantOf('2026-03-29', '09:05', ZONE);
    expect(atMs).not.toBeNull();
    expect(wallTimeOf(atMs ?? 0, ZONE)).toEqual({ date: '2026-03-29', time: '09:05' });
  });

  it('moves an hour that summer time skips, and takes the first of one that comes twice', () => {
    expect(instantOf('2026-03-29', '02:30', ZONE)).toBe(Date.parse('2026-03-29T01:30:00Z'));
    expect(instantOf('2026-10-25', '02:30', ZONE)).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });

  it.each([
    ['2026-02-30', '15:00'],
    ['2026-11-24', '25:00'],
    ['', '15:00'],
    ['24/11/2026', '15:00'],
  ])('is nothing for %s %s', (date, time) => {
    expect(instantOf(date, time, ZONE)).toBeNull();
  });
});
