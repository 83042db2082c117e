// A reminder as a mail. It tells nothing of what hangs on a closed item, and nothing that the confidentiality check marks: of such
// an agreement it says that there is one, behind the link.

import { isTellable } from '../../src/lib/core/minutes/outward.ts';
import { letterPage, linkHtml, paragraphHtml, regardsHtml, type Letter } from '../mail/letter.ts';
import type { DueAgreement } from '../store/reminders-store.ts';
import type { MailWords, ReminderWords } from './words.ts';

export interface LetterFacts {
  readonly name: string;
  readonly link: string;
  readonly organisation: string;
}

const isToldOf = ({ what, closed }: DueAgreement): boolean => !closed && isTellable(what);

/** The agreement where it is the only one, and may be named. */
export function nameOfOne([first, ...others]: readonly DueAgreement[]): string {
  return first && others.length === 0 && isToldOf(first) ? (first.what.split('\n')[0] ?? '') : '';
}

/** Who is responsible, as a mail says it. */
export const responsibleIn = ({ ownerName, ownerRole }: DueAgreement, words: ReminderWords): string =>
  ownerName || (ownerRole === null ? '' : words.role(ownerRole));

/** The agreement in a line that anybody may read; with `names` for those who lead, who are told whose it is and what they say. */
export function tellableLine(
  one: DueAgreement,
  words: ReminderWords,
  { today, names }: { today: string; names: boolean },
): string {
  const { what, meetingTitle, followUpOn, accepts, answerNote } = one;
  const isTold = isToldOf(one);
  const told = isTold ? (what.split('\n')[0] ?? '') : words.hidden;
  const from = isTold && isTellable(meetingTitle) ? ` (${words.from(meetingTitle)})` : '';
  const responsible = responsibleIn(one, words);
  const who = names && isTold && responsible !== '' ? ` · ${responsible}` : '';
  const why = isTold && answerNote !== '' && isTellable(answerNote) ? `: ${answerNote}` : '';
  const answer = names && accepts === false ? ` · ${words.declined}${why}` : '';
  return `${told} – ${words.when(followUpOn, today)}${who}${answer}${from}`;
}

/** The mail with these lines. */
export function letterOf(
  lines: readonly string[],
  mail: MailWords,
  words: ReminderWords,
  { name, link, organisation }: LetterFacts,
): Letter {
  const greeting = words.greeting(name);
  return {
    subject: mail.subject,
    text: [
      ...[greeting, mail.lead, lines.map((line) => `  • ${line}`).join('\n')],
      ...[`${mail.link}:\n${link}\n${mail.linkHint}`, `${words.regards}\n${organisation}`],
    ].join('\n\n'),
    html: letterPage({
      ...{ language: words.language, title: mail.subject },
      body: [
        ...[greeting, mail.lead, ...lines.map((line) => `• ${line}`)].map(paragraphHtml),
        linkHtml(link, mail.link, mail.linkHint),
        regardsHtml(words.regards, organisation),
      ].join('\n'),
    }),
  };
}
