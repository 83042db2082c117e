// People for tests of signing in and joining, and the requests that they would send.

import { onTestFinished } from 'vitest';
import type { SetCookie, Visitor } from '../../server/auth/account.ts';
import type { Organisation } from '../../server/store/accounts-store.ts';
import { databaseFile, openDatabase, type Database } from '../../server/store/database.ts';

export const KIRSTEN = { email: 'kirsten@fjordby.dk', name: 'Kirsten Holm', password: 'fjorden ligger stille' };
export const FJORDBY = { organisationName: 'Fjordby Kommune', ...KIRSTEN };

/** A request from somewhere, with the cookies that earlier answers have set. */
export function visitor(given: { cookies?: readonly SetCookie[]; address?: string; secure?: boolean } = {}): Visitor {
  const cookie = (given.cookies ?? []).map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return {
    address: given.address ?? '192.0.2.1',
    secure: given.secure ?? false,
    headers: new Headers(cookie === '' ? {} : { cookie }),
  };
}

/** The answer, when it is a good one; a refusal ends the test with its code. */
export function granted<A extends { ok: boolean }>(answer: A): Extract<A, { ok: true }> {
  if (answer.ok) return answer as Extract<A, { ok: true }>;
  throw new Error(`refused: ${JSON.stringify(answer)}`);
}

/** The database of a running App, opened beside it as the command line does; closed when the test is over. */
export function databaseBeside(dataDir: string): Database {
  const database = openDatabase(databaseFile(dataDir));
  onTestFinished(() => database.close());
  return database;
}

/** An organisation without anybody in it: for tests that need nobody to sign in, and no time for a password's hash. */
export async function foundOrganisation({ orm, tables }: Database, name: string): Promise<Organisation> {
  const organisation = { id: name.toLowerCase(), slug: name.toLowerCase(), name };
  await orm.insert(tables.organisation).values({ ...organisation, createdAtMs: 0 });
  return organisation;
}
