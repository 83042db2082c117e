// The overview of agreements over a hall's worth of years: 5,000 meetings with ten agreements each, on a real file. Every way in
// which the page asks, the slowest first. `node test/bench/agreements/bench.ts`.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AgreementDirectory,
  type AgreementFilter,
  type AgreementPage,
} from '../../../server/store/agreement-directory.ts';
import { databaseFile, openDatabase, type Database } from '../../../server/store/database.ts';
import { dayAfter } from '../../../src/lib/core/meeting/reminder-days.ts';
import { AGREEMENT_STATUSES } from '../../../src/lib/core/meeting/vocabulary.ts';
import { seeded } from '../support/seeded.ts';
import { median } from '../support/figures.ts';

const MEETINGS = 5_000;
const EACH = 10;
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const TODAY = '2027-01-15';
const ORGANISATION = 'fjordby';

/** Meetings of twenty schools and eight fora with people of their own. */
function fill({ orm, tables }: Database): void {
  const random = seeded(7);
  const below = (count: number) => Math.floor(random() * count);
  orm.transaction((tx) => {
    for (let n = 0; n < MEETINGS; n += 1) {
      const meetingId = `m${n}`;
      const place = { forum: `Forum ${below(8)}`, school: `Skole ${below(20)}` };
      const row = {
        title: `Samtale ${n}`,
        phase: 'closed' as const,
        startsAtMs: n,
        plannedMs: 1,
        place: '',
        template: 'frit',
      };
      const joinCode = String(100_000 + n);
      tx.insert(tables.meeting)
        .values({ id: meetingId, organisationId: ORGANISATION, joinCode, createdAtMs: n, ...row, ...place })
        .run();
      for (const p of [0, 1, 2]) {
        tx.insert(tables.personName)
          .values({ meetingId, participantId: `p${p}`, name: `Person ${below(400)}` })
          .run();
      }
      for (let a = 0; a < EACH; a += 1) {
        const status = AGREEMENT_STATUSES[below(AGREEMENT_STATUSES.length)] ?? 'open';
        const day = below(10) === 0 ? null : dayAfter('2024-01-01', below(1_500));
        const isOver = status !== 'open' && status !== 'inProgress';
        const who = below(2) === 0 ? { ownerId: `p${below(3)}`, ownerName: '' } : { ownerName: `Navn ${below(300)}` };
        tx.insert(tables.agreement)
          .values({
            ...{
              meetingId,
              id: `a${n}-${a}`,
              organisationId: ORGANISATION,
              what: `Aftale ${n} nummer ${a}`,
              status,
              isOver,
            },
            ...{ ...who, ...place, followUpOn: day, dueOn: day ?? '9999-12-31', closed: below(12) === 0 },
          })
          .run();
      }
    }
  });
}

const folder = mkdtempSync(join(tmpdir(), 'samtalerum-bench-'));
const database = openDatabase(databaseFile(folder));
fill(database);
const directory = new AgreementDirectory(database);
const member = { address: 'nogen@fjordby.example' };
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
  'all, the last page': () => whole({}, { offset: MEETINGS * EACH - 50 }),
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
