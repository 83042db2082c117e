// The example municipality, loaded into an organisation and taken away again (rules EX1 to EX5). It is told in memory and then
// written in one go: there is all of it or none of it. What belongs to it is known by its ids, and nothing else is ever taken.

import { and, count, eq, like } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { schoolYearOf } from '../../src/lib/core/fora/season.ts';
import type { Database, Transaction } from '../store/database.ts';
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

/** `taken`: it is there already. */
export type DemoAnswer = 'done' | 'taken' | 'none';

export class Demo {
  readonly #database: Database;
  readonly #parts: DemoParts;

  constructor(database: Database, parts: DemoParts) {
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
  async load(organisation: Organisation, nowMs: number, wordsOf: WordsOf): Promise<DemoAnswer> {
    if (await this.#isThere(organisation.id)) return 'taken';
    const house = new DemoHouse(this.#parts, nowMs, demoIds(organisation.id, nowMs));
    try {
      const calendar = new Calendar(nowMs);
      await addRecords(house, organisation.id, calendar);
      const talks: ToldTalk[] = [];
      for (const tale of TALES) {
        const meetingId = await tell(house, organisation, tale, calendar, wordsOf);
        const day = tale.when === 'now' ? calendar.today.toString() : calendar.day(tale.when.days);
        if (tale.school) talks.push({ school: tale.school, meetingId, year: schoolYearOf(day) });
      }
      await addSeasons(house, organisation.id, calendar, talks);
      await house.finish();
      this.#copy(house.database);
    } finally {
      await house.close();
    }
    return 'done';
  }

  /** Takes all of it away, also what people have since written in its meetings. What they have made themselves stays. */
  async remove(organisationId: string): Promise<DemoAnswer> {
    if (!(await this.#isThere(organisationId))) return 'none';
    this.#database.orm.transaction((tx) => this.#removeNow(tx, organisationId), { behavior: 'immediate' });
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

  /** Every row that the telling left, into the same table here. */
  #copy(told: Database): void {
    const { tables } = told;
    const notes = told.orm.select({ docName: tables.noteUpdate.docName, data: tables.noteUpdate.data });
    this.#database.orm.transaction(
      (tx) => {
        for (const table of toldTables(tables)) copyRows(told, tx, table);
        // Its numbers are the database's own.
        tx.insert(tables.noteUpdate).values(notes.from(tables.noteUpdate).all()).run();
      },
      { behavior: 'immediate' },
    );
  }

  #removeNow(tx: Transaction, organisationId: string): void {
    const { tables } = this.#database;
    const { meeting, noteUpdate, noteMove, attachment } = tables;
    const isOurs = and(eq(meeting.organisationId, organisationId), like(meeting.id, DEMO_IDS));
    const ids = tx.select({ id: meeting.id }).from(meeting).where(isOurs).all();
    for (const { id } of ids) {
      // The file goes with the next sweep, a day from now, and its row with it.
      tx.update(attachment).set({ unheldSinceMs: 0 }).where(eq(attachment.meetingId, id)).run();
      for (const table of Object.values(tables)) {
        if ('meetingId' in table && table !== attachment) tx.delete(table).where(eq(table.meetingId, id)).run();
      }
      for (const notes of [noteUpdate, noteMove])
        tx.delete(notes)
          .where(like(notes.docName, `${id}.%`))
          .run();
      tx.delete(meeting).where(eq(meeting.id, id)).run();
    }
    for (const table of [tables.forum, tables.school, tables.season]) {
      tx.delete(table)
        .where(and(eq(table.organisationId, organisationId), like(table.id, DEMO_IDS)))
        .run();
    }
    const { personalLink } = tables;
    const isOfOurs = and(eq(personalLink.organisationId, organisationId), like(personalLink.address, DEMO_IDS));
    tx.delete(personalLink).where(isOfOurs).run();
  }
}

/** The tables that the telling writes, a meeting before what hangs on it. */
function toldTables(tables: Tables): SQLiteTable[] {
  const { meeting, meetingEvent, meetingCommand, personName, agreement, agreementHolder } = tables;
  const { minutesVersion, publication, publicationEdition, publicationFile, forum, school, season } = tables;
  return [
    ...[meeting, meetingEvent, meetingCommand, personName, agreement, agreementHolder, minutesVersion],
    ...[publication, publicationEdition, publicationFile, forum, school, season],
  ];
}

function copyRows(from: Database, tx: Transaction, table: SQLiteTable): void {
  for (const row of from.orm.select().from(table).all()) tx.insert(table).values(row).run();
}
