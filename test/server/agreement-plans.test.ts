// How the database goes about the list of all agreements: by indexes, also for somebody who may not see all of it.

import BetterSqlite3 from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { AgreementDirectory } from '../../server/store/agreement-directory.ts';
import { tables } from '../../server/store/schema.sqlite.ts';
import { temporaryDatabase } from '../support/event-stores.ts';

interface Asked {
  readonly query: string;
  readonly params: unknown[];
}

/** A directory on an empty database, and how each of its questions is answered. */
async function watched() {
  const { path, open } = await temporaryDatabase();
  const database = open();
  const sqlite = new BetterSqlite3(path);
  onTestFinished(() => {
    sqlite.close();
    database.close();
  });
  const asked: Asked[] = [];
  const logger = { logQuery: (query: string, params: unknown[]) => void asked.push({ query, params }) };
  const orm = drizzle(sqlite, { casing: 'snake_case', logger });
  const planOf = ({ query, params }: Asked) =>
    sqlite
      .prepare(`explain query plan ${query}`)
      .all(...params.map((value) => (typeof value === 'boolean' ? Number(value) : value)))
      .map((row) => (row as { detail: string }).detail)
      .filter((detail) => /^(SEARCH|SCAN) agreement\b/.test(detail));
  /** The plans for `agreement` of what is asked meanwhile. */
  const plansOf = async (ask: (directory: AgreementDirectory) => Promise<unknown>) => {
    asked.length = 0;
    await ask(new AgreementDirectory({ ...database, orm, tables }));
    return asked.map(planOf).filter((plan) => plan.length > 0);
  };
  return plansOf;
}

const MEMBER = { address: 'nogen@fjordby.dk' };

test('[AF16] a member’s agreements are counted and offered to choose from without a look at the rows', async () => {
  const plansOf = await watched();
  const plans = await plansOf(async (directory) => {
    await directory.count('fjordby', { isOver: false }, MEMBER);
    await directory.count('fjordby', { isOver: false, dueBefore: '2027-01-15' }, MEMBER);
    await directory.choices('fjordby', MEMBER);
  });
  // Their own are found one by one, by what they hold; all others by an index that holds what is asked.
  const others = plans.flat().filter((detail) => !/\(meeting_id=\?|\(id=\?\)/.test(detail));
  expect(others.length).toBeGreaterThanOrEqual(5);
  for (const detail of others) expect(detail).toMatch(/^SEARCH agreement USING COVERING INDEX/);
});

test('[AF16] whoever asks, no list goes through all agreements there are', async () => {
  const plansOf = await watched();
  const page = { limit: 50, offset: 0, sort: 'due' } as const;
  const plans = await plansOf(async (directory) => {
    for (const viewer of [null, MEMBER]) {
      await directory.list('fjordby', { isOver: false }, page, viewer);
      await directory.list('fjordby', { school: 'Havskolen' }, page, viewer);
      await directory.list('fjordby', { status: 'open' }, page, viewer);
    }
    await directory.ofPerson('fjordby', MEMBER.address);
    await directory.list('fjordby', { isOver: false, anyOf: { followUpForumId: 'f', followUpMeetingId: 'm' } }, page);
  });
  expect(plans.length).toBeGreaterThan(0);
  expect(plans.flat().filter((detail) => /^SCAN agreement\b/.test(detail))).toEqual([]);
});
