// A mail that is due, as it would go out: what it reminds of, once and for all, and what it says.

import type { Language } from '../../src/lib/core/meeting/vocabulary.ts';
import type { Letter } from '../mail/letter.ts';
import type { NamedRecords } from '../fora/named-records.ts';
import type { RemindersStore } from '../store/reminders-store.ts';
import { PATHS } from './personal-links.ts';
import type { ReminderChoices } from './reminder-choices.ts';
import { letterOf } from './reminder-letter.ts';
import type { MailWords, ReminderWords } from './words.ts';

export type WordsOf = (language: Language) => ReminderWords;

/** A mail that is due, with an ellipsis where a personal link is made when it goes out. */
export interface DueLetter {
  readonly name: string;
  readonly address: string;
  readonly letter: Letter;
}

/** The same, ready to go out. */
export interface Prepared extends DueLetter {
  /** What it reminds of: each key goes out to an address once. */
  readonly keys: readonly string[];
  readonly meetingId: string;
  readonly participantId: string;
  write(link: string): Letter;
  /** Where its link leads; null: to the reader's own page, at an address made for this mail. */
  readonly path: string | null;
  /** Nothing stands in it: only that it was looked at is kept. */
  readonly isEmpty: boolean;
}

/** What letters are made from. */
export interface LetterHouse {
  readonly store: RemindersStore;
  readonly choices: ReminderChoices;
  readonly seasons: Pick<NamedRecords<'season'>, 'list'>;
  /** The address that links in mails begin with. */
  readonly origin: () => string;
}

/** Whose letters, in which words, and on which day. */
export interface Asked {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly wordsOf: WordsOf;
  readonly today: string;
}

interface Parts {
  readonly to: { readonly name: string; readonly address: string };
  readonly keys: readonly string[];
  readonly about: { readonly meetingId: string; readonly participantId: string };
  readonly lines: readonly string[];
  readonly mail: MailWords;
  readonly words: ReminderWords;
  readonly path: string | null;
}

/** The letter with these lines. */
export function prepare(house: LetterHouse, { organisation }: Asked, parts: Parts): Prepared {
  const { to, keys, about, lines, mail, words, path } = parts;
  const facts = { name: to.name, organisation: organisation.name };
  const write = (link: string) => letterOf(lines, mail, words, { ...facts, link });
  return {
    ...{ ...to, ...about, keys, write, path, isEmpty: lines.length === 0 },
    letter: write(house.origin() + (path ?? PATHS.page('…'))),
  };
}

/** Those of the keyed that have not gone out to this address. */
export async function fresh<T>(
  { store }: LetterHouse,
  organisationId: string,
  address: string,
  keyed: ReadonlyMap<string, T>,
): Promise<Map<string, T>> {
  const sent = await store.sent(organisationId, address, [...keyed.keys()]);
  return new Map([...keyed].filter(([key]) => !sent.has(key)));
}
