// What those who are not of the staff see of the minutes on their way: their own comments alone (rule MF4), and of the texts
// that were approved no hash, which would tell something of what is closed in them.

import type { MeetingEvent } from './events.ts';
import type { MinutesFlow } from './model/minutes.ts';
import type { Self } from './visible-activities.ts';

const TOLD = ['comment.added', 'comment.settled', 'minutes.approvalGiven', 'minutes.approved'] as const;
type Told = Extract<MeetingEvent, { type: (typeof TOLD)[number] }>;

/** The minutes through the eyes of somebody who is not of the staff. */
export function visibleMinutes(minutes: MinutesFlow, self: Self): MinutesFlow {
  return {
    ...minutes,
    comments: minutes.comments.filter(({ by }) => by === self),
    approvals: minutes.approvals.map((approval) => ({ ...approval, hash: '' })),
    versions: minutes.versions.map((version) => ({ ...version, hash: '' })),
  };
}

/** Whether the event tells the staff more than the others. */
export function isMinutesEvent(event: MeetingEvent): event is Told {
  return TOLD.some((type) => type === event.type);
}

/** The same for an event; null when nothing of it is told. */
export function toldOfMinutes(event: Told, self: Self): Told | null {
  switch (event.type) {
    case 'comment.added':
      return event.comment.by === self ? event : null;
    case 'comment.settled':
      return event.author === self ? event : null;
    default:
      return { ...event, hash: '' };
  }
}
