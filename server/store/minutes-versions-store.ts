// Minutes in SQLite as they were when somebody stood by them, under the hash of their text. What is stored is never changed:
// one that nobody's approval came to name is an orphan, and harms nobody.

import { and, eq } from 'drizzle-orm';
import type { Database } from './database.ts';

export class MinutesVersionsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps a text; on disk when it resolves. The same text is kept once. */
  async keep(version: { meetingId: string; hash: string; minutes: string; atMs: number }): Promise<void> {
    const { orm, tables } = this.#database;
    await orm.insert(tables.minutesVersion).values(version).onConflictDoNothing();
  }

  /** The text with this hash; null when this meeting has none. */
  async read(meetingId: string, hash: string): Promise<string | null> {
    const { orm, tables } = this.#database;
    const { minutesVersion } = tables;
    const isIt = and(eq(minutesVersion.meetingId, meetingId), eq(minutesVersion.hash, hash));
    const [found] = await orm.select({ minutes: minutesVersion.minutes }).from(minutesVersion).where(isIt);
    return found?.minutes ?? null;
  }
}
