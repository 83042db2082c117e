// The way to the mail server: one mail at a time over SMTP, and what a refusal means for trying again.

import { createTransport } from 'nodemailer';
import type { MailFile, StoredMail } from '../store/tables/mail.ts';

/** What became of one attempt. `address`: this mail will never arrive there, however often it is tried. */
export type Delivery =
  { ok: true } | { ok: false; why: 'address' | 'unreachable' | 'signIn' | 'refused'; isFinal: boolean; said: string };

export interface MailTransport {
  deliver(id: string, mail: StoredMail, file: MailFile | null): Promise<Delivery>;
  close(): void;
}

export interface MailSettings {
  readonly url: string;
  /** The address that mails come from. */
  readonly from: string;
}

const CONNECT_MS = 15_000;
const SILENCE_MS = 60_000;
const MAX_SAID = 300;

/** Mails over this SMTP server. An id is the mail's own for ever: sent again after a crash, it can be known by it. */
export function smtpTransport({ url, from }: MailSettings, senderName: string): MailTransport {
  const timeouts = { connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS };
  const transport = createTransport({ url, ...timeouts });
  const domain = from.split('@').at(-1) ?? 'localhost';
  return {
    async deliver(id, { to, replyTo, subject, text, html, calendar }, file) {
      try {
        await transport.sendMail({
          from: { name: replyTo ? `${replyTo.name} (${senderName})` : senderName, address: from },
          to,
          ...(replyTo && { replyTo }),
          messageId: `<${id}@${domain}>`,
          ...{ subject, text, html },
          ...(calendar !== '' && { icalEvent: { method: 'REQUEST', filename: 'invitation.ics', content: calendar } }),
          ...(file && {
            attachments: [{ filename: file.name, contentType: file.contentType, content: file.bytes }],
          }),
          // Nobody's holiday answers to a program.
          headers: { 'Auto-Submitted': 'auto-generated' },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { ok: true };
      } catch (error) {
        return refusalOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function refusalOf(error: unknown): Delivery {
  const { code, responseCode, response, message } = error as Partial<
    Record<'code' | 'response' | 'message', string> & { responseCode: number }
  >;
  const said = (response ?? message ?? '').slice(0, MAX_SAID);
  if (code === 'EAUTH') return { ok: false, why: 'signIn', isFinal: false, said };
  // 4xx: come back later. 5xx: never. Without a number nobody was there to answer.
  if (responseCode === undefined) return { ok: false, why: 'unreachable', isFinal: false, said };
  const isFinal = responseCode >= 500;
  return { ok: false, why: isFinal && code === 'EENVELOPE' ? 'address' : 'refused', isFinal, said };
}
