// A season of school development talks: one school year, the steps around the talks with who is responsible, and the talks.

import * as v from 'valibot';
import { inLanguage } from '../library/content-text.ts';
import { TEXT_LIMITS, daySchema, filledText, idSchema, optionalText } from '../meeting/model/basics.ts';
import type { Language } from '../meeting/vocabulary.ts';
import { PROCESS_PLAN } from './process-plan.ts';

const taskSchema = v.strictObject({
  id: idSchema,
  step: v.string(),
  /** When, in words. */
  when: v.string(),
  mind: v.string(),
  dueOn: v.nullable(daySchema),
  responsible: optionalText(TEXT_LIMITS.title),
  isDone: v.boolean(),
});
export type SeasonTask = v.InferOutput<typeof taskSchema>;

export const seasonNameSchema = filledText(TEXT_LIMITS.title);

export const seasonSchema = v.strictObject({
  /** The year in which the school year begins. */
  year: v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2100)),
  tasks: v.array(taskSchema),
  /** Which meeting is which school's talk. */
  talks: v.array(v.strictObject({ schoolId: v.string(), meetingId: v.string() })),
});
export type Season = v.InferOutput<typeof seasonSchema>;

/** A school year runs from August to July. */
export const FIRST_MONTH = 8;

/** "2026/27". */
export const schoolYearName = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** The school year that a day stands in, by the year in which it begins. */
export function schoolYearOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month >= FIRST_MONTH ? year : year - 1;
}

/** The last day of the school year that begins in this year. */
export const lastDayOfSchoolYear = (year: number): string => lastDayOf(year + 1, FIRST_MONTH - 1);

/** The step of the process plan by whose date the talks are held. */
const TALKS_STEP = 'samtaler';

/** By when this season wants its talks held; null where it does not say. */
export function talksDueOn({ tasks }: Pick<Season, 'tasks'>): string | null {
  return tasks.find(({ id }) => id === TALKS_STEP)?.dueOn ?? null;
}

/** A new season with the steps of the process plan, each due by the end of its month; August is the one after the talks. */
export function newSeason(year: number, language: Language): Season {
  return {
    year,
    tasks: PROCESS_PLAN.map(({ slug, step, when, month, mind }) => ({
      ...{ id: slug, step: inLanguage(step, language), when: inLanguage(when, language) },
      ...{ mind: inLanguage(mind, language), responsible: '', isDone: false },
      dueOn: month === null ? null : lastDayOf(month > FIRST_MONTH ? year : year + 1, month),
    })),
    talks: [],
  };
}

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
