// Agreements and the next meeting as a calendar file (RFC 5545): each follow-up on its day. What is done or dropped is no longer
// followed up. An entry's UID is its agreement's for ever, so that a calendar that takes it in again has it once.

import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Minutes, MinutesAgreement } from '../../src/lib/core/minutes/minutes.ts';
import { responsibleText } from '../../src/lib/core/minutes/responsible-text.ts';
import type { MinutesWords } from '../../src/lib/core/minutes/words.ts';

const OVER: ReadonlySet<MinutesAgreement['status']> = new Set(['done', 'dropped']);
/** How long the next meeting is taken to be, while nobody has said. */
const HOUR_MS = 3_600_000;

/** The text of the .ics file; empty of entries where nothing has a day. */
export function agreementsCalendar(minutes: Minutes, words: MinutesWords, nowMs: number): string {
  const calendar = ical({
    prodId: { company: 'Samtalerum', product: 'Samtalerum', language: minutes.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = new Date(nowMs);
  for (const agreement of [...minutes.agreements, ...minutes.carriedOver]) {
    const { id, what, followUpOn, status } = agreement;
    if (followUpOn === null || OVER.has(status)) continue;
    const who = responsibleText(agreement, words) ?? words.notSet;
    calendar.createEvent({
      id: `${id}@samtalerum`,
      stamp,
      start: new Date(`${followUpOn}T00:00:00Z`),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${words.followUp}: ${what.split('\n')[0] ?? ''}`,
      description: [what, `${words.responsible}: ${who}`, minutes.title].join('\n'),
    });
  }
  if (minutes.nextMeeting) {
    const { startMs, place } = minutes.nextMeeting;
    calendar.createEvent({
      id: `next-${minutes.meetingId}@samtalerum`,
      stamp,
      start: new Date(startMs),
      end: new Date(startMs + HOUR_MS),
      summary: `${words.nextMeeting}: ${minutes.forum || minutes.title}`,
      ...(place && { location: place }),
    });
  }
  return calendar.toString();
}
