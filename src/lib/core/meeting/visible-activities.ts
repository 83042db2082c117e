// What one sees of others' answers: nothing, until they are revealed (rules AV4, AV5). The facilitator is no exception.

import type { MeetingEvent } from './events.ts';
import type { Activity, Answer } from './model/activities.ts';

type Answered = Extract<MeetingEvent, { type: 'activity.answered' }>;

/** Whose eyes they are; null for the room as a whole: a shared screen, a program, the minutes. */
export type Self = string | null;

function isOwn(answer: Answer, self: Self): boolean {
  return self !== null && ownersOf(answer).includes(self);
}

/** Who sees an answer before it is shown: whose it is, and whoever entered it; of a group's, its members alone. */
function ownersOf({ participantId, sharedWith, enteredBy }: Answer): string[] {
  if (sharedWith.length > 0) return sharedWith;
  return enteredBy === null || enteredBy === participantId ? [participantId] : [participantId, enteredBy];
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
  if (event.type === 'comment.added') return [event.comment.by];
  if (event.type === 'comment.settled') return [event.author];
  return event.type === 'activity.answered' ? ownersOf(event.answer) : [];
}
