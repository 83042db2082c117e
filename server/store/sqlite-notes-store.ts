// Note updates in SQLite. Compaction reads the table, not somebody's document in memory, and under the write lock:
// so what another process appended a moment ago is in the one update that takes their place.

import { asc, eq } from 'drizzle-orm';
import { compactUpdates } from './compact-updates.ts';
import type { Database, Transaction } from './database.ts';
import type { NotesStore } from './notes-store.ts';

export class SqliteNotesStore implements NotesStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
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

  async append(docName: string, updates: Uint8Array[]): Promise<void> {
    await this.appendTogether([{ docName, updates }]);
  }

  async appendTogether(additions: readonly { docName: string; updates: Uint8Array[] }[]): Promise<void> {
    this.#write((tx) => {
      for (const { docName, updates } of additions) for (const update of updates) this.#insert(tx, docName, update);
    });
  }

  async compact(docName: string): Promise<void> {
    const { noteUpdate } = this.#database.tables;
    this.#write((tx) => {
      const isOurs = eq(noteUpdate.docName, docName);
      const rows = tx.select().from(noteUpdate).where(isOurs).orderBy(asc(noteUpdate.id)).all();
      if (rows.length < 2) return;
      tx.delete(noteUpdate).where(isOurs).run();
      this.#insert(tx, docName, compactUpdates(rows.map(({ data }) => data)));
    });
  }

  #insert(tx: Transaction, docName: string, update: Uint8Array): void {
    tx.insert(this.#database.tables.noteUpdate)
      .values({ docName, data: Buffer.from(update) })
      .run();
  }

  #write(body: (tx: Transaction) => void): void {
    this.#database.orm.transaction(body, { behavior: 'immediate' });
  }
}
