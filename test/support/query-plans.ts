// How SQLite goes about what a store asks for: every statement, explained.

import type BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../../server/store/database.ts';
import { temporaryDatabase } from './event-stores.ts';

/** The steps of the plans of all that is asked, such as "SEARCH meeting USING INDEX …"; on an empty database of this shape. */
export async function plansOf(ask: (database: Database) => Promise<unknown>): Promise<string[]> {
  const database = (await temporaryDatabase()).open();
  const { $client } = database.orm as unknown as { $client: BetterSqlite3.Database };
  const statements: string[] = [];
  const prepare = $client.prepare.bind($client);
  $client.prepare = ((source: string) => {
    statements.push(source);
    return prepare(source);
  }) as typeof $client.prepare;
  await ask(database);
  return statements.flatMap((source) => {
    const places = [...source.matchAll(/\?/g)].map(() => 0);
    return (prepare(`EXPLAIN QUERY PLAN ${source}`).all(...places) as { detail: string }[]).map(({ detail }) => detail);
  });
}
