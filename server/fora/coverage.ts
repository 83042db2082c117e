// The coverage of an organisation's schools over some school years. Which meeting is whose talk, and in which school year, is
// settled here; what that comes to is counted by the core (`core/fora/coverage/coverage.ts`).

import { coverageOf, type CoverageRow, type CoveredTalk } from '../../src/lib/core/fora/coverage/coverage.ts';
import { isTalkAgenda } from '../../src/lib/core/fora/coverage/talk-agenda.ts';
import type { School } from '../../src/lib/core/fora/school.ts';
import { schoolYearOf, talksDueOn, type Season } from '../../src/lib/core/fora/season.ts';
import { dayReader, isoDay } from '../../src/lib/core/minutes/dates.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import type { CoverageStore, SchoolMeeting } from '../store/coverage-store.ts';
import { foldedName, namesOf, type NamedRecord, type NamedRecords } from './named-records.ts';

export interface CoverageHouse {
  readonly coverage: CoverageStore;
  readonly schools: NamedRecords<'school'>;
  readonly seasons: NamedRecords<'season'>;
}

export interface CoverageAsked {
  readonly years: readonly number[];
  readonly today: string;
  /** The staff see drafts, and agreements under closed items. */
  readonly isStaff: boolean;
}

/** One row a school, by name; a school out of use only where something was held with it in these years. */
export async function readCoverage(
  { coverage, schools, seasons }: CoverageHouse,
  organisationId: string,
  { years, today, isStaff }: CoverageAsked,
): Promise<CoverageRow[]> {
  const [records, allSeasons, meetings] = await Promise.all([
    schools.list(organisationId),
    seasons.list(organisationId),
    coverage.meetings(organisationId, spanOf(years)),
  ]);
  const inUse = allSeasons.filter(({ retiredAtMs }) => retiredAtMs === null).map(({ content }) => content);
  const seen = meetings.filter(({ phase }) => isStaff || phase !== 'draft');
  const talks = talksOf(records, inUse, seen).filter(({ year }) => years.includes(year));
  const open = await coverage.openAgreements(
    talks.map(({ meetingId }) => meetingId),
    isStaff,
  );
  return coverageOf({
    ...{ years, today, plans: plansOf(inUse) },
    schools: records.map(({ id, name, content, createdAtMs, retiredAtMs }) => ({
      ...{ id, name, type: content.type, knownFrom: isoDay(createdAtMs, TIME_ZONE) },
      retiredOn: retiredAtMs === null ? null : isoDay(retiredAtMs, TIME_ZONE),
    })),
    talks: talks.map((talk) => ({ ...talk, openAgreements: open.get(talk.meetingId) ?? 0 })),
  });
}

/** A year more on both sides: a season's talk counts in the season's year, also where it was moved out of it. */
function spanOf(years: readonly number[]): { fromMs: number; untilMs: number } {
  return { fromMs: Date.UTC(Math.min(...years) - 1, 6), untilMs: Date.UTC(Math.max(...years) + 2, 8) };
}

type Talk = Omit<CoveredTalk, 'openAgreements'>;

/** The meetings that are talks, each with its school and school year: a season's by the season, others by name and day. */
function talksOf(
  records: readonly NamedRecord<School>[],
  seasons: readonly Season[],
  meetings: readonly SchoolMeeting[],
): Talk[] {
  const schoolIds = idsByName(records);
  const ofSeason = new Map(
    seasons.flatMap(({ year, talks }) => talks.map(({ schoolId, meetingId }) => [meetingId, { schoolId, year }])),
  );
  const dayOf = dayReader(TIME_ZONE);
  return meetings.flatMap(({ id: meetingId, title, phase, startsAtMs, school, template, publicId }) => {
    const day = dayOf(startsAtMs);
    const counted = ofSeason.get(meetingId);
    const schoolId = counted?.schoolId ?? (isTalkAgenda(template) ? schoolIds.get(foldedName(school)) : undefined);
    const year = counted?.year ?? schoolYearOf(day);
    return schoolId === undefined ? [] : [{ schoolId, year, meetingId, title, day, phase, publicId }];
  });
}

/** Present names go before former ones. */
function idsByName(records: readonly NamedRecord<School>[]): Map<string, string> {
  const former = records.flatMap((record) => namesOf(record).map((name) => [name, record.id] as const));
  return new Map([...former, ...records.map(({ name, id }) => [foldedName(name), id] as const)]);
}

function plansOf(seasons: readonly Season[]): Map<number, string> {
  return new Map(
    seasons.flatMap((season) => {
      const dueOn = talksDueOn(season);
      return dueOn === null ? [] : [[season.year, dueOn] as const];
    }),
  );
}
