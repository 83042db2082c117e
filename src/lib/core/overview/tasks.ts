// What waits for somebody: only what this very account can act on, the latest first (rules OW2 to OW5). Pure: rows of the lists come
// in, tasks go out; where each leads to is the page's to say (`components/office/overview/task-words.ts`).

import { dayAfter } from '../meeting/reminder-days.ts';
import { tasksOfMeeting, type OwnMeeting } from './meeting-tasks.ts';
import { tasksOfSeason, type RunningSeason } from './season-tasks.ts';
import { taskFor, type Task } from './task.ts';

/** So long before its date an agreement begins to wait. */
export const SOON_DAYS = 14;

/** One of somebody's own agreements, not over yet. */
export interface OwnAgreement {
  readonly id: string;
  readonly what: string;
  readonly followUpOn: string | null;
  readonly isAnswered: boolean;
}

/** An agreement that somebody has declined, of a meeting that the asker leads. */
export interface DeclinedAgreement {
  readonly id: string;
  readonly what: string;
  readonly followUpOn: string | null;
}

/** What the asker's account lets them do, and what is known of what they have to do with. */
export interface Waiting {
  readonly name: string;
  readonly mayLead: boolean;
  readonly mayWrite: boolean;
  /** There is a mail server to send invitations with. */
  readonly canSend: boolean;
  readonly today: string;
  readonly nowMs: number;
  readonly meetings: readonly OwnMeeting[];
  readonly agreements: readonly OwnAgreement[];
  readonly declined: readonly DeclinedAgreement[];
  readonly seasons: readonly RunningSeason[];
}

/** All that waits, what is late first, then by its day; what has none comes last. */
export function tasksOf(waiting: Waiting): Task[] {
  const { today, meetings, agreements, declined, seasons, mayLead, mayWrite, name } = waiting;
  const tasks = [
    ...agreements.flatMap((one) => tasksOfAgreement(one, today)),
    ...(mayWrite
      ? declined.map(({ id, what, followUpOn }) => taskFor('declined', { id, what, dueOn: followUpOn }, today))
      : []),
    ...meetings.flatMap((meeting) => tasksOfMeeting(meeting, waiting)),
    ...(mayLead ? seasons.flatMap((season) => tasksOfSeason(season, name, today)) : []),
  ];
  return tasks.toSorted((a, b) => weight(a).localeCompare(weight(b)));
}

const LAST_DAY = '9999-12-31';
const weight = ({ isLate, dueOn }: Task): string => `${isLate ? 0 : 1} ${dueOn ?? LAST_DAY}`;

function tasksOfAgreement({ id, what, followUpOn, isAnswered }: OwnAgreement, today: string): Task[] {
  const isNear = followUpOn !== null && followUpOn <= dayAfter(today, SOON_DAYS);
  if (isAnswered && !isNear) return [];
  return [taskFor(isAnswered ? 'agreement' : 'accept', { id, what, dueOn: followUpOn }, today)];
}
