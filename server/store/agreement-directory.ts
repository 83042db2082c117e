// Agreements over all meetings of an organisation, for follow-up. Names of owners who are people of their meeting come from
// the table of names, so that an erased name is gone here too.

import { and, asc, count, eq, inArray, isNotNull, ne, sql, type SQL } from 'drizzle-orm';
import type { AgreementStatus, Language, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { conditionsOf, type AgreementFilter } from './agreement-filter.ts';
import { isTheirs, personName, seenBy } from './agreement-people.ts';
import type { Database } from './database.ts';

/** An agreement with the meeting that it was made in. Days are "YYYY-MM-DD". */
export interface AgreementEntry {
  id: string;
  meetingId: string;
  meetingTitle: string;
  forum: string;
  school: string;
  itemId: string | null;
  what: string;
  owner: { participantId?: string; tableRole?: TableRole; name: string } | null;
  followUpOn: string | null;
  followUpAt: string;
  sparring: string;
  status: AgreementStatus;
  /** It hangs on a closed item. */
  closed: boolean;
  /** Done or dropped. */
  isOver: boolean;
  /** What whoever is responsible has said to it; null: nothing. */
  answer: { accepts: boolean; note: string } | null;
  meetingLanguage: Language;
}

/** `due`: what is not over first, then by date; `day`: by date alone. */
export const AGREEMENT_SORTS = ['due', 'owner', 'school', 'forum', 'status'] as const;
export type AgreementSort = (typeof AGREEMENT_SORTS)[number] | 'day';

/** Who looks: the staff see all; anybody else what is open, and their own as far as they may see it. Null: a program. */
export type AgreementViewer = { readonly address: string } | null;

export interface AgreementPage {
  readonly limit: number;
  readonly offset: number;
  readonly sort?: AgreementSort;
}

export class AgreementDirectory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The organisation's agreements that fit, the earliest follow-up first and those without a date last, unless asked otherwise. */
  async list(
    organisationId: string,
    filter: AgreementFilter,
    page: AgreementPage,
    viewer: AgreementViewer = null,
  ): Promise<AgreementEntry[]> {
    return this.#select(await this.#fitting(organisationId, filter, viewer), page);
  }

  /** How many fit. */
  async count(organisationId: string, filter: AgreementFilter, viewer: AgreementViewer = null): Promise<number> {
    const { orm, tables } = this.#database;
    const [found] = await orm
      .select({ count: count() })
      .from(tables.agreement)
      .where(await this.#fitting(organisationId, filter, viewer));
    return found?.count ?? 0;
  }

  /** The organisation's agreement as this viewer may see it, or null. */
  async find(
    organisationId: string,
    agreementId: string,
    viewer: AgreementViewer = null,
  ): Promise<AgreementEntry | null> {
    const fits = await this.#fitting(organisationId, {}, viewer);
    const isIt = and(eq(this.#database.tables.agreement.id, agreementId), fits);
    const [entry] = await this.#select(isIt, { limit: 1, offset: 0 });
    return entry ?? null;
  }

  /** The organisation's meetings that an agreement with one of these statuses was made in. */
  async meetingsWith(organisationId: string, statuses: readonly AgreementStatus[]): Promise<Set<string>> {
    const { orm, tables } = this.#database;
    const { agreement } = tables;
    const rows = await orm
      .selectDistinct({ meetingId: agreement.meetingId })
      .from(agreement)
      .where(and(eq(agreement.organisationId, organisationId), inArray(agreement.status, [...statuses])));
    return new Set(rows.map(({ meetingId }) => meetingId));
  }

  /** All that somebody is responsible for and may see, wherever in the organisation; they are known by their mail address. */
  async ofPerson(organisationId: string, address: string): Promise<AgreementEntry[]> {
    const theirs = await isTheirs(this.#database, organisationId, address);
    return this.#select(theirs, { limit: 1_000, offset: 0, sort: 'due' });
  }

  /** How fora, or schools, are spelled in what was agreed. */
  async spellings(organisationId: string, kind: 'forum' | 'school'): Promise<string[]> {
    const { orm, tables } = this.#database;
    const { agreement } = tables;
    const rows = await orm
      .selectDistinct({ name: agreement[kind] })
      .from(agreement)
      .where(eq(agreement.organisationId, organisationId));
    return rows.map(({ name }) => name);
  }

  /** What there is to choose from: schools, fora, and names of those responsible. */
  async choices(
    organisationId: string,
    viewer: AgreementViewer = null,
  ): Promise<{ owners: string[]; schools: string[]; fora: string[] }> {
    const { orm, tables } = this.#database;
    const { agreement, personName: person } = tables;
    const ours = await this.#fitting(organisationId, {}, viewer);
    // Together: one way through the table tells both.
    const places = await orm
      .selectDistinct({ school: agreement.school, forum: agreement.forum })
      .from(agreement)
      .where(ours);
    const typed = await orm
      .selectDistinct({ name: agreement.ownerName })
      .from(agreement)
      .where(and(ours, ne(agreement.ownerName, '')));
    const isOwner = and(eq(person.meetingId, agreement.meetingId), eq(person.participantId, agreement.ownerId));
    const people = await orm
      .selectDistinct({ name: person.name })
      .from(agreement)
      .innerJoin(person, isOwner)
      .where(and(ours, isNotNull(agreement.ownerId)));
    const names = (all: string[]) =>
      [...new Set(all)].filter((one) => one !== '').sort((a, b) => a.localeCompare(b, 'da'));
    return {
      owners: names([...typed, ...people].map((row) => row.name)),
      schools: names(places.map((row) => row.school)),
      fora: names(places.map((row) => row.forum)),
    };
  }

  async #fitting(organisationId: string, filter: AgreementFilter, viewer: AgreementViewer): Promise<SQL | undefined> {
    const { agreement } = this.#database.tables;
    return and(
      eq(agreement.organisationId, organisationId),
      await seenBy(this.#database, viewer),
      ...conditionsOf(this.#database, filter),
    );
  }

  #order(sort: AgreementSort): SQL[] {
    const { agreement } = this.#database.tables;
    const due = [asc(agreement.dueOn), asc(agreement.id)];
    const last = (column: SQL) => sql`nullif(${column}, '') is null, nullif(${column}, '') collate nocase`;
    switch (sort) {
      case 'day':
        return due;
      case 'due':
        return [asc(agreement.isOver), ...due];
      case 'status':
        return [asc(agreement.status), ...due];
      case 'owner':
        return [
          last(
            sql`coalesce(nullif(${agreement.ownerName}, ''), ${agreement.ownerRole}, ${personName(this.#database)})`,
          ),
          ...due,
        ];
      case 'school':
      case 'forum':
        return [last(sql`${agreement[sort]}`), asc(agreement.isOver), ...due];
    }
  }

  async #select(where: SQL | undefined, { limit, offset, sort = 'day' }: AgreementPage): Promise<AgreementEntry[]> {
    const { orm, tables } = this.#database;
    const { agreement, meeting } = tables;
    const rows = await orm
      .select({ agreement, name: personName(this.#database), meetingTitle: meeting.title })
      .from(agreement)
      .innerJoin(meeting, eq(meeting.id, agreement.meetingId))
      .where(where)
      .orderBy(...this.#order(sort))
      .limit(limit)
      .offset(offset);
    return rows.map((row) => entryOf(row));
  }
}

type Row = Database['tables']['agreement']['$inferSelect'];

function entryOf({ agreement, name, meetingTitle }: { agreement: Row; name: string | null; meetingTitle: string }) {
  const { id, meetingId, forum, school, itemId, what, followUpOn, followUpAt, sparring, status } = agreement;
  const { closed, isOver, accepts, answerNote, language } = agreement;
  return {
    ...{ id, meetingId, meetingTitle, forum, school, itemId, what, followUpOn, followUpAt, sparring, status },
    ...{ closed, isOver, meetingLanguage: language },
    owner: ownerOf(agreement, name),
    answer: accepts === null ? null : { accepts, note: answerNote },
  };
}

function ownerOf({ ownerId, ownerName, ownerRole }: Row, name: string | null): AgreementEntry['owner'] {
  if (ownerId !== null) return { participantId: ownerId, name: name ?? '' };
  if (ownerRole !== null) return { tableRole: ownerRole, name: '' };
  return ownerName === '' ? null : { name: ownerName };
}
