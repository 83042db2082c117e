// Which school's yearly talk is planned, held and made public in which school year, and what is missing by when (rules CO1 to CO6).
// Pure: what is known comes in, one row a school with one cell a school year goes out.

import type { MeetingPhase } from '../../meeting/vocabulary.ts';
import { dayAfter } from '../../meeting/reminder-days.ts';
import { VOLUNTARY_FROM } from '../checklist/points.ts';
import { VOLUNTARY_TYPES, type SchoolType } from '../school.ts';
import { lastDayOfSchoolYear } from '../season.ts';
import { dutyOn, type DutyName } from './duties.ts';

export interface CoveredSchool {
  readonly id: string;
  readonly name: string;
  readonly type: SchoolType;
  /** The day on which it was entered here: of a school year that was over by then nothing is known. */
  readonly knownFrom: string;
  /** The day on which it went out of use; null while it is in use. */
  readonly retiredOn: string | null;
}

/** A talk with a school, counted in the school year that it is for. */
export interface CoveredTalk {
  readonly schoolId: string;
  readonly year: number;
  readonly meetingId: string;
  readonly title: string;
  readonly day: string;
  readonly phase: MeetingPhase;
  /** Where its account stands in public; null where it does not. */
  readonly publicId: string | null;
  /** Those of its agreements that are not over. */
  readonly openAgreements: number;
}

/** The least first: what a school year comes to is the best that any of its talks has come to. */
export const COVERAGE_STANDINGS = ['none', 'unknown', 'missing', 'notHeld', 'planned', 'held', 'published'] as const;
/** `none`: nothing is there, and nothing has to be. `unknown`: it was before the school stood here. `notHeld`: its day has gone by. */
export type CoverageStanding = (typeof COVERAGE_STANDINGS)[number];

export interface Lack {
  readonly what: DutyName;
  readonly by: string;
  readonly isLate: boolean;
}

export interface CoverageCell {
  readonly year: number;
  readonly standing: CoverageStanding;
  /** The talk may be held with this kind of school, and need not be. */
  readonly isVoluntary: boolean;
  /** The earliest first. */
  readonly talks: readonly CoveredTalk[];
  readonly lack: Lack | null;
}

export interface CoverageRow {
  readonly school: CoveredSchool;
  readonly cells: readonly CoverageCell[];
}

export interface Covered {
  readonly schools: readonly CoveredSchool[];
  readonly talks: readonly CoveredTalk[];
  /** By when the organisation's own season wants the talks of a school year held. */
  readonly plans: ReadonlyMap<number, string>;
  readonly years: readonly number[];
  readonly today: string;
}

/** One row a school, in the order given; a school out of use has one only where there is something to show of it. */
export function coverageOf(covered: Covered): CoverageRow[] {
  const bySchool = Map.groupBy(covered.talks, ({ schoolId }) => schoolId);
  return covered.schools
    .map((school) => {
      const own = bySchool.get(school.id) ?? [];
      return { school, cells: covered.years.map((year) => cellOf(covered, school, year, own)) };
    })
    .filter(({ school, cells }) => school.retiredOn === null || cells.some(({ standing }) => isSomething(standing)));
}

const isSomething = (standing: CoverageStanding): boolean => standing !== 'none' && standing !== 'unknown';

function cellOf(
  { plans, today }: Pick<Covered, 'plans' | 'today'>,
  school: CoveredSchool,
  year: number,
  own: readonly CoveredTalk[],
): CoverageCell {
  const end = lastDayOfSchoolYear(year);
  const talks = own.filter((talk) => talk.year === year).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const isVoluntary = VOLUNTARY_TYPES.includes(school.type) && end >= VOLUNTARY_FROM;
  const isDue = dutyOn('talk', end) !== undefined && !isVoluntary && !isOutOfUse(school, end);
  const absent = end < school.knownFrom ? 'unknown' : 'missing';
  const standing = bestOf(talks, today) ?? (isDue ? absent : 'none');
  const lack = isDue ? lackOf(standing, talks, plans.get(year) ?? end, today) : null;
  return { year, standing, isVoluntary, talks, lack };
}

/** Of a school that went out of use before the year was over nothing more is asked. */
const isOutOfUse = ({ retiredOn }: CoveredSchool, end: string) => retiredOn !== null && retiredOn <= end;

function bestOf(talks: readonly CoveredTalk[], today: string): CoverageStanding | undefined {
  const standings = talks.map((talk) => standingOf(talk, today));
  return COVERAGE_STANDINGS.findLast((standing) => standings.includes(standing));
}

/** How far one talk has come. */
export function standingOf({ phase, day, publicId }: CoveredTalk, today: string): CoverageStanding {
  if (phase === 'closed') return publicId === null ? 'held' : 'published';
  const isUnderWay = phase === 'running' || phase === 'closing';
  return isUnderWay || day >= today ? 'planned' : 'notHeld';
}

function lackOf(standing: CoverageStanding, talks: readonly CoveredTalk[], talkBy: string, today: string): Lack | null {
  const lacking = (what: DutyName, by: string): Lack => ({ what, by, isLate: by < today });
  if (standing === 'missing' || standing === 'notHeld') return lacking('talk', talkBy);
  const held = talks.find(({ phase }) => phase === 'closed');
  if (standing !== 'held' || !held) return null;
  const days = dutyOn('note', held.day)?.daysAfterTalk;
  return days == null ? null : lacking('note', dayAfter(held.day, days));
}

/** What one school year comes to over all the schools. */
export interface CoverageTotal {
  readonly year: number;
  /** The schools whose talk is asked for, or was held all the same. */
  readonly schools: number;
  readonly planned: number;
  readonly held: number;
  readonly published: number;
  readonly lacking: number;
  readonly openAgreements: number;
}

/** The totals of each of the years, in the order of the cells. */
export function totalsOf(rows: readonly CoverageRow[], years: readonly number[]): CoverageTotal[] {
  return years.map((year) => {
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.year === year));
    const count = (isSo: (cell: CoverageCell) => boolean) => cells.filter(isSo).length;
    return {
      year,
      schools: count(({ standing }) => isSomething(standing)),
      planned: count(({ standing }) => standing === 'planned'),
      held: count(({ standing }) => standing === 'held' || standing === 'published'),
      published: count(({ standing }) => standing === 'published'),
      lacking: count(({ lack }) => lack !== null),
      openAgreements: cells.reduce((sum, cell) => sum + openOf(cell), 0),
    };
  });
}

/** How many agreements of the year's talks are not over. */
export const openOf = ({ talks }: Pick<CoverageCell, 'talks'>): number =>
  talks.reduce((sum, { openAgreements }) => sum + openAgreements, 0);

/** Whether anything is missing with this school in the years that are shown. */
export const isLacking = ({ cells }: CoverageRow): boolean => cells.some(({ lack }) => lack !== null);
