// The example municipality, loaded into an organisation and taken away again (rules EX1 to EX5). It is told in memory and then
// written in one go: there is all of it or none of it. What belongs to it is known by its ids, and nothing else is ever taken.

import { and, count, eq, like } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { isTalkAgenda } from '../../src/lib/core/fora/coverage/talk-agenda.ts';
import { schoolYearOf } from '../../src/lib/core/fora/season.ts';
import type { AuditActor } from '../audit/acts.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Database, Transaction } from '../store/database.ts';
import { removeMeeting } from '../store/remove-meeting.ts';
import { Calendar } from './calendar.ts';
import { DemoHouse, type DemoParts } from './demo-house.ts';
import { DEMO_IDS, demoIds } from './demo-id.ts';
import type { Tables } from '../store/schema.sqlite.ts';
import { addRecords, addSeasons, type ToldTalk } from './records.ts';
import { TALES } from './tales.ts';
import { tell, type Organisation } from './tell.ts';
import type { WordsOf } from './tell-minutes.ts';

/** What there is of it in an organisation. */
export interface DemoStanding {
  readonly meetings: number;
  readonly schools: number;
  readonly fora: number;
}

type OwnedTable = Tables['meeting' | 'school' | 'forum'];

/** `taken`: it is there already; `inUse`: somebody has one of its meetings open. */
export type DemoAnswer = 'done' | 'taken' | 'none' | 'inUse';

interface Parts extends DemoParts {
  readonly audit: AuditLog;
  /** Lets go of a meeting that nobody has open; false when somebody has. */
  readonly release: (meetingId: string) => Promise<boolean>;
}

export class Demo {
  readonly #database: Database;
  readonly #parts: Parts;

  constructor(database: Database, parts: Parts) {
    this.#database = database;
    this.#parts = parts;
  }

  /** How much of it the organisation has; all 0 where it is not loaded. */
  async standing(organisationId: string): Promise<DemoStanding> {
    const { meeting, school, forum } = this.#database.tables;
    const [meetings, schools, fora] = await Promise.all(
      [meeting, school, forum].map((table) => this.#countIn(table, organisationId)),
    );
    return { meetings: meetings ?? 0, schools: schools ?? 0, fora: fora ?? 0 };
  }

  /** Loads it as it stands on the day of `nowMs`; all of it, or nothing. */
  async load(organisation: Organisation, nowMs: number, wordsOf: WordsOf, by: AuditActor): Promise<DemoAnswer> {
    if (await this.#isThere(organisation.id)) return 'taken';
    const house = new DemoHouse(this.#parts, nowMs, demoIds(organisation.id, nowMs));
    try {
      const calendar = new Calendar(nowMs);
      this.#tellOfOwn(house.database, organisation.id);
      await addRecords(house, organisation.id, calendar);
      const talks: ToldTalk[] = [];
      for (const tale of TALES) {
        const meetingId = await tell(house, organisation, tale, calendar, wordsOf);
        const day = tale.when === 'now' ? calendar.today.toString() : calendar.day(tale.when.days);
        const { school, template } = tale;
        if (school && isTalkAgenda(template)) talks.push({ school, meetingId, year: schoolYearOf(day) });
      }
      await addSeasons(house, organisation.id, calendar, talks);
      await house.finish();
      return this.#copy(house.database, organisation.id, by);
    } finally {
      await house.close();
    }
  }

  /** Takes all of it away, also what people have since written in its meetings. What they have made themselves stays. */
  async remove(organisationId: string, by: AuditActor): Promise<DemoAnswer> {
    if (!(await this.#isThere(organisationId))) return 'none';
    const { release } = this.#parts;
    for (const { id } of this.#meetingsOf(this.#database.orm, organisationId)) {
      if (!(await release(id))) return 'inUse';
    }
    this.#database.orm.transaction((tx) => this.#removeNow(tx, organisationId, by), { behavior: 'immediate' });
    return 'done';
  }

  async #isThere(organisationId: string): Promise<boolean> {
    const { meetings, schools, fora } = await this.standing(organisationId);
    return meetings + schools + fora > 0;
  }

  async #countIn(table: OwnedTable, organisationId: string): Promise<number> {
    const isOurs = and(eq(table.organisationId, organisationId), like(table.id, DEMO_IDS));
    const [found] = await this.#database.orm.select({ count: count() }).from(table).where(isOurs);
    return found?.count ?? 0;
  }

  /** The telling knows the organisation's own records: a name that one of them has stays its own. */
  #tellOfOwn(told: Database, organisationId: string): void {
    for (const table of namedTables(told.tables)) {
      const own = this.#database.orm.select().from(table).where(eq(table.organisationId, organisationId)).all();
      for (const row of own) told.orm.insert(table).values(row).run();
    }
  }

  /** Every row that the telling left, into the same table here; `taken` where somebody else was quicker. */
  #copy(told: Database, organisationId: string, by: AuditActor): DemoAnswer {
    const { tables } = told;
    const notes = told.orm.select({ docName: tables.noteUpdate.docName, data: tables.noteUpdate.data });
    return this.#database.orm.transaction(
      (tx) => {
        if (this.#meetingsOf(tx, organisationId).length > 0) return 'taken';
        for (const table of toldTables(tables)) copyRows(tx, table, told.orm.select().from(table).all());
        for (const table of namedTables(tables)) {
          copyRows(tx, table, told.orm.select().from(table).where(like(table.id, DEMO_IDS)).all());
        }
        // Its numbers are the database's own.
        tx.insert(tables.noteUpdate).values(notes.from(tables.noteUpdate).all()).run();
        this.#tell(tx, organisationId, by, 'demo.loaded');
        return 'done';
      },
      { behavior: 'immediate' },
    );
  }

  #removeNow(tx: Transaction, organisationId: string, by: AuditActor): void {
    const { tables } = this.#database;
    // Files of attachments go with the next sweep: no row names them any more.
    for (const { id } of this.#meetingsOf(tx, organisationId)) removeMeeting(tx, tables, id);
    for (const table of namedTables(tables)) {
      tx.delete(table)
        .where(and(eq(table.organisationId, organisationId), like(table.id, DEMO_IDS)))
        .run();
    }
    // The calendars of its fora and schools.
    const { personalLink } = tables;
    const isOfOurs = and(eq(personalLink.organisationId, organisationId), like(personalLink.address, DEMO_IDS));
    tx.delete(personalLink).where(isOfOurs).run();
    this.#tell(tx, organisationId, by, 'demo.removed');
  }

  #meetingsOf(from: Pick<Transaction, 'select'>, organisationId: string): { id: string }[] {
    const { meeting } = this.#database.tables;
    const isOurs = and(eq(meeting.organisationId, organisationId), like(meeting.id, DEMO_IDS));
    return from.select({ id: meeting.id }).from(meeting).where(isOurs).all();
  }

  #tell(tx: Transaction, organisationId: string, actor: AuditActor, act: 'demo.loaded' | 'demo.removed'): void {
    const subject = { kind: 'organisation', id: organisationId } as const;
    this.#parts.audit.recordWithin(tx, { organisationId, actor, act, subject });
  }
}

/** The tables that are copied as they are, a meeting before what hangs on it. The audit log is not told of what nobody did. */
function toldTables(tables: Tables): SQLiteTable[] {
  const { meeting, noteUpdate: _notes, forum: _fora, school: _schools, season: _seasons, ...rest } = tables;
  const { auditEntry: _audit, ...others } = rest;
  return [meeting, ...Object.values(others)];
}

const namedTables = ({ forum, school, season }: Tables) => [forum, school, season] as const;

function copyRows(tx: Transaction, table: SQLiteTable, rows: readonly Record<string, unknown>[]): void {
  for (const row of rows) tx.insert(table).values(row).run();
}
