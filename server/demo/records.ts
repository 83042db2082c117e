// The schools, fora and seasons of the example municipality. They stand there since the school year began: of what was before, nothing
// is told as missed. A name that the organisation has already is left to it.

import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { newSeason, schoolYearName, type Season } from '../../src/lib/core/fora/season.ts';
import type { Calendar } from './calendar.ts';
import type { DemoHouse } from './demo-house.ts';
import { FORA, forumOf } from './fora.ts';
import { SCHOOLS } from './schools.ts';

/** Who is responsible for the steps of the process plan, in turn. */
const RESPONSIBLE = ['Mads Toft', 'Karen Lund', 'Helle Ravnkilde'];

/** A school's talk, and the school year that it counts in. */
export interface ToldTalk {
  readonly school: keyof typeof SCHOOLS;
  readonly meetingId: string;
  readonly year: number;
}

/** Adds the schools and the fora. */
export async function addRecords(house: DemoHouse, organisationId: string, calendar: Calendar): Promise<void> {
  house.nowMs = calendar.schoolYearBeginsMs;
  for (const [name, school] of Object.entries(SCHOOLS)) {
    await house.schools.add(organisationId, name, { ...NEW_SCHOOL, ...school });
  }
  for (const name of Object.keys(FORA) as (keyof typeof FORA)[]) {
    await house.fora.add(organisationId, name, forumOf(name));
  }
}

/** Adds a season for each school year with a talk, with those talks; what was due before today has been done. */
export async function addSeasons(
  house: DemoHouse,
  organisationId: string,
  calendar: Calendar,
  talks: readonly ToldTalk[],
): Promise<void> {
  const schools = await house.schools.list(organisationId);
  const today = calendar.today.toString();
  for (const year of new Set(talks.map((talk) => talk.year))) {
    const season = newSeason(year, 'da');
    const content: Season = {
      ...season,
      tasks: season.tasks.map((task, index) => ({
        ...task,
        responsible: RESPONSIBLE[index % RESPONSIBLE.length] ?? '',
        isDone: task.dueOn !== null && task.dueOn < today,
      })),
      talks: talks
        .filter((talk) => talk.year === year)
        .flatMap(({ school, meetingId }) => {
          const schoolId = schools.find(({ name }) => name === school)?.id;
          return schoolId === undefined ? [] : [{ schoolId, meetingId }];
        }),
    };
    await house.seasons.add(organisationId, `Skoleudviklingssamtaler ${schoolYearName(year)}`, content);
  }
}
