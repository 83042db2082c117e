// REST: what each kind of caller is answered (rules AC14, RE2). A new call gets its row here.

import { file, rest, row, type Rights } from './rows.ts';

/** For those who work for the organisation, with a token or signed in: which meetings is not said, and they are told so. */
const office = rest('422', '422', {
  ...{ secretary: '422', facilitator: '422', administrator: '422', stranger: '422' },
});
const OTHER_METHODS = [
  ...['agreements', 'agreements/[agreementId]', 'calendar/[secret].ics', 'openapi.json', 'join', 'meetings'],
  ...['meetings/[meetingId]', 'meetings/[meetingId]/agreements.[format]', 'meetings/[meetingId]/bundle.zip'],
  ...['meetings/[meetingId]/minutes.[format]', 'meetings/[meetingId]/agenda.[format]', 'meetings/[meetingId]/seats'],
  ...['minutes.[format]', 'summary.[format]', 'schemas/summary.json', 'schemas/minutes.json'],
];

export const REST: Rights = {
  'POST /api/v1/join': row('201'),
  'POST /api/v1/meetings': rest('201', '201'),
  'GET /api/v1/meetings/[meetingId]': rest('200', '404'),
  'POST /api/v1/meetings/[meetingId]/seats': rest('201', '404'),
  'GET /api/v1/meetings/[meetingId]/minutes.[format]': file('200'),
  'GET /api/v1/meetings/[meetingId]/agenda.[format]': file('200'),
  'GET /api/v1/meetings/[meetingId]/agreements.[format]': file('404'),
  'GET /api/v1/meetings/[meetingId]/bundle.zip': file('200'),
  'GET /api/v1/minutes.[format]': office,
  'GET /api/v1/summary.[format]': office,
  'GET /api/v1/schemas/summary.json': row('200'),
  'GET /api/v1/schemas/minutes.json': row('200'),
  'GET /api/v1/agreements': rest('200', '200'),
  'PATCH /api/v1/agreements/[agreementId]': rest('404', '404'),
  'GET /api/v1/calendar/[secret].ics': row('404'),
  'GET /api/v1/openapi.json': row('200'),
  'ANY /api/v1/[...path]': row('404'),
  ...Object.fromEntries(OTHER_METHODS.map((path) => [`ANY /api/v1/${path}`, row('405')])),
};
