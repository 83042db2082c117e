// The mail that asks those who were there for comments on the minutes. It holds nothing of them: only the title, as it may be
// told to anybody (rule PG2), the day, and a link of the reader's own.

import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import { outwardState } from '../../src/lib/core/minutes/outward.ts';
import { letterPage, linkHtml, paragraphHtml, regardsHtml, type Letter } from '../mail/letter.ts';

/** The words of the letter in one language (`src/lib/minutes-sending.server.ts` fills them). */
export interface MinutesLetterWords {
  readonly language: string;
  subject(title: string): string;
  greeting(name: string): string;
  lead(title: string, until: string): string;
  readonly link: string;
  readonly linkHint: string;
  readonly regards: string;
}

/** The letter to one person; `until` is the last day for comments as people read it. */
export function minutesLetter(
  state: MeetingState,
  { name, link, until, senderName }: { name: string; link: string; until: string; senderName: string },
  words: MinutesLetterWords,
): Letter {
  const { title } = outwardState(state);
  const subject = words.subject(title);
  const lead = words.lead(title, until);
  return {
    subject,
    text: [
      words.greeting(name),
      lead,
      `${words.link}:\n${link}\n${words.linkHint}`,
      `${words.regards}\n${senderName}`,
    ].join('\n\n'),
    html: letterPage({
      language: words.language,
      title: subject,
      body: [
        paragraphHtml(words.greeting(name)),
        paragraphHtml(lead),
        linkHtml(link, words.link, words.linkHint),
        regardsHtml(words.regards, senderName),
      ].join('\n'),
    }),
  };
}
