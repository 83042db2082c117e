// Erasing somebody (rules PE3 to PE6): their name from the table of names, their addresses, links and mails, and where it is asked for
// the name in texts. Events keep their ids; approved minutes keep the name unless somebody decides otherwise.

import { and, eq, or } from 'drizzle-orm';
import { REDACTED, SHORTEST_WORDS, wordsPattern } from '../../src/lib/core/privacy/redacting.ts';
import { byAccount } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Log } from '../log.ts';
import type { Publications } from '../publications/publications.ts';
import type { Rooms } from '../meetings/rooms.ts';
import type { Database, Transaction } from '../store/database.ts';
import { noteErased } from './erased-list.ts';
import type { MeetingRemoval } from './meeting-removal.ts';
import { isNamed, type FoundMeeting, type Persons, type Wanted } from './persons.ts';
import { rewriteMeeting, type Rewritten } from './rewrite-meeting.ts';

/** What stands where a name stood. */
export const ERASED_NAME = { da: '(navn slettet)', en: '(name erased)' } as const;

/** What was chosen of that which was found. */
export interface Erasing {
  readonly wanted: Wanted;
  readonly meetingIds: readonly string[];
  readonly contacts: boolean;
  /** The name in agreements, notes, answers and other texts of these meetings. */
  readonly texts: boolean;
  /** There and in approved minutes; what is public of them is taken back. */
  readonly minutes: boolean;
}

export interface Erased {
  readonly meetings: number;
  /** Nothing was done to these: somebody has them open. */
  readonly inUse: readonly FoundMeeting[];
}

/** Words that are to leave one meeting, whoever they are about. */
export interface Redacting {
  readonly words: string;
  readonly minutes: boolean;
}

interface Parts {
  readonly database: Database;
  readonly persons: Persons;
  readonly removal: MeetingRemoval;
  readonly rooms: Rooms;
  readonly publications: Pick<Publications, 'withdraw'>;
  readonly audit: AuditLog;
  readonly log: Log;
  /** Where backups lie that are older than what is erased; null where the server makes none. */
  readonly backups: string | null;
}

export class PersonErasure {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Erases what was chosen; each meeting whole or not at all. */
  async erase(organisationId: string, by: { id: string }, asked: Erasing): Promise<Erased> {
    const { persons, removal } = this.#parts;
    const { meetings } = await persons.find(organisationId, asked.wanted);
    const chosen = meetings.filter(({ id }) => asked.meetingIds.includes(id));
    const inUse: FoundMeeting[] = [];
    for (const meeting of chosen) {
      if (await this.#eraseFrom(organisationId, by, meeting, asked)) await this.#noteDown(meeting);
      else inUse.push(meeting);
    }
    if (asked.contacts) await this.#forgetContacts(organisationId, by, asked.wanted);
    removal.done();
    return { meetings: chosen.length - inUse.length, inUse };
  }

  /** Takes words out of one meeting of the organisation; null when somebody has it open. */
  async redact(
    organisationId: string,
    by: { id: string },
    meetingId: string,
    asked: Redacting,
  ): Promise<Rewritten | null> {
    const rewritten = await this.#rewrite(organisationId, by, meetingId, asked, () => undefined);
    this.#parts.removal.done();
    return rewritten;
  }

  async #eraseFrom(
    organisationId: string,
    by: { id: string },
    meeting: FoundMeeting,
    asked: Erasing,
  ): Promise<boolean> {
    const language = await this.#languageOf(meeting.id);
    const { database, removal, audit } = this.#parts;
    const { tables } = database;
    const act = (tx: Transaction) => {
      for (const { participantId } of meeting.places) {
        const isTheirs = (table: typeof tables.personName | typeof tables.invitation | typeof tables.mail) =>
          and(eq(table.meetingId, meeting.id), eq(table.participantId, participantId));
        tx.update(tables.personName).set({ name: ERASED_NAME[language] }).where(isTheirs(tables.personName)).run();
        tx.delete(tables.invitation).where(isTheirs(tables.invitation)).run();
        tx.delete(tables.mail).where(isTheirs(tables.mail)).run();
        audit.recordWithin(tx, {
          ...{ organisationId, actor: byAccount(by), act: 'person.erased' },
          ...{ subject: { kind: 'person', id: participantId }, detail: { meetingId: meeting.id } },
        });
      }
    };
    const words = asked.wanted.name;
    const isInTexts = asked.texts || asked.minutes;
    if (!isInTexts || words.trim().length < SHORTEST_WORDS) return removal.whileClosed(meeting.id, act);
    return (await this.#rewrite(organisationId, by, meeting.id, { words, minutes: asked.minutes }, act)) !== null;
  }

  async #rewrite(
    organisationId: string,
    by: { id: string },
    meetingId: string,
    { words, minutes }: Redacting,
    act: (tx: Transaction) => void,
  ): Promise<Rewritten | null> {
    const { database, removal, audit } = this.#parts;
    let rewritten: Rewritten | null = null;
    const put = REDACTED[await this.#languageOf(meetingId)];
    if (minutes && !(await removal.isClosed(meetingId))) return null;
    if (minutes) await this.#withdraw(meetingId);
    await removal.whileClosed(meetingId, (tx) => {
      act(tx);
      rewritten = rewriteMeeting(tx, database.tables, meetingId, {
        pattern: wordsPattern(words),
        put,
        withMinutes: minutes,
      });
      audit.recordWithin(tx, {
        ...{ organisationId, actor: byAccount(by), act: 'text.redacted', subject: { kind: 'meeting', id: meetingId } },
        detail: { ...(rewritten satisfies Rewritten) },
      });
    });
    return rewritten;
  }

  /** What is public is a copy that nothing reaches; it is made anew from the minutes, by whoever publishes them again. */
  async #withdraw(meetingId: string): Promise<void> {
    const { rooms, publications } = this.#parts;
    const room = await rooms.open(meetingId);
    const publication = room?.state.minutes.publication;
    if (!room || !publication || publication.withdrawn) return;
    await publications.withdraw(room, { note: '' }, 'system');
  }

  async #forgetContacts(organisationId: string, by: { id: string }, { name, mail }: Wanted): Promise<void> {
    const { database, audit } = this.#parts;
    const { knownAddress, personalLink, reminderChoice, reminderSent } = database.tables;
    const address = mail.trim().toLowerCase();
    const key = name.trim() && `name:${name.trim().toLocaleLowerCase('da')}`;
    database.orm.transaction(
      (tx) => {
        const isKnown = or(isNamed(knownAddress.address, address), isNamed(knownAddress.key, key));
        tx.delete(knownAddress)
          .where(and(eq(knownAddress.organisationId, organisationId), isKnown))
          .run();
        for (const table of [personalLink, reminderChoice, reminderSent]) {
          tx.delete(table)
            .where(and(eq(table.organisationId, organisationId), isNamed(table.address, address)))
            .run();
        }
        audit.recordWithin(tx, {
          ...{ organisationId, actor: byAccount(by), act: 'person.erased' },
          ...{ subject: { kind: 'person', id: '' }, detail: { contacts: true } },
        });
      },
      { behavior: 'immediate' },
    );
  }

  /** For backups from before; the erasing itself stands, whatever becomes of the note. */
  async #noteDown({ id, places }: FoundMeeting): Promise<void> {
    const { backups, log } = this.#parts;
    if (backups === null || places.length === 0) return;
    const name = ERASED_NAME[await this.#languageOf(id)];
    const persons = places.map(({ participantId }) => ({ meetingId: id, participantId, name }));
    await noteErased(backups, persons).catch((err: unknown) =>
      log.error({ err }, 'an erasing was not noted for backups'),
    );
  }

  async #languageOf(meetingId: string): Promise<'da' | 'en'> {
    const room = await this.#parts.rooms.open(meetingId);
    return room?.state.language ?? 'da';
  }
}
