// Note updates in SQLite. Compaction reads the table, not somebody's document in memory, and under the write lock:
// so what another process appended a moment ago is in the one update that takes their place.

import { asc, eq, sql } from 'drizzle-orm';
import { compactUpdates } from './compact-updates.ts';
import type { Database } from './database.ts';
import { GroupCommit } from './group-commit.ts';
import type { Addition, MovedText, NotesStore } from './notes-store.ts';

/** Prepared once; there is one connection, so it takes part in the transaction that is open on it. */
function prepareInsertion({ orm, tables }: Database) {
  const values = { docName: sql.placeholder('docName'), data: sql.placeholder('data') };
  return orm.insert(tables.noteUpdate).values(values).prepare();
}
type Insertion = ReturnType<typeof prepareInsertion>;

export class SqliteNotesStore implements NotesStore {
  readonly #database: Database;
  readonly #insertion: Insertion;
  readonly #commits: GroupCommit;

  constructor(database: Database) {
    this.#database = database;
    this.#commits = new GroupCommit(database);
    this.#insertion = prepareInsertion(database);
  }

  async load(docName: string): Promise<Uint8Array[]> {
    const { orm, tables } = this.#database;
    const { noteUpdate } = tables;
    const rows = await orm
      .select({ data: noteUpdate.data })
      .from(noteUpdate)
      .where(eq(noteUpdate.docName, docName))
      .orderBy(asc(noteUpdate.id));
    return rows.map(({ data }) => data);
  }

  async movedFrom(docName: string): Promise<MovedText[]> {
    const { orm, tables } = this.#database;
    const { noteMove } = tables;
    const rows = await orm
      .select({ fragment: noteMove.fragment, into: noteMove.target, sign: noteMove.sign, parts: noteMove.parts })
      .from(noteMove)
      .where(eq(noteMove.docName, docName))
      .orderBy(asc(noteMove.id));
    return rows.flatMap(({ into, sign, ...row }) => (into === null || sign === null ? [] : [{ ...row, into, sign }]));
  }

  async append(docName: string, updates: Uint8Array[]): Promise<void> {
    await this.appendTogether([{ docName, updates }]);
  }

  appendTogether(additions: readonly Addition[]): Promise<void> {
    return this.#commits.add(() => {
      for (const { docName, updates, moved = [] } of additions) {
        for (const update of updates) this.#insert(docName, update);
        for (const text of moved) this.#insertMove(docName, text);
      }
    });
  }

  async compact(docName: string): Promise<void> {
    const { noteUpdate } = this.#database.tables;
    this.#database.transactSoon((tx) => {
      const isOurs = eq(noteUpdate.docName, docName);
      const rows = tx.select().from(noteUpdate).where(isOurs).orderBy(asc(noteUpdate.id)).all();
      if (rows.length < 2) return;
      tx.delete(noteUpdate).where(isOurs).run();
      this.#insert(docName, compactUpdates(rows.map(({ data }) => data)));
    });
  }

  #insert(docName: string, update: Uint8Array): void {
    this.#insertion.run({ docName, data: Buffer.from(update) });
  }

  #insertMove(docName: string, { into, ...text }: MovedText): void {
    const { orm, tables } = this.#database;
    orm
      .insert(tables.noteMove)
      .values({ docName, ...text, target: into })
      .run();
  }
}
