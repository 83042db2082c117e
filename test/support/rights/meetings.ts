// The pages of one meeting and what they ask for: who gets in where (rules AC14, OR1). A new route of these gets its row here.

import { accounts, callIn, forms, inMeeting, row, type Rights } from './rows.ts';

const ROOM = '303 /meetings/:id/room';
/** Guests read in the room, and the minutes once the meeting is over. */
const readers = { guest: ROOM };
/** A form of the staff's: whoever leads by a seat alone is sent to the room until the meeting is over. */
const staffForm = (answer: string) => inMeeting('minutes.write', answer, { coFacilitator: ROOM });

export const MEETINGS: Rights = {
  'GET /meetings/[meetingId]': inMeeting('office.read', ROOM, {
    ...{ guest: ROOM, coFacilitator: '303 /meetings/:id/facilitate', secretary: '303 /meetings/:id/secretary' },
    ...{ facilitator: '303 /meetings/:id/prepare', administrator: '303 /meetings/:id/prepare' },
  }),
  'GET /meetings/[meetingId]/prepare': inMeeting('meetings.lead', '200', { coFacilitator: '200' }),
  'GET /meetings/[meetingId]/facilitate': inMeeting('meetings.lead', '200', { coFacilitator: '200' }),
  'GET /meetings/[meetingId]/secretary': inMeeting('minutes.write', '200', { coFacilitator: '200' }),
  'GET /meetings/[meetingId]/screen': inMeeting('minutes.write', '200'),
  // Whoever has opened a page of the meeting above has a place in it.
  'POST /meetings/[meetingId]/device': row('404', { guest: '201', ...accounts('201'), member: '404' }),
  'GET /meetings/[meetingId]/room': row('303 /join', { guest: '200', ...accounts('200'), stranger: '404' }),
  'POST /meetings/[meetingId]/rehearsal': inMeeting('meetings.lead', '303 /meetings/:rehearsal/facilitate'),
  'GET /meetings/[meetingId]/timeline': inMeeting('meetings.lead', '200'),
  'GET /meetings/[meetingId]/agenda': inMeeting('office.read', '200'),

  'GET /meetings/[meetingId]/minutes': inMeeting('office.read', '200', readers),
  ...forms(
    '/meetings/[meetingId]/minutes',
    ['settle', 'chooseTemplate', 'publish', 'withdraw', 'send', 'correct'],
    staffForm('400'),
  ),
  'POST /meetings/[meetingId]/minutes?/list': staffForm('409'),
  'POST /meetings/[meetingId]/minutes?/recall': staffForm('200'),
  // Who leads is asked of the meeting.
  'POST /meetings/[meetingId]/minutes?/approveForAll': inMeeting('office.read', '409', readers),
  'GET /meetings/[meetingId]/minutes/edit': inMeeting('minutes.write', '200', readers),
  ...forms('/meetings/[meetingId]/minutes/edit', ['account', 'takeBack', 'settleComment'], staffForm('400')),
  'GET /meetings/[meetingId]/minutes/comment': inMeeting('office.read', '200', readers),
  // Who was there is asked of the meeting, once there is something to say.
  'POST /meetings/[meetingId]/minutes/comment?/comment': inMeeting('office.read', '400', readers),
  'POST /meetings/[meetingId]/minutes/comment?/approve': inMeeting('office.read', '409', readers),
  'GET /meetings/[meetingId]/minutes/versions': inMeeting('office.read', '200', readers),
  'GET /meetings/[meetingId]/minutes/public': inMeeting('minutes.write', '404'),

  'POST /meetings/[meetingId]/attachments': row('401', {
    ...{ guest: '403', coFacilitator: '400', member: '403', secretary: '400' },
    ...{ facilitator: '400', administrator: '400', stranger: '404' },
  }),
  'GET /meetings/[meetingId]/attachments/[attachmentId]': inMeeting('office.read', '404', { guest: '404' }),

  'GET /meetings/[meetingId]/places': callIn('minutes.write', '200'),
  'GET /meetings/[meetingId]/decks': callIn('minutes.write', '200', { guest: '403', coFacilitator: '200' }),
  'GET /meetings/[meetingId]/themes': callIn('minutes.write', '200', { guest: '403', coFacilitator: '200' }),
  'POST /meetings/[meetingId]/follow-up': callIn('minutes.write', '400'),
  'POST /meetings/[meetingId]/screens': callIn('minutes.write', '404'),
  'GET /meetings/[meetingId]/history': callIn('minutes.write', '200', { guest: '403', coFacilitator: '200' }),
  'GET /meetings/[meetingId]/history/[versionId]': callIn('minutes.write', '404', {
    guest: '403',
    coFacilitator: '404',
  }),
  'POST /meetings/[meetingId]/history/[versionId]': callIn('minutes.write', '404', {
    guest: '403',
    coFacilitator: '404',
  }),
  'GET /meetings/[meetingId]/preview': callIn('minutes.write', '200', { guest: '403', coFacilitator: '200' }),
  'GET /meetings/[meetingId]/invitations': callIn('minutes.write', '200'),
  'POST /meetings/[meetingId]/invitations': callIn('minutes.write', '422'),
  'GET /meetings/[meetingId]/invitations/[participantId]': callIn('minutes.write', '404'),
  'GET /meetings/[meetingId]/activities/[activityId]/earlier': callIn('meetings.lead', '404'),
  'POST /meetings/[meetingId]/activities/[activityId]/earlier': callIn('meetings.lead', '404'),

  'GET /meetings/[meetingId]/calendar.ics': inMeeting('office.read', '200', { guest: '200' }),
  'GET /meetings/[meetingId]/topics': inMeeting('office.read', '200', { guest: '200', observer: '403' }),
  ...forms(
    '/meetings/[meetingId]/topics',
    ['propose', 'withdraw'],
    inMeeting('office.read', '400', { guest: '400', observer: '403' }),
  ),

  // The link is nobody's.
  'GET /invited/[token]': row('404'),
  ...forms('/invited/[token]', ['propose', 'withdraw', 'apologise', 'join'], row('404')),
  'GET /invited/[token]/minutes': row('404'),
  ...forms('/invited/[token]/minutes', ['comment', 'approve'], row('404')),
  'GET /invited/[token]/calendar.ics': row('404'),
};
