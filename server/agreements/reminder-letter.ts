// A reminder as a mail. It tells nothing of what hangs on a closed item, and nothing that the confidentiality check marks: of such
// an agreement it says that there is one, behind the link.

import { isTellable } from '../../src/lib/core/minutes/outward.ts';
import { letterPage, linkHtml, paragraphHtml, regardsHtml, type Letter } from '../mail/letter.ts';
import type { DueAgreement } from '../store/reminders-store.ts';
import type { ReminderWords } from './words.ts';

export interface LetterFacts {
  readonly name: string;
  readonly today: string;
  readonly link: string;
  readonly organisation: string;
}

/** The agreement in a line that anybody may read. */
export function tellableLine(
  { what, closed, meetingTitle, followUpOn, ownerName, accepts }: DueAgreement,
  words: ReminderWords,
  { today, names }: { today: string; names: boolean },
): string {
  const isTold = !closed && isTellable(what);
  const told = isTold ? (what.split('\n')[0] ?? '') : words.hidden;
  const from = isTold && isTellable(meetingTitle) ? ` (${words.from(meetingTitle)})` : '';
  const who = names && isTold && ownerName !== '' ? ` · ${ownerName}` : '';
  const answer = accepts === false ? ` · ${words.declined}` : '';
  return `${told} – ${words.when(followUpOn, today)}${who}${answer}${from}`;
}

/** What somebody is reminded of, all in one mail. */
export function reminderLetter(due: readonly DueAgreement[], words: ReminderWords, facts: LetterFacts): Letter {
  const [first] = due;
  const isNamed = due.length === 1 && first !== undefined && !first.closed && isTellable(first.what);
  return letter({
    ...{ words, facts, subject: words.subject(due.length, isNamed ? (first.what.split('\n')[0] ?? '') : '') },
    ...{ lead: words.lead(due.length), link: words.link, linkHint: words.linkHint },
    lines: due.map((one) => tellableLine(one, words, { today: facts.today, names: false })),
  });
}

/** How the agreements of the meetings stand that somebody leads. */
export function summaryLetter(
  lines: readonly DueAgreement[],
  counts: { overdue: number; soon: number; declined: number },
  words: ReminderWords,
  facts: LetterFacts,
): Letter {
  return letter({
    ...{ words, facts, subject: words.summarySubject(counts.overdue), lead: words.summaryLead(counts) },
    ...{ link: words.summaryLink, linkHint: words.summaryLinkHint },
    lines: lines.map((one) => tellableLine(one, words, { today: facts.today, names: true })),
  });
}

interface Parts {
  readonly words: ReminderWords;
  readonly facts: LetterFacts;
  readonly subject: string;
  readonly lead: string;
  readonly lines: readonly string[];
  readonly link: string;
  readonly linkHint: string;
}

function letter({ words, facts, subject, lead, lines, link, linkHint }: Parts): Letter {
  const greeting = words.greeting(facts.name);
  return {
    subject,
    text: [
      ...[greeting, lead, lines.map((line) => `  • ${line}`).join('\n')],
      ...[`${link}:\n${facts.link}\n${linkHint}`, `${words.regards}\n${facts.organisation}`],
    ].join('\n\n'),
    html: letterPage({
      ...{ language: words.language, title: subject },
      body: [
        ...[greeting, lead, ...lines.map((line) => `• ${line}`)].map(paragraphHtml),
        linkHtml(facts.link, link, linkHint),
        regardsHtml(words.regards, facts.organisation),
      ].join('\n'),
    }),
  };
}
