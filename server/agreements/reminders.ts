// Reminds those who are responsible, and tells those who lead how it stands (rules AF8 to AF10, AF12, SE4). It looks several times an
// hour at what is due by the clock that it is given; what it has put into the outbox it never puts there again.

import { randomUUID } from 'node:crypto';
import { isoDay } from '../../src/lib/core/minutes/dates.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { DueLetter, LetterHouse, Prepared, WordsOf } from './due-letters.ts';
import { declinedLetters, summaryLetters } from './letters-to-leaders.ts';
import { agreementLetters, taskLetters } from './letters-to-owners.ts';
import type { PersonalLinks } from './personal-links.ts';

const BETWEEN_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;
/** Nobody is written to before this hour of the day. */
const EARLIEST_HOUR = 7;

interface RemindersParts extends LetterHouse {
  readonly links: PersonalLinks;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly now: () => number;
}

export class Reminders {
  readonly #parts: RemindersParts;
  #wordsOf: WordsOf | undefined;
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> = Promise.resolve();

  constructor(parts: RemindersParts) {
    this.#parts = parts;
  }

  /** Looks now and from then on, in these words. */
  begin(wordsOf: WordsOf): void {
    this.#wordsOf = wordsOf;
    this.#timer ??= setInterval(() => this.look(), BETWEEN_MS).unref();
    this.look();
  }

  /** Sends what is due and not sent; without a mail server nothing is, and nothing counts as sent. */
  look(): void {
    this.#working = this.#working
      .then(() => this.#sendDue())
      .catch((err: unknown) => this.#parts.log.error({ err }, 'reminders could not be sent'));
  }

  /** Resolves when everything that was due is in the outbox. */
  async settled(): Promise<void> {
    await this.#working;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#working;
  }

  /** What would go out now. */
  async due(organisation: { id: string; name: string }, wordsOf: WordsOf): Promise<DueLetter[]> {
    return (await this.#prepared(organisation, wordsOf)).filter(({ isEmpty }) => !isEmpty);
  }

  async #sendDue(): Promise<void> {
    const { store, outbox, choices, links, now, origin } = this.#parts;
    if (!outbox.canSend || !this.#wordsOf || this.#hour() < EARLIEST_HOUR) return;
    for (const organisation of await store.organisations()) {
      if (!(await choices.setting(organisation.id)).isOn) continue;
      for (const one of await this.#prepared(organisation, this.#wordsOf)) {
        const owner = { organisationId: organisation.id, address: one.address };
        await store.store(
          {
            ...{ ...owner, keys: one.keys, meetingId: one.meetingId, participantId: one.participantId },
            mail: one.isEmpty
              ? null
              : (tx) => ({
                  ...one.write(origin() + (one.path ?? links.make(owner, 'page', tx))),
                  ...{ to: { name: one.name, address: one.address }, replyTo: null, calendar: '' },
                }),
          },
          randomUUID(),
          now(),
        );
      }
    }
    await outbox.send([]);
  }

  async #prepared(organisation: { id: string; name: string }, wordsOf: WordsOf): Promise<Prepared[]> {
    const asked = { organisation, wordsOf, today: isoDay(this.#parts.now(), TIME_ZONE) };
    return [
      ...(await agreementLetters(this.#parts, asked)),
      ...(await taskLetters(this.#parts, asked)),
      ...(await declinedLetters(this.#parts, asked, this.#parts.now() - this.#hour() * HOUR_MS)),
      ...(await summaryLetters(this.#parts, asked)),
    ];
  }

  #hour(): number {
    const options = { timeZone: TIME_ZONE, hour: 'numeric', hourCycle: 'h23' } as const;
    return Number(new Intl.DateTimeFormat('en', options).format(this.#parts.now()));
  }
}
