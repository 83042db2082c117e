// The invitation as a mail: what, when, where, the open part of the agenda, and the ways in. Nothing closed is
// in it, and nothing that the confidentiality check marks.

import { outwardState } from '../../src/lib/core/minutes/outward.ts';
import { itemNumbers } from '../../src/lib/core/minutes/numbering.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Participant } from '../../src/lib/core/meeting/model/people.ts';
import { escapeHtml, letterPage, linkHtml, paragraphHtml, regardsHtml, type Letter } from '../mail/letter.ts';
import type { InvitationWords } from './words.ts';

export interface InvitationLinks {
  /** The person's own: the page where they answer, propose and come in. */
  readonly own: string;
  /** Everybody's, with the code. */
  readonly join: string;
}

interface Line {
  readonly label: string;
  readonly value: string;
}

/** The mail to one person. `isChange`: they had one before, and something is different now. */
export function invitationMessage(
  whole: MeetingState,
  person: Participant,
  words: InvitationWords,
  links: InvitationLinks,
  { isChange, hasAgenda, senderName }: { isChange: boolean; hasAgenda: boolean; senderName: string },
): Letter {
  const state = outwardState(whole);
  const facts = factsOf(state, words);
  const agenda = agendaOf(state, words);
  const paragraphs = {
    greeting: words.greeting(person.name),
    lead: isChange ? words.changed(state.title) : words.invited(state.title, words.roleOf(person.tableRole)),
    code: words.code(links.join, joinCodeText(state.joinCode)),
    attached: hasAgenda ? words.agendaAttached : '',
  };
  return {
    subject: isChange ? words.subjectChanged(state.title) : words.subject(state.title),
    text: textOf({ ...paragraphs, facts, agenda, own: links.own, words, senderName }),
    html: htmlOf({ ...paragraphs, facts, agenda, own: links.own, words, senderName }),
  };
}

/** What stands in the calendar under the title; no personal link, since calendars are shared. */
export function calendarDescription(whole: MeetingState, words: InvitationWords, joinUrl: string): string {
  const state = outwardState(whole);
  const agenda = agendaOf(state, words);
  return [words.code(joinUrl, joinCodeText(state.joinCode)), '', `${words.agenda}:`, ...agenda].join('\n');
}

function factsOf(state: MeetingState, words: InvitationWords): Line[] {
  const { startsAtMs, plannedMs, timeZone, place, forum } = state;
  return [
    { label: words.when, value: words.span(startsAtMs, startsAtMs + plannedMs, timeZone) },
    { label: words.where, value: place },
    { label: words.forum, value: forum },
  ].filter(({ value }) => value !== '');
}

function agendaOf(state: MeetingState, words: InvitationWords): string[] {
  const numbers = itemNumbers(state);
  return state.agenda
    .filter(({ kind }) => kind !== 'break')
    .map((item) => `${numbers.get(item.id) ?? ''} ${item.closed ? words.closedItem : item.title}`.trim());
}

/** Six digits in two halves, which are easier to read out. */
function joinCodeText(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

interface Parts {
  readonly greeting: string;
  readonly lead: string;
  readonly code: string;
  /** Empty: no agenda goes along. */
  readonly attached: string;
  readonly facts: readonly Line[];
  readonly agenda: readonly string[];
  readonly own: string;
  readonly words: InvitationWords;
  readonly senderName: string;
}

function textOf({ greeting, lead, code, attached, facts, agenda, own, words, senderName }: Parts): string {
  return [
    greeting,
    lead,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    `${words.ownLink}:\n${own}\n${words.ownLinkHint}`,
    code,
    [`${words.agenda}:`, ...agenda.map((line) => `  ${line}`)].join('\n'),
    attached,
    `${words.regards}\n${senderName}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function htmlOf({ greeting, lead, code, attached, facts, agenda, own, words, senderName }: Parts): string {
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><th align="left" style="padding:2px 16px 2px 0;font-weight:600">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  const body = [
    paragraphHtml(greeting) + paragraphHtml(lead),
    `<table role="presentation" style="margin:0 0 16px;border-collapse:collapse">${rows.join('')}</table>`,
    linkHtml(own, words.ownLink, words.ownLinkHint),
    paragraphHtml(code),
    `<h2 style="margin:0 0 8px;font-size:18px">${escapeHtml(words.agenda)}</h2>`,
    `<p style="margin:0 0 16px">${agenda.map(escapeHtml).join('<br>')}</p>`,
    attached && paragraphHtml(attached),
    regardsHtml(words.regards, senderName),
  ].join('\n');
  return letterPage({ language: words.language, title: lead, body });
}
