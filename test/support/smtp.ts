// A real mail server on a free port: it takes mails, or says what the test wants it to say.

import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface TakenMail {
  to: string;
  messageId: string;
  source: string;
}

export interface MailServer {
  readonly url: string;
  readonly taken: TakenMail[];
  /** What it answers to a recipient: a code of SMTP, or 250. */
  answer: (address: string) => number;
  /** Called when a whole mail is here, before it is acknowledged; a promise holds the acknowledgement back. */
  onMail: (mail: TakenMail) => Promise<void> | void;
}

function refusal(code: number): Error {
  return Object.assign(new Error(code < 500 ? 'Try again later' : 'No such user'), { responseCode: code });
}

/** Starts it; it ends with the test. With `port` it comes back where it was. */
export async function startMailServer(port = 0): Promise<MailServer & { stop(): Promise<void> }> {
  const mails: MailServer = { url: '', taken: [], answer: () => 250, onMail: () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const code = mails.answer(address);
      done(code === 250 ? null : refusal(code));
    },
    onData(stream, { envelope }, done) {
      const take = async (source: string) => {
        const messageId = /^Message-ID: (.*)$/im.exec(source)?.[1] ?? '';
        const mail = { to: envelope.rcptTo[0]?.address ?? '', messageId, source };
        mails.taken.push(mail);
        await mails.onMail(mail);
        done();
      };
      // Who is killed in the middle of a mail has not sent it.
      text(stream).then(take).catch(done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(stop);
  const address = server.server.address() as AddressInfo;
  return Object.assign(mails, { url: `smtp://127.0.0.1:${address.port}`, stop });
}

/** The parts of a mail in which quoted-printable and base64 are undone. */
export function readableMail(source: string): string {
  const parts = source.split(/^--.*$/m).map((part) => {
    const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
    const body = rest.join('\n\n');
    if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
    if (!/quoted-printable/i.test(part)) return part;
    const bytes = body
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return `${head}\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
  });
  return parts.join('\n');
}
