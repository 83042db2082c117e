// What one sees of others' answers: nothing, until they are revealed (rules AV4, AV5). The facilitator is no exception.

import type { MeetingEvent } from './events.ts';
import type { Activity, Answer } from './model/activities.ts';

type Answered = Extract<MeetingEvent, { type: 'activity.answered' }>;

/** Whose eyes they are; null for the room as a whole: a shared screen, a program, the minutes. */
export type Self = string | null;

function isOwn({ participantId, enteredBy }: Pick<Answer, 'participantId' | 'enteredBy'>, self: Self): boolean {
  return self !== null && (participantId === self || enteredBy === self);
}

/** The activities with everyone else's answers taken out. */
export function visibleActivities(activities: Activity[], self: Self): Activity[] {
  if (activities.every(({ answers }) => answers.every((answer) => isOwn(answer, self)))) return activities;
  return activities.map((activity) => ({
    ...activity,
    answers: activity.answers.map((answer) =>
      isOwn(answer, self) ? answer : { ...answer, answer: null, voice: null },
    ),
  }));
}

/** The same for the event of an answer: that somebody has answered, and not what. */
export function visibleAnswered(event: Answered, self: Self): Answered {
  return isOwn(event.answer, self) ? event : { ...event, answer: { ...event.answer, answer: null, voice: null } };
}

/** The people whom an event tells more than the others; nobody for most events. */
export function toldMore(event: MeetingEvent): string[] {
  if (event.type !== 'activity.answered') return [];
  const { participantId, enteredBy } = event.answer;
  return enteredBy === null || enteredBy === participantId ? [participantId] : [participantId, enteredBy];
}
