// Sends the minutes for comments: the day is set in the meeting, and those who were there and have an address get a mail with
// a link of their own.

import { fail, type RequestEvent } from '@sveltejs/kit';
import { approversOf } from '$lib/core/meeting/areas/minutes.ts';
import { minutesLetter, type MinutesLetterWords } from '$server/meetings/minutes-letter.ts';
import { dayLong } from './components/common/format.ts';
import { approve, carryOut, staffSeat } from './minutes-flow.server.ts';
import { minutesReader } from './minutes-reader.server.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';
import { originFor } from './staff.server.ts';

type StaffEvent = RequestEvent<{ meetingId: string }>;

/** Sends them, or sets another day; `mails` says how many letters are on their way. */
export async function send(event: StaffEvent) {
  const seat = await staffSeat(event);
  if (!seat) return fail(400, { flow: 'command.invalid' as const });
  const { room, actor } = seat;
  const until = String((await event.request.formData()).get('until'));
  const answer = await carryOut(room, actor, { type: 'minutes.send', until });
  const { account, app } = event.locals;
  if ('status' in answer || !account) return answer;
  const { state } = room;
  const sender = { name: account.name, address: account.email };
  const words = letterWords(state.language);
  const others = approversOf(state).filter(({ id }) => id !== actor.participantId);
  const mails = await app.invitations.sendMinutes(room, others, {
    ...{ origin: originFor(event), sender },
    letterTo: (name, link) =>
      minutesLetter(state, { name, link, until: dayLong(until, state.language), senderName: account.name }, words),
  });
  return { ...answer, mails };
}

/** Whoever leads approves for everybody. */
export async function approveForAll(event: StaffEvent) {
  return approve(event.locals.app, await minutesReader(event), await event.request.formData(), true);
}

/** The catalogue's words; a letter has the meeting's language, whoever sends it. */
function letterWords(locale: Locale): MinutesLetterWords {
  const as = { locale };
  return {
    language: locale,
    subject: (title) => m.flow_mail_subject({ title }, as),
    greeting: (name) => m.before_mail_greeting({ name }, as),
    lead: (title, until) => m.flow_mail_lead({ title, until }, as),
    link: m.flow_mail_link({}, as),
    linkHint: m.flow_mail_linkHint({}, as),
    regards: m.before_mail_regards({}, as),
  };
}
