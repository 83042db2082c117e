// The steps of a season that somebody is responsible for. Who is, stands there as a text that a person wrote: one name, or several.

import { dayAfter } from '../meeting/reminder-days.ts';
import type { Season } from '../fora/season.ts';
import { taskFor, type Task } from './task.ts';

/** So long before its date a step begins to wait. */
const STEP_SOON_DAYS = 30;

export interface RunningSeason {
  readonly id: string;
  readonly tasks: Season['tasks'];
}

/** Whether a text names this person, alone or among others. */
export function namesPerson(text: string, name: string): boolean {
  const folded = (one: string) => one.trim().toLocaleLowerCase('da');
  return text.split(/[,;/&+\n]|\s(?:og|and)\s/).some((one) => folded(one) !== '' && folded(one) === folded(name));
}

/** The steps that are theirs, not done, and near or late. */
export function tasksOfSeason({ id, tasks }: RunningSeason, name: string, today: string): Task[] {
  return tasks
    .filter(({ isDone, responsible }) => !isDone && namesPerson(responsible, name))
    .filter(({ dueOn }) => dueOn !== null && dueOn <= dayAfter(today, STEP_SOON_DAYS))
    .map(({ step, dueOn }) => taskFor('step', { id, what: step, dueOn }, today));
}
