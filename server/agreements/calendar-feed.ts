// Calendars that programs subscribe to (RFC 5545): meetings at their time, and each follow-up on its day. An entry keeps its UID for
// ever, so that a calendar that reads it again has it once. Calendars are shared: of what hangs on a closed item, and of what the
// confidentiality check marks, they tell nothing but that there is something.

import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { isTellable } from '../../src/lib/core/minutes/outward.ts';
import type { AgreementEntry } from '../store/agreement-directory.ts';
import type { MeetingEntry } from '../store/meeting-directory.ts';

export interface CalendarWords {
  readonly language: string;
  readonly name: string;
  readonly followUp: string;
  /** What stands for an agreement that a calendar may not tell of. */
  readonly hidden: string;
  /** What stands for the title of a meeting that it may not tell. */
  readonly meeting: string;
}

/** How often a calendar is to look again. */
const HOURS_BETWEEN = 6;

/** The text of the feed. Of agreements what is over, or has no day, is not in it. */
export function calendarFeed(
  { agreements, meetings = [] }: { agreements: readonly AgreementEntry[]; meetings?: readonly MeetingEntry[] },
  words: CalendarWords,
  nowMs: number,
): string {
  const calendar = ical({
    prodId: { company: 'Samtalerum', product: 'Samtalerum', language: words.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: words.name,
    ttl: HOURS_BETWEEN * 3600,
  });
  const stamp = new Date(nowMs);
  for (const meeting of meetings) addMeeting(calendar, meeting, words, stamp);
  for (const agreement of agreements) addFollowUp(calendar, agreement, words, stamp);
  return calendar.toString();
}

function addMeeting(calendar: ICalCalendar, meeting: MeetingEntry, words: CalendarWords, stamp: Date): void {
  const { id, title, place, startsAtMs, plannedMs } = meeting;
  calendar.createEvent({
    ...{ id: `${id}@samtalerum`, stamp },
    start: new Date(startsAtMs),
    end: new Date(startsAtMs + plannedMs),
    summary: isTellable(title) ? title : words.meeting,
    ...(place !== '' && isTellable(place) && { location: place }),
  });
}

function addFollowUp(calendar: ICalCalendar, agreement: AgreementEntry, words: CalendarWords, stamp: Date): void {
  const { id, what, followUpOn, isOver, closed, meetingTitle, followUpAt } = agreement;
  if (followUpOn === null || isOver) return;
  const isTold = !closed && isTellable(what);
  calendar.createEvent({
    ...{ id: `${id}@samtalerum`, stamp },
    start: new Date(`${followUpOn}T00:00:00Z`),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: `${words.followUp}: ${isTold ? (what.split('\n')[0] ?? '') : words.hidden}`,
    ...(isTold && {
      description: [what, ...[meetingTitle, followUpAt].filter(isTellable)].filter(Boolean).join('\n'),
    }),
  });
}
