// What is stored of somebody, to be handed to them (rules PE1, PE2): accounts, places in meetings with what they did there, and the
// texts that name them, as far as the whole room could see those. What others said on closed items is told by place alone.

import { eq } from 'drizzle-orm';
import type { RecordedEvent } from '../../src/lib/core/meeting/events.ts';
import { visibleEvent } from '../../src/lib/core/meeting/visibility.ts';
import type { PersonRole, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { mentions, SHORTEST_WORDS, wordsPattern } from '../../src/lib/core/privacy/redacting.ts';
import { fold } from '../meetings/steps.ts';
import type { AuditAct } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Database } from '../store/database.ts';
import type { EventStore } from '../store/event-store.ts';
import type { FoundAccount, FoundMeeting, FoundPlace, FoundRecord, Persons, Wanted } from './persons.ts';

/** One thing that they did, or that names them. */
export interface Trace {
  readonly atMs: number;
  /** What happened, by the name that the log has for it. */
  readonly what: string;
  /** The words of it. */
  readonly texts: readonly string[];
}

export interface PersonMeeting {
  readonly title: string;
  readonly startsAtMs: number;
  readonly places: readonly (FoundPlace & { readonly role: PersonRole | null; readonly tableRole: TableRole | null })[];
  readonly did: readonly Trace[];
  readonly named: readonly Trace[];
  /** Pages and versions of notes, and approved minutes, that name them. */
  readonly notes: number;
  readonly minutes: number;
  /** Places of the log that name them and are not for everybody. */
  readonly withheld: number;
}

/** An account with how it signs in, and what the audit log has of it. */
export interface PersonAccount extends FoundAccount {
  readonly createdAt: string;
  readonly signedIn: readonly string[];
  readonly passkeys: readonly string[];
  readonly hasSecondFactor: boolean;
  /** What the account did, and what was done to it; the newest first. */
  readonly told: readonly { readonly atMs: number; readonly act: AuditAct }[];
}

/** So many lines of the audit log are handed out. */
const MOST_TOLD = 1_000;

export interface PersonFile {
  readonly format: 'samtalerum-person';
  readonly version: 1;
  readonly madeAt: string;
  readonly about: Wanted;
  readonly accounts: readonly PersonAccount[];
  readonly meetings: readonly PersonMeeting[];
  readonly records: readonly FoundRecord[];
  readonly contacts: number;
}

interface Parts {
  readonly database: Database;
  readonly store: Pick<EventStore, 'read'>;
  readonly persons: Persons;
  readonly audit: AuditLog;
  readonly now: () => number;
}

export class PersonExport {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** All of it, as far as these meetings were chosen. */
  async of(organisationId: string, wanted: Wanted, meetingIds: readonly string[]): Promise<PersonFile> {
    const found = await this.#parts.persons.find(organisationId, wanted);
    const meetings: PersonMeeting[] = [];
    for (const meeting of found.meetings) {
      if (meetingIds.includes(meeting.id)) meetings.push(await this.#meeting(meeting, wanted.name));
    }
    return {
      ...{ format: 'samtalerum-person', version: 1, madeAt: new Date(this.#parts.now()).toISOString(), about: wanted },
      accounts: await Promise.all(found.accounts.map((account) => this.#account(organisationId, account))),
      ...{ meetings, records: found.records, contacts: found.contacts },
    };
  }

  async #account(organisationId: string, account: FoundAccount): Promise<PersonAccount> {
    const { database, audit } = this.#parts;
    const { orm, tables } = database;
    const [made] = await orm.select().from(tables.user).where(eq(tables.user.id, account.id)).limit(1);
    const sessions = await orm.select().from(tables.session).where(eq(tables.session.userId, account.id));
    const passkeys = await orm.select().from(tables.passkey).where(eq(tables.passkey.userId, account.id));
    const told = await audit.page(organisationId, { aboutId: account.id }, MOST_TOLD);
    return {
      ...account,
      createdAt: made?.createdAt.toISOString() ?? '',
      passkeys: passkeys.map(({ name }) => name),
      hasSecondFactor: made?.twoFactorEnabled ?? false,
      told: told.map(({ atMs, act }) => ({ atMs, act })),
      signedIn: sessions.map(({ createdAt, userAgent }) => `${createdAt.toISOString()} ${userAgent ?? ''}`.trim()),
    };
  }

  async #meeting(meeting: FoundMeeting, name: string): Promise<PersonMeeting> {
    const steps = fold(null, 0, await this.#parts.store.read(meeting.id, 0));
    const people = steps.at(-1)?.after.participants ?? [];
    const theirs = new Set(meeting.places.map(({ participantId }) => participantId));
    const pattern = name.trim().length >= SHORTEST_WORDS ? wordsPattern(name) : null;
    const isTheirs = ({ by, event }: RecordedEvent) =>
      theirs.has(by ?? '') || ('participant' in event && theirs.has(event.participant.id));
    const isNaming = ({ event }: RecordedEvent) => pattern !== null && mentions(event, pattern);
    const others = steps.filter(({ recorded }) => !isTheirs(recorded) && isNaming(recorded));
    const open = others
      .map(({ recorded, before, after }) => visibleEvent(recorded, before, after, 'open'))
      .filter(isNaming);
    return {
      ...{ title: meeting.title, startsAtMs: meeting.startsAtMs, notes: meeting.notes, minutes: meeting.minutes },
      places: meeting.places.map((place) => {
        const person = people.find(({ id }) => id === place.participantId);
        return { ...place, role: person?.role ?? null, tableRole: person?.tableRole ?? null };
      }),
      did: steps.filter(({ recorded }) => isTheirs(recorded)).map(({ recorded }) => traceOf(recorded)),
      named: open.map(traceOf),
      withheld: others.length - open.length,
    };
  }
}

function traceOf({ at, event }: RecordedEvent): Trace {
  return { atMs: at, what: event.type, texts: textsOf(event) };
}

/** Ids, types and words of closed vocabularies say nothing to people. */
const IS_CODE = /(?:^id|Id|Ids|type|kind|status|state|role|view|color|hash|token|code|template)$/i;

/** The words that somebody wrote, in the order in which they stand. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return value === '' || IS_CODE.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}
