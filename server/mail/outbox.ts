// Sends what is queued, one after the other, and tries again what did not get through. A mail is on the disk before
// anybody is told that it is on its way, and says `sent` only when the mail server has taken it. Killed in between, the
// server sends it again under the same Message-ID: SMTP has no way to ask whether it arrived.

import type { Log } from '../log.ts';
import type { MailStore, NewMail } from '../store/mail-store.ts';
import type { MailFile } from '../store/tables/mail.ts';
import type { MailTransport } from './transport.ts';

const MINUTE_MS = 60_000;
/** How long to wait after each attempt; after the last one it has failed. Two days in all, as mail servers do it. */
const WAITS_MS = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * MINUTE_MS);

interface OutboxParts {
  readonly store: MailStore;
  /** Null: there is no mail server. */
  readonly transport: MailTransport | null;
  readonly log: Log;
  readonly now: () => number;
}

export class Outbox {
  readonly #store: MailStore;
  readonly #transport: MailTransport | null;
  readonly #log: Log;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor({ store, transport, log, now }: OutboxParts) {
    this.#store = store;
    this.#transport = transport;
    this.#log = log;
    this.#now = now;
    if (transport) this.#work(async () => this.#store.takeBack());
  }

  /** Whether there is a mail server at all. */
  get canSend(): boolean {
    return this.#transport !== null;
  }

  /** Queues mails and begins to send, each with the file if there is one; on the disk when it resolves. How many were queued. */
  async send(mails: readonly NewMail[], file: MailFile | null = null): Promise<number> {
    const queued = await this.#store.queue(mails, this.#now(), file);
    this.#work();
    return queued;
  }

  /** Resolves when nothing more is due now. */
  async settled(): Promise<void> {
    await this.#working;
  }

  /** Stops after the mail that is under way; the rest waits on the disk. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#working;
    this.#transport?.close();
  }

  #work(before: () => Promise<void> = async () => undefined): void {
    if (!this.#transport || this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#working = this.#working
      .then(before)
      .then(() => this.#sendDue())
      .catch((err: unknown) => {
        this.#log.error({ err }, 'mails could not be sent');
        this.#wakeIn(MINUTE_MS);
      });
  }

  async #sendDue(): Promise<void> {
    const transport = this.#transport;
    while (transport && !this.#isClosed) {
      const mail = await this.#store.take(this.#now());
      if (!mail) break;
      const delivery = await transport.deliver(mail.id, mail.content, mail.file);
      const nowMs = this.#now();
      if (delivery.ok) {
        await this.#store.sent(mail.id, nowMs);
        continue;
      }
      const waitMs = WAITS_MS[mail.attempts - 1];
      const error = `${delivery.why}: ${delivery.said}`;
      this.#log.warn({ why: delivery.why, attempts: mail.attempts }, 'a mail was not taken');
      if (delivery.isFinal || waitMs === undefined) await this.#store.failed(mail.id, nowMs, error);
      else await this.#store.tryAgain(mail.id, nowMs + waitMs, error);
    }
    const nextMs = await this.#store.nextDueMs();
    if (nextMs !== null) this.#wakeIn(Math.max(0, nextMs - this.#now()));
  }

  #wakeIn(delayMs: number): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#work(), delayMs).unref();
  }
}
