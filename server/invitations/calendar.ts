// The meeting as a calendar entry (RFC 5545). Times are in UTC, which every calendar turns into its own; the UID is the
// meeting's for ever, and the number rises with every change, so that a calendar moves the entry instead of doubling it.

import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { outwardState } from '../../src/lib/core/minutes/outward.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';

export interface Person {
  readonly name: string;
  readonly address: string;
}

interface CalendarEntry {
  readonly state: MeetingState;
  readonly sequence: number;
  readonly nowMs: number;
  readonly description: string;
  readonly url: string;
  /** With somebody invited it is an invitation that they answer; without, an entry to be taken in. */
  readonly invitation: { readonly organizer: Person; readonly attendee: Person } | null;
}

/** What a calendar shows of the meeting: when one of these changes, it is another version of the same entry. */
export function shownInCalendar({ title, startsAtMs, plannedMs, place }: MeetingState): string {
  return JSON.stringify([title, startsAtMs, plannedMs, place]);
}

/** The text of an .ics file. It holds nothing of closed items: its words are the caller's. */
export function calendarText({ state: whole, sequence, nowMs, description, url, invitation }: CalendarEntry): string {
  const state = outwardState(whole);
  const calendar = ical({
    prodId: { company: 'Samtalerum', product: 'Samtalerum', language: state.language.toUpperCase() },
    method: invitation ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${state.id}@samtalerum`,
    sequence,
    stamp: new Date(nowMs),
    start: new Date(state.startsAtMs),
    end: new Date(state.startsAtMs + state.plannedMs),
    summary: state.title,
    description,
    url,
    status: ICalEventStatus.CONFIRMED,
    ...(state.place && { location: state.place }),
  });
  if (invitation) {
    const { organizer, attendee } = invitation;
    event.organizer({ name: organizer.name, email: organizer.address });
    event.createAttendee({
      name: attendee.name,
      email: attendee.address,
      rsvp: true,
      status: ICalAttendeeStatus.NEEDSACTION,
      role: ICalAttendeeRole.REQ,
    });
  }
  return calendar.toString();
}
