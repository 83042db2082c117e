// The overview, the lists of meetings and the coverage over a hall's worth of years: 5,000 meetings with ten agreements each, on a real
// file, for somebody who has led every one of them. The slowest first. `node test/bench/overview/bench.ts`.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gt } from 'drizzle-orm';
import { NamedRecords } from '../../../server/fora/named-records.ts';
import { readCoverage } from '../../../server/fora/coverage.ts';
import { waitingFor } from '../../../server/overview/waiting.ts';
import { AgreementDirectory } from '../../../server/store/agreement-directory.ts';
import { CoverageStore } from '../../../server/store/coverage-store.ts';
import { databaseFile, openDatabase, type Database } from '../../../server/store/database.ts';
import { MeetingDirectory } from '../../../server/store/meeting-directory.ts';
import { OverviewStore } from '../../../server/store/overview-store.ts';
import { NEW_SCHOOL } from '../../../src/lib/core/fora/school.ts';
import { newSeason } from '../../../src/lib/core/fora/season.ts';
import { NOTHING_WAITS } from '../../../src/lib/core/meeting/waits.ts';
import { median } from '../support/figures.ts';
import { fillHall, MEETINGS } from '../support/full-hall.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const TODAY = '2027-01-15';
const ORGANISATION = 'fjordby';
const NOW_MS = Date.parse(`${TODAY}T12:00:00Z`);
const ANNA = { id: 'anna', organisationId: ORGANISATION, email: 'anna.holm@fjordby.example', name: 'Anna Holm' };

/** Anna leads every meeting, all are talks, those to come have two people invited by mail, every third one's minutes are public. */
function fillMore({ orm, tables }: Database): void {
  orm.transaction((tx) => {
    tx.insert(tables.organisation)
      .values({ id: ORGANISATION, slug: ORGANISATION, name: 'Fjordby', createdAtMs: 0 })
      .run();
    const times = { createdAt: new Date(0), updatedAt: new Date(0) };
    tx.insert(tables.user)
      .values({ id: ANNA.id, email: ANNA.email, name: ANNA.name, emailVerified: false, ...times })
      .run();
    for (let n = 0; n < MEETINGS; n += 1) {
      const [meetingId, participantId] = [`m${n}`, 'p0'];
      tx.insert(tables.seat)
        .values({
          id: `s${n}`,
          organisationId: ORGANISATION,
          meetingId,
          participantId,
          role: 'facilitator',
          accountId: ANNA.id,
          createdAtMs: 0,
        })
        .run();
      for (const p of [1, 2])
        tx.insert(tables.invitation)
          .values({ meetingId, participantId: `p${p}`, mail: `person${p}@fjordby.example`, linkId: `${n}-${p}` })
          .run();
      if (n % 3 === 0)
        tx.insert(tables.publication)
          .values({
            meetingId,
            publicId: meetingId,
            version: 1,
            isListed: false,
            withdrawnAtMs: null,
            withdrawnNote: '',
          })
          .run();
    }
    tx.update(tables.meeting).set({ template: 'stevns' }).run();
    tx.update(tables.meeting)
      .set({ phase: 'planned', waits: { ...NOTHING_WAITS, invited: ['p1', 'p2'] } })
      .where(gt(tables.meeting.startsAtMs, NOW_MS))
      .run();
  });
}

const folder = mkdtempSync(join(tmpdir(), 'samtalerum-bench-'));
const database = openDatabase(databaseFile(folder));
fillHall(database, ORGANISATION);
fillMore(database);
const schools = new NamedRecords(database, 'school', () => 0);
for (let n = 0; n < 20; n += 1) await schools.add(ORGANISATION, `Skole ${n}`, NEW_SCHOOL);
const seasons = new NamedRecords(database, 'season', () => 0);
await seasons.add(ORGANISATION, '2026/27', newSeason(2026, 'da'));
const house = {
  ...{ schools, seasons, coverage: new CoverageStore(database), overview: new OverviewStore(database) },
  invitations: { canSend: true },
};
const directory = new MeetingDirectory(database);
const agreements = new AgreementDirectory(database);
const overdue = { isOver: false, dueBefore: TODAY };

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const startMs = performance.now();
    await ask();
    times.push(performance.now() - startMs);
  }
  return median(times);
}

const covered = (years: number[], isStaff = true) =>
  readCoverage(house, ORGANISATION, { years, today: TODAY, isStaff });
const waiting = (account = ANNA, leads = true) =>
  waitingFor(house, { account, mayLead: leads, mayWrite: leads }, NOW_MS);

const asked: Record<string, () => Promise<unknown>> = {
  'coverage, four school years': () => covered([2024, 2025, 2026, 2027]),
  'coverage, one school year': () => covered([2026]),
  'coverage, a member': () => covered([2024, 2025, 2026, 2027], false),
  'what waits for who leads all': () => waiting(),
  'what waits for who leads none': () => waiting({ ...ANNA, id: 'bo', email: 'bo@fjordby.example' }),
  'what waits for a member': () => waiting({ ...ANNA, id: 'eva', email: 'person1@fjordby.example' }, false),
  'the next and the latest meetings': async () => {
    await directory.page(ORGANISATION, { phases: ['running', 'closing'], limit: 6 });
    await directory.page(ORGANISATION, {
      phases: ['planned', 'draft'],
      fromMs: NOW_MS,
      isEarliestFirst: true,
      limit: 6,
    });
    await directory.page(ORGANISATION, { phases: ['closed'], limit: 4 });
  },
  'what is over its date': async () => {
    await agreements.count(ORGANISATION, overdue);
    await agreements.list(ORGANISATION, overdue, { limit: 5, offset: 0 });
  },
  'all meetings, the last page': async () => {
    await directory.count(ORGANISATION, { phases: ['closed'] });
    await directory.page(ORGANISATION, { phases: ['closed'], limit: 50, offset: 4_500 });
  },
};
const results: [string, number][] = [];
for (const [name, ask] of Object.entries(asked)) results.push([name, await timed(ask)]);
for (const [name, ms] of results.toSorted(([, a], [, b]) => b - a))
  console.log(`${ms.toFixed(1).padStart(8)} ms  ${name}`);
database.close();
rmSync(folder, { recursive: true });
