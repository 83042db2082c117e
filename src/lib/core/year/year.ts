// The year that a wheel shows: a school year or a calendar year, as the days of the calendar alone, so that neither summer time
// nor a leap year moves anything. Days are "2027-03-02", months "2027-03".

import * as v from 'valibot';
import { FIRST_MONTH, schoolYearName, schoolYearOf } from '../fora/season.ts';
import { dayAfter, daysBetween } from '../meeting/reminder-days.ts';

export const YEAR_KINDS = ['school', 'calendar'] as const;
export type YearKind = (typeof YEAR_KINDS)[number];

export interface Year {
  readonly kind: YearKind;
  /** The calendar year in which it begins. */
  readonly begins: number;
}

/** One part of the round: a month of the year, or a day of the month that is zoomed to. */
export interface Segment {
  /** "2027-03", or the day itself. */
  readonly id: string;
  /** Its first day. */
  readonly from: string;
  readonly days: number;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The years that can be asked for: far enough for any archive and any plan. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

export const monthSchema = v.pipe(v.string(), v.regex(/^20\d{2}-(0[1-9]|1[0-2])$/));

const MONTHS = 12;

/** The year of that kind that a day stands in. */
export function yearOf(kind: YearKind, day: string): Year {
  return { kind, begins: kind === 'school' ? schoolYearOf(day) : Number(day.slice(0, 4)) };
}

/** "2026/27", or "2026". */
export function yearName({ kind, begins }: Year): string {
  return kind === 'school' ? schoolYearName(begins) : String(begins);
}

/** Its twelve months, the first one first. */
export function monthsOf({ kind, begins }: Year): Segment[] {
  const first = kind === 'school' ? FIRST_MONTH : 1;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = ((first - 1 + index) % MONTHS) + 1;
    return monthSegment(`${month >= first ? begins : begins + 1}-${String(month).padStart(2, '0')}`);
  });
}

/** The days of a month, each a part of its own. */
export function daysOf(month: string): Segment[] {
  const { from, days } = monthSegment(month);
  return Array.from({ length: days }, (_, index) => {
    const day = dayAfter(from, index);
    return { id: day, from: day, days: 1 };
  });
}

/** The first and the last day of what these parts make up. */
export function spanOf(segments: readonly Segment[]): Span {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) throw new Error('a round has parts');
  return { from: first.from, to: dayAfter(last.from, last.days - 1) };
}

/** Whether the month is one of the year's. */
export function hasMonth(year: Year, month: string): boolean {
  return monthsOf(year).some(({ id }) => id === month);
}

/** The month that a day stands in. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** How far into the span a day is: 0 for its first; below nothing, or too far, for a day outside it. */
export const daysInto = ({ from }: Pick<Span, 'from'>, day: string): number => daysBetween(from, day);

function monthSegment(id: string): Segment {
  const [year = 0, month = 1] = id.split('-').map(Number);
  return { id, from: `${id}-01`, days: new Date(Date.UTC(year, month, 0)).getUTCDate() };
}
