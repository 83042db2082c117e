// What of the year somebody asks to see, as it stands in an address, so that a link leads to the same. What does not fit is left
// out: an old link still shows something.

import * as v from 'valibot';
import { daySchema } from '../meeting/model/basics.ts';
import { dayAfter } from '../meeting/reminder-days.ts';
import { RINGS, type RingId } from './dated.ts';
import { FIRST_YEAR, LAST_YEAR, YEAR_KINDS, daysOf, hasMonth, monthOf, monthSchema, monthsOf, spanOf } from './year.ts';
import { yearOf, type Segment, type Span, type Year, type YearKind } from './year.ts';

export interface YearQuery extends Year {
  /** The month that is zoomed to; null: the whole year. */
  readonly month: string | null;
  /** From the outermost; all of them unless some are chosen. */
  readonly rings: readonly RingId[];
  /** The days whose things are listed, of one ring or of all; null: none are chosen. */
  readonly chosen: (Span & { readonly ring: RingId | null }) | null;
}

const fits = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null => {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
};

const ringSchema = v.picklist(RINGS);
const beginsSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/),
  v.transform(Number),
  v.minValue(FIRST_YEAR),
  v.maxValue(LAST_YEAR),
);

/** The question that stands in the address; what it leaves open is the school year that it is now. */
export function yearQuery(search: URLSearchParams, today: string): YearQuery {
  const kind = fits(v.picklist(YEAR_KINDS), search.get('kind')) ?? 'school';
  const begins = fits(beginsSchema, search.get('year')) ?? yearOf(kind, today).begins;
  const month = fits(monthSchema, search.get('month'));
  const asked = RINGS.filter((ring) => search.getAll('ring').includes(ring));
  const from = fits(daySchema, search.get('from'));
  const to = fits(daySchema, search.get('to')) ?? from;
  const isShown = month !== null && hasMonth({ kind, begins }, month);
  return {
    ...{ kind, begins, month: isShown ? month : null, rings: asked.length === 0 ? RINGS : asked },
    chosen: from === null || to === null || to < from ? null : { from, to, ring: fits(ringSchema, search.get('of')) },
  };
}

/** The same question with something else in it, as an address; what goes without saying is left out. */
export function yearAddress(query: YearQuery, change: Partial<YearQuery> = {}, path = '/year'): string {
  const { kind, begins, month, rings, chosen } = { ...query, ...change };
  const said: [string, string][] = [
    ...(kind === 'school' ? [] : [['kind', kind] satisfies [string, string]]),
    ['year', String(begins)],
    ...(month === null ? [] : [['month', month] satisfies [string, string]]),
    ...(rings.length === RINGS.length ? [] : rings.map((ring): [string, string] => ['ring', ring])),
    ...(chosen === null ? [] : chosenPairs(chosen)),
  ];
  return `${path}?${new URLSearchParams(said).toString()}`;
}

/** The parts that the question's wheel is made of: the year's months, or the month's days. */
export function segmentsOf(query: Pick<YearQuery, 'kind' | 'begins' | 'month'>): Segment[] {
  return query.month === null ? monthsOf(query) : daysOf(query.month);
}

/** The question one year, or one month, on or back; a month takes its year with it. Null beyond what can be asked for. */
export function turned(query: YearQuery, by: 1 | -1): YearQuery | null {
  const { kind, begins, month } = query;
  const on = { ...query, chosen: null };
  if (month === null) return isYear(begins + by) ? { ...on, begins: begins + by } : null;
  const { from, to } = spanOf(daysOf(month));
  const next = monthOf(by === 1 ? dayAfter(to, 1) : dayAfter(from, -1));
  const year = yearOf(kind, `${next}-01`);
  return isYear(year.begins) ? { ...on, ...year, month: next } : null;
}

/** The same days, or nearly, in a year of the other kind: around the month that is shown, or today, or the year's first day. */
export function asKind(query: YearQuery, kind: YearKind, today: string): YearQuery {
  const { from, to } = spanOf(monthsOf(query));
  const around = query.month === null ? (today >= from && today <= to ? today : from) : `${query.month}-01`;
  return { ...query, ...yearOf(kind, around) };
}

const isYear = (begins: number): boolean => begins >= FIRST_YEAR && begins <= LAST_YEAR;

function chosenPairs({ from, to, ring }: NonNullable<YearQuery['chosen']>): [string, string][] {
  return [
    ...(ring === null ? [] : [['of', ring] satisfies [string, string]]),
    ['from', from],
    ...(to === from ? [] : [['to', to] satisfies [string, string]]),
  ];
}
