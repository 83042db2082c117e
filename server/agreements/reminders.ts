// Reminds those who are responsible, and tells those who lead how it stands (rules AF8 to AF10). It looks several times an hour
// at what is due by the clock that it is given; what it has put into the outbox it never puts there again.

import { randomUUID } from 'node:crypto';
import { dayAfter, mondayOf, reminderDue, reminderSpan } from '../../src/lib/core/meeting/reminder-days.ts';
import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import { isoDay } from '../../src/lib/core/minutes/dates.ts';
import { TIME_ZONE } from '../../src/lib/core/time.ts';
import type { Log } from '../log.ts';
import type { Letter } from '../mail/letter.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { DueAgreement, Leader, RemindersStore } from '../store/reminders-store.ts';
import { PATHS, type PersonalLinks } from './personal-links.ts';
import type { ReminderChoices } from './reminder-choices.ts';
import { reminderLetter, summaryLetter } from './reminder-letter.ts';
import type { ReminderWords } from './words.ts';

const BETWEEN_MS = 10 * 60_000;
/** Nobody is written to before this hour of the day. */
const EARLIEST_HOUR = 7;
const SOON_DAYS = 14;
const MOST_LINES = 30;

interface RemindersParts {
  readonly store: RemindersStore;
  readonly links: PersonalLinks;
  readonly choices: ReminderChoices;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly now: () => number;
  /** The address that links in mails begin with. */
  readonly origin: () => string;
}

export type WordsOf = (language: Language) => ReminderWords;

/** A mail that is due, as it would go out; its link is made when it does. */
export interface DueLetter {
  readonly name: string;
  readonly address: string;
  readonly letter: Letter;
}

interface Prepared extends DueLetter {
  readonly keys: readonly string[];
  readonly meetingId: string;
  readonly participantId: string;
  /** With the address that the link leads to; a summary's is no secret. */
  write(link: string): Letter;
  readonly isPersonal: boolean;
  /** Nothing stands in it: only that it was looked at is kept. */
  readonly isEmpty: boolean;
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

  /** What would go out now, and how many of those responsible have no address. */
  async due(
    organisation: { id: string; name: string },
    wordsOf: WordsOf,
  ): Promise<{ letters: DueLetter[]; unknown: number }> {
    const { store, choices } = this.#parts;
    const { daysBefore } = await choices.setting(organisation.id);
    const due = await store.due(organisation.id, reminderSpan(this.#today(), daysBefore));
    const unknown = new Set(
      due.filter(({ address }) => address === '').map((one) => one.participantId + one.ownerName),
    );
    const prepared = await this.#prepared(organisation, wordsOf);
    return { letters: prepared.filter(({ isEmpty }) => !isEmpty), unknown: unknown.size };
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
                  ...one.write(origin() + (one.isPersonal ? links.make(owner, 'page', tx) : '/agreements')),
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
    return [...(await this.#ofOwners(organisation, wordsOf)), ...(await this.#ofLeaders(organisation, wordsOf))];
  }

  async #ofOwners({ id, name: organisation }: { id: string; name: string }, wordsOf: WordsOf): Promise<Prepared[]> {
    const { store, choices } = this.#parts;
    const today = this.#today();
    const { daysBefore } = await choices.setting(id);
    const byAddress = Map.groupBy(await store.due(id, reminderSpan(today, daysBefore)), ({ address }) => address);
    const prepared: Prepared[] = [];
    for (const [address, theirs] of byAddress) {
      const { wantsReminders, language } = await choices.of({ organisationId: id, address });
      if (address === '' || !wantsReminders) continue;
      const keyed = new Map(theirs.flatMap((one) => keyOf(one, today, daysBefore)));
      const sent = await store.sent(id, address, [...keyed.keys()]);
      const fresh = [...keyed].filter(([key]) => !sent.has(key));
      const due = fresh.map(([, one]) => one);
      const [first] = due;
      if (!first) continue;
      const facts = { name: first.ownerName, today, organisation };
      const words = wordsOf(language ?? first.language);
      const write = (link: string) => reminderLetter(due, words, { ...facts, link });
      prepared.push({
        ...{ name: first.ownerName, address, write, letter: write(`${this.#parts.origin()}${PATHS.page('…')}`) },
        ...{ keys: fresh.map(([key]) => key), meetingId: first.meetingId, participantId: first.participantId },
        ...{ isPersonal: true, isEmpty: false },
      });
    }
    return prepared;
  }

  async #ofLeaders(organisation: { id: string; name: string }, wordsOf: WordsOf): Promise<Prepared[]> {
    const key = `summary:${mondayOf(this.#today())}`;
    const prepared: Prepared[] = [];
    for (const leader of await this.#parts.store.leaders(organisation.id)) {
      const { wantsSummary, language } = await this.#parts.choices.of({
        ...{ organisationId: organisation.id, address: leader.address },
      });
      const isSent = (await this.#parts.store.sent(organisation.id, leader.address, [key])).has(key);
      if (wantsSummary && !isSent) prepared.push(await this.#summary(organisation, leader, key, language, wordsOf));
    }
    return prepared;
  }

  async #summary(
    organisation: { id: string; name: string },
    { accountId, name, address }: Leader,
    key: string,
    language: Language | null,
    wordsOf: WordsOf,
  ): Promise<Prepared> {
    const today = this.#today();
    const led = await this.#parts.store.ledBy(organisation.id, accountId);
    const overdue = led.filter(({ followUpOn }) => followUpOn !== null && followUpOn < today);
    const last = dayAfter(today, SOON_DAYS);
    const soon = led.filter(({ followUpOn }) => followUpOn !== null && followUpOn >= today && followUpOn <= last);
    const declined = led.filter(({ accepts }) => accepts === false);
    const lines = [...new Set([...declined, ...overdue, ...soon])].slice(0, MOST_LINES);
    const counts = { overdue: overdue.length, soon: soon.length, declined: declined.length };
    const words = wordsOf(language ?? led[0]?.language ?? 'da');
    const facts = { name, today, organisation: organisation.name };
    const write = (link: string) => summaryLetter(lines, counts, words, { ...facts, link });
    return {
      ...{ name, address, keys: [key], meetingId: led[0]?.meetingId ?? '', participantId: accountId, write },
      ...{ letter: write(`${this.#parts.origin()}/agreements`), isPersonal: false, isEmpty: lines.length === 0 },
    };
  }

  #today(): string {
    return isoDay(this.#parts.now(), TIME_ZONE);
  }

  #hour(): number {
    const options = { timeZone: TIME_ZONE, hour: 'numeric', hourCycle: 'h23' } as const;
    return Number(new Intl.DateTimeFormat('en', options).format(this.#parts.now()));
  }
}

/** The key of a reminder: which agreement, for which date, how long before. Another date is reminded of anew. */
function keyOf(one: DueAgreement, today: string, daysBefore: readonly number[]): [string, DueAgreement][] {
  const days = one.followUpOn === null ? null : reminderDue(one.followUpOn, today, daysBefore);
  return days === null ? [] : [[`${one.id}:${one.followUpOn}:${days}`, one]];
}
