// Where somebody stands in an organisation's data, by name or mail address: accounts, places in meetings, the address book, and
// texts that name them. Two people may have one name, so what is found is a proposal; somebody chooses.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, asc, eq, inArray, like, or, sql } from 'drizzle-orm';
import { mentions, SHORTEST_WORDS, wordsPattern } from '../../src/lib/core/privacy/redacting.ts';
import type { AccountRole } from '../../src/lib/core/organisation/permissions.ts';
import type { Database } from '../store/database.ts';
import { textMentions, type TextMentions } from './text-mentions.ts';

/** Whom somebody looks for; at least one of the two is filled in. */
export interface Wanted {
  readonly name: string;
  readonly mail: string;
}

export interface FoundAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AccountRole;
}

/** A place in a meeting under that name, or invited at that address. */
export interface FoundPlace {
  readonly meetingId: string;
  readonly participantId: string;
  readonly name: string;
  readonly mail: string;
}

/** A meeting in which they have a place, or in whose texts their name stands. */
export interface FoundMeeting extends TextMentions {
  readonly id: string;
  readonly title: string;
  readonly startsAtMs: number;
  readonly places: readonly FoundPlace[];
}

/** Something of the organisation's own that names them: to be put right on its own page. */
export interface FoundRecord {
  readonly kind: 'forum' | 'school' | 'season';
  readonly id: string;
  readonly name: string;
}

export interface Found {
  readonly accounts: readonly FoundAccount[];
  readonly meetings: readonly FoundMeeting[];
  readonly records: readonly FoundRecord[];
  /** Entries of the address book, secret links and choices about mails. */
  readonly contacts: number;
}

export class Persons {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Everything of the organisation's that may be about them. */
  async find(organisationId: string, wanted: Wanted): Promise<Found> {
    const name = wanted.name.trim().replace(/\s+/gu, ' ');
    const mail = wanted.mail.trim().toLowerCase();
    const places = await this.#places(organisationId, name, mail);
    return {
      accounts: await this.#accounts(organisationId, name, mail),
      meetings: await this.#meetings(organisationId, places, name),
      records: await this.#records(organisationId, name, mail),
      contacts: await this.#contacts(organisationId, name, mail),
    };
  }

  async #accounts(organisationId: string, name: string, mail: string): Promise<FoundAccount[]> {
    const { orm, tables } = this.#database;
    const { user, member } = tables;
    return orm
      .select({ id: user.id, name: user.name, email: user.email, role: member.role })
      .from(user)
      .innerJoin(member, eq(member.userId, user.id))
      .where(and(eq(member.organisationId, organisationId), or(isNamed(user.name, name), isNamed(user.email, mail))))
      .orderBy(asc(user.name));
  }

  async #places(organisationId: string, name: string, mail: string): Promise<FoundPlace[]> {
    const { orm, tables } = this.#database;
    const { personName, invitation, meeting } = tables;
    const isInvited = and(
      eq(invitation.meetingId, personName.meetingId),
      eq(invitation.participantId, personName.participantId),
    );
    return orm
      .select({
        ...{ meetingId: personName.meetingId, participantId: personName.participantId, name: personName.name },
        mail: sql<string>`coalesce(${invitation.mail}, '')`,
      })
      .from(personName)
      .innerJoin(meeting, eq(meeting.id, personName.meetingId))
      .leftJoin(invitation, isInvited)
      .where(
        and(
          eq(meeting.organisationId, organisationId),
          or(isNamed(personName.name, name), isNamed(invitation.mail, mail)),
        ),
      );
  }

  async #meetings(organisationId: string, places: readonly FoundPlace[], name: string): Promise<FoundMeeting[]> {
    const { orm, tables } = this.#database;
    const { id, title, startsAtMs } = tables.meeting;
    const pattern = name.length >= SHORTEST_WORDS ? wordsPattern(name) : null;
    const all = await orm
      .select({ id, title, startsAtMs })
      .from(tables.meeting)
      .where(eq(tables.meeting.organisationId, organisationId))
      .orderBy(asc(startsAtMs));
    const found: FoundMeeting[] = [];
    for (const one of all) {
      // Reading a whole house takes seconds; nobody in a meeting waits for it.
      await nextTurn();
      const theirs = places.filter(({ meetingId }) => meetingId === one.id);
      const texts = await textMentions(this.#database, one.id, pattern);
      if (theirs.length + texts.events + texts.notes + texts.minutes > 0)
        found.push({ ...one, ...texts, places: theirs });
    }
    return found;
  }

  async #records(organisationId: string, name: string, mail: string): Promise<FoundRecord[]> {
    const { orm, tables } = this.#database;
    const patterns = [name, mail].filter((words) => words.length >= SHORTEST_WORDS).map(wordsPattern);
    const found: FoundRecord[] = [];
    for (const kind of ['forum', 'school', 'season'] as const) {
      const rows = await orm.select().from(tables[kind]).where(eq(tables[kind].organisationId, organisationId));
      const isAbout = (content: unknown) => patterns.some((pattern) => mentions(content, pattern));
      found.push(
        ...rows.filter(({ content }) => isAbout(content)).map((row) => ({ kind, id: row.id, name: row.name })),
      );
    }
    return found;
  }

  async #contacts(organisationId: string, name: string, mail: string): Promise<number> {
    const { orm, tables } = this.#database;
    const { knownAddress, personalLink, reminderChoice } = tables;
    const counted = await Promise.all([
      orm.$count(
        knownAddress,
        and(
          eq(knownAddress.organisationId, organisationId),
          or(isNamed(knownAddress.address, mail), isNamed(knownAddress.key, name && `name:${name}`)),
        ),
      ),
      ...[personalLink, reminderChoice].map((table) =>
        orm.$count(table, and(eq(table.organisationId, organisationId), isNamed(table.address, mail))),
      ),
    ]);
    return counted.reduce((sum, count) => sum + count, 0);
  }

  /** Which of these are the organisation's own meetings. */
  async own(organisationId: string, meetingIds: readonly string[]): Promise<string[]> {
    const { orm, tables } = this.#database;
    const { id } = tables.meeting;
    const isOwn = and(eq(tables.meeting.organisationId, organisationId), inArray(id, [...meetingIds]));
    return (await orm.select({ id }).from(tables.meeting).where(isOwn)).map((row) => row.id);
  }
}

/** The column says just this, in whatever case; never, where nothing is looked for. */
export function isNamed(column: Parameters<typeof like>[0], words: string) {
  return words === '' ? sql`0` : sql`${column} LIKE ${words.replace(/[\\%_]/g, String.raw`\$&`)} ESCAPE '\\'`;
}
