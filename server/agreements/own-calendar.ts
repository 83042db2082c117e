// Somebody's own agreements as a calendar that programs subscribe to (RFC 5545): each follow-up on its day. An entry keeps its
// UID for ever, so that a calendar that reads it again has it once. Calendars are shared: of an agreement under a closed item, and
// of one that the confidentiality check marks, it shows that there is one.

import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { isTellable } from '../../src/lib/core/minutes/outward.ts';
import type { AgreementEntry } from '../store/agreement-directory.ts';

export interface CalendarWords {
  readonly language: string;
  readonly name: string;
  readonly followUp: string;
  /** What stands for an agreement that a calendar may not tell of. */
  readonly hidden: string;
}

/** How often a calendar is to look again. */
const HOURS_BETWEEN = 6;

/** The text of the feed. What is over, or has no day, is not in it. */
export function ownCalendar(entries: readonly AgreementEntry[], words: CalendarWords, nowMs: number): string {
  const calendar = ical({
    prodId: { company: 'Samtalerum', product: 'Samtalerum', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: words.name,
    ttl: HOURS_BETWEEN * 3600,
  });
  for (const { id, what, followUpOn, isOver, closed, meetingTitle, followUpAt } of entries) {
    if (followUpOn === null || isOver) continue;
    const isTold = !closed && isTellable(what);
    calendar.createEvent({
      id: `${id}@samtalerum`,
      stamp: new Date(nowMs),
      start: new Date(`${followUpOn}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${words.followUp}: ${isTold ? (what.split('\n')[0] ?? '') : words.hidden}`,
      ...(isTold && {
        description: [what, ...[meetingTitle, followUpAt].filter(isTellable)].filter(Boolean).join('\n'),
      }),
    });
  }
  return calendar.toString();
}
