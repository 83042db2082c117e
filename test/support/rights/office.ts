// The office, and what everybody may open: who gets in where (rules AC14, OR1). A new route of these gets its row here.

import { by, forms, row, type Rights } from './rows.ts';

export const OFFICE: Rights = {
  'GET /': by('office.read', '200'),
  'GET /healthz': row('200'),
  'GET /metrics': row('200'),
  'GET /join': row('200'),
  'POST /join': row('303 /meetings/:id/room'),
  'GET /setup': row('404'),
  'POST /setup': row('404'),
  'POST /preferences': row('303 /'),

  'GET /accounts': by('organisation.administer', '200'),
  'POST /accounts': by('organisation.administer', '400'),
  'GET /sign-in-ways': by('organisation.administer', '200'),
  'POST /sign-in-ways?/demand': by('organisation.administer', '200'),
  'POST /sign-in-ways?/reset': by('organisation.administer', '404'),

  'GET /audit': by('organisation.administer', '200'),
  'POST /audit': by('organisation.administer', '200'),
  'GET /audit/list.[format]': by('organisation.administer', '404'),
  'GET /privacy': by('organisation.administer', '200'),
  ...forms('/privacy', ['decide', 'halt', 'resume'], by('organisation.administer', '200')),
  ...forms('/privacy', ['hold', 'release'], by('organisation.administer', '404')),
  ...forms('/privacy/person', ['find', 'erase'], by('organisation.administer', '400')),
  'POST /privacy/person?/redact': by('organisation.administer', '404'),
  'GET /privacy/person': by('organisation.administer', '200'),
  'POST /privacy/person/file.[format]': by('organisation.administer', '400'),

  'GET /accessibility': row('200'),
  'GET /guide': row('200'),
  // The chapter asked for is none.
  'GET /guide/[chapter]': row('404'),
  'GET /demo': by('organisation.administer', '200'),
  'POST /demo': by('organisation.administer', '400'),

  'GET /screen': row('200'),
  'POST /screen': row('303 /screen'),
  'POST /screen/pairing': row('200'),

  'GET /papers': by('papers.edit', '200'),
  'POST /papers': by('papers.edit', '400'),
  // The template asked for is nobody's.
  'GET /papers/[slug]': by('papers.edit', '404'),
  'POST /papers/[slug]': by('papers.edit', '404'),
  'GET /papers/[slug]/template.json': by('papers.edit', '404'),
  'GET /templates': by('templates.edit', '200'),
  'POST /templates': by('templates.edit', '400'),
  'GET /templates/[slug]/agenda.json': by('templates.edit', '404'),
  'GET /phrases': by('phrases.edit', '200'),
  'POST /phrases': by('phrases.edit', '400'),
  'GET /themes': by('themes.edit', '200'),
  'POST /themes': by('themes.edit', '400'),
  'GET /summary': by('summaries.make', '200'),

  // The forum, the school and the season asked for are nobody's.
  'GET /fora': by('office.read', '200'),
  'POST /fora': by('fora.edit', '400'),
  'GET /fora/[forumId]': by('office.read', '404'),
  'POST /fora/[forumId]': by('fora.edit', '404'),
  'GET /schools': by('office.read', '200'),
  'POST /schools': by('schools.edit', '400'),
  'GET /schools/[schoolId]': by('office.read', '404'),
  'POST /schools/[schoolId]': by('schools.edit', '404'),
  'GET /seasons': by('office.read', '200'),
  'POST /seasons': by('seasons.edit', '400'),
  'GET /seasons/[seasonId]': by('office.read', '404'),
  'POST /seasons/[seasonId]': by('seasons.edit', '404'),
  'GET /year': by('office.read', '200'),
  'GET /year/wheel.[format]': by('office.read', '404'),
  'GET /coverage': by('office.read', '200'),
  'GET /coverage/list.[format]': by('office.read', '404'),

  'GET /meetings': by('office.read', '200'),
  'GET /meetings/new': by('meetings.lead', '200'),
  'POST /meetings/new': by('meetings.lead', '400'),

  'GET /agreements': by('office.read', '200'),
  'POST /agreements?/settle': by('agreements.settle', '400'),
  'GET /agreements/list.[format]': by('office.read', '404'),
  'GET /agreements/mine': by('office.read', '200'),
  'POST /agreements/mine?/report': by('agreements.answerOwn', '400'),
  'POST /agreements/mine?/answer': by('agreements.answerOwn', '404'),
  ...forms(
    '/agreements/mine',
    ['choose', 'makeCalendar', 'closeCalendar', 'closeLinks'],
    by('agreements.answerOwn', '200'),
  ),
  'GET /agreements/reminders': by('reminders.read', '200'),
  'POST /agreements/reminders': by('reminders.edit', '400'),
  // The agreement asked for is nobody's, and so is the link.
  'GET /agreements/[agreementId]': by('office.read', '404'),
  'POST /agreements/[agreementId]?/settle': by('agreements.settle', '404'),
  'GET /mine/[token]': row('404'),
  ...forms('/mine/[token]', ['report', 'answer', 'choose', 'makeCalendar', 'closeCalendar', 'closeLinks'], row('404')),

  'GET /library': by('office.read', '200'),
  'POST /library': by('library.edit', '400'),
  // The deck asked for is nobody's; a built-in one is for everyone who signs in.
  'GET /library/[slug]': by('office.read', '404'),
  'POST /library/[slug]': by('library.edit', '400'),
  'GET /library/[slug]/deck.json': by('office.read', '404'),
  'GET /library/[slug]/cards.pdf': by('office.read', '404'),
  'GET /library/[slug]/cards/[cardId]': by('library.edit', '404'),
  'POST /library/[slug]/cards/[cardId]': by('library.edit', '404'),

  // Nothing is published at the address asked for; what is, is everybody's.
  'GET /p/[publicId]': row('404'),
  'GET /p/[publicId]/embed': row('404'),
  'GET /p/[publicId]/minutes.[format]': row('404'),
};
