// The overview of agreements over a hall's worth of years: 5,000 meetings with ten agreements each, on a real file. Every way in
// which the page asks, the slowest first. `node test/bench/agreements/bench.ts`.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgreementDirectory, type AgreementPage } from '../../../server/store/agreement-directory.ts';
import type { AgreementFilter } from '../../../server/store/agreement-filter.ts';
import { databaseFile, openDatabase } from '../../../server/store/database.ts';
import { AGREEMENTS, fillHall, MEMBER } from '../support/full-hall.ts';
import { median } from '../support/figures.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const TODAY = '2027-01-15';
const ORGANISATION = 'fjordby';

const folder = mkdtempSync(join(tmpdir(), 'samtalerum-bench-'));
const database = openDatabase(databaseFile(folder));
fillHall(database, ORGANISATION);
const directory = new AgreementDirectory(database);
const member = { address: MEMBER };
const page: AgreementPage = { limit: 50, offset: 0, sort: 'due' };

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startMs = performance.now();
    await ask();
    times.push(performance.now() - startMs);
  }
  return median(times);
}

/** All that the page asks for to be shown. */
async function whole(filter: AgreementFilter, more: Partial<AgreementPage> = {}, viewer: typeof member | null = null) {
  await directory.count(ORGANISATION, filter, viewer);
  await directory.count(ORGANISATION, { ...filter, isOver: false, dueBefore: TODAY }, viewer);
  await directory.choices(ORGANISATION, viewer);
  await directory.list(ORGANISATION, filter, { ...page, ...more }, viewer);
}

const asked: Record<string, () => Promise<unknown>> = {
  'as it opens': () => whole({ isOver: false }),
  'all, the last page': () => whole({}, { offset: AGREEMENTS - 50 }),
  'by owner': () => whole({}, { sort: 'owner' }),
  'by school': () => whole({}, { sort: 'school' }),
  'one owner': () => whole({ owner: 'Person 7' }),
  'one school, one forum': () => whole({ school: 'Skole 3', forum: 'Forum 2' }),
  'words in them': () => whole({ words: 'nummer 7' }),
  'a month': () => whole({ from: '2027-01-01', to: '2027-01-31' }),
  'a member, as it opens': () => whole({ isOver: false }, {}, member),
  'one’s own': () => directory.ofPerson(ORGANISATION, member.address),
};
const results: [string, number][] = [];
for (const [name, ask] of Object.entries(asked)) results.push([name, await timed(ask)]);
for (const [name, ms] of results.toSorted(([, a], [, b]) => b - a))
  console.log(`${ms.toFixed(1).padStart(8)} ms  ${name}`);
database.close();
rmSync(folder, { recursive: true });
