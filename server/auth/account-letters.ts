// The letters about an account: the way in, a new password, and that it was changed. Words come from outside; the server knows no
// catalogue (`src/lib/account-words.ts`).

import { randomUUID } from 'node:crypto';
import { letterPage, linkHtml, paragraphHtml, regardsHtml, type Letter } from '../mail/letter.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { MailKind } from '../store/tables/mail.ts';

/** A letter's words; the link is a path of this site. */
export interface AccountLetter {
  readonly language: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly path: string; readonly words: string; readonly hint: string } | null;
  readonly regards: string;
  readonly sender: string;
}

export type AccountMailKind = Extract<MailKind, 'accountInvitation' | 'passwordReset' | 'passwordChanged'>;

export class AccountLetters {
  readonly #outbox: Outbox;
  readonly #origin: () => string;

  /** `origin` follows from the configuration, never from a request: whoever names another host gets no link to it. */
  constructor(outbox: Outbox, origin: () => string) {
    this.#outbox = outbox;
    this.#origin = origin;
  }

  /** Whether there is a mail server at all. */
  get canSend(): boolean {
    return this.#outbox.canSend;
  }

  /** Queues the letter; false where no mail is sent. Each is sent, since a later one may hold another link. */
  async send(
    kind: AccountMailKind,
    to: { readonly name: string; readonly address: string },
    letter: AccountLetter,
  ): Promise<boolean> {
    if (!this.#outbox.canSend) return false;
    const content = { ...this.#written(letter), to, replyTo: null, calendar: '' };
    const id = randomUUID();
    await this.#outbox.send([{ id, meetingId: '', participantId: id, kind, content, sequence: 0 }]);
    return true;
  }

  #written({ language, subject, paragraphs, link, regards, sender }: AccountLetter): Letter {
    const address = link && this.#origin() + link.path;
    return {
      subject,
      text: [
        ...paragraphs,
        ...(link ? [`${link.words}:\n${address}\n${link.hint}`] : []),
        `${regards}\n${sender}`,
      ].join('\n\n'),
      html: letterPage({
        ...{ language, title: subject },
        body: [
          ...paragraphs.map(paragraphHtml),
          ...(link && address !== null ? [linkHtml(address, link.words, link.hint)] : []),
          regardsHtml(regards, sender),
        ].join('\n'),
      }),
    };
  }
}
