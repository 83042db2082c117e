// The example municipality: loaded, read back, and taken away again, on a real file beside a running App.

import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, type App } from '../../server/app.ts';
import { demoLoad, demoRemove } from '../../server/cli/demo.ts';
import { BY_SYSTEM } from '../../server/audit/acts.ts';
import { isBreak } from '../../server/audit/chain.ts';
import { readConfig } from '../../server/config.ts';
import { isHoliday } from '../../server/fora/holidays.ts';
import { databaseFile, openDatabase, type Database } from '../../server/store/database.ts';
import { NEW_SCHOOL } from '../../src/lib/core/fora/school.ts';
import { replay } from '../../src/lib/core/meeting/evolve.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { foundOrganisation } from '../support/accounts.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NOW_MS = Date.parse('2026-11-24T10:20:00+01:00');
const FJORDBY = { id: 'fjordby', name: 'Fjordby' };
const ANDEBY = { id: 'andeby', name: 'Andeby' };

let dataDir: string;
let app: App;
let database: Database;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-demo-'));
  app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }));
  database = openDatabase(databaseFile(dataDir));
  await foundOrganisation(database, 'Fjordby');
  await foundOrganisation(database, 'Andeby');
});
afterAll(async () => {
  database.close();
  await app.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** Every row of every table, as text. */
function everything(): string[] {
  const { orm, tables } = database;
  return Object.entries(tables)
    .filter(([name]) => !name.startsWith('organisation') && !name.startsWith('audit'))
    .flatMap(([name, table]) =>
      orm
        .select()
        .from(table)
        .all()
        .map((row) => `${name} ${JSON.stringify(row)}`),
    );
}

/** The same without what is drawn by lot: join codes and public addresses, and the numbers of rows. */
const withoutLots = (rows: string[]) =>
  rows
    .filter((row) => !row.startsWith('publicationFile'))
    .map((row) =>
      row.replaceAll(/"joinCode":"\d{6}"|"publicId":"[0-9a-f]{16}"|"id":\d+/g, '').replaceAll(/"hash":"[^"]*"/g, ''),
    );

const meetingsOf = (id: string) => app.directory.list(id);

describe('the example municipality', () => {
  test('[FJ1] holds schools, fora, a season and meetings in every state, each what its own log leads to', async () => {
    expect(await app.demo.load(FJORDBY, NOW_MS, minutesWords, BY_SYSTEM)).toBe('done');
    expect(await app.demo.standing(FJORDBY.id)).toEqual({ meetings: 18, schools: 7, fora: 4 });
    const meetings = await meetingsOf(FJORDBY.id);
    expect(new Set(meetings.map(({ phase }) => phase))).toEqual(new Set(['draft', 'planned', 'running', 'closed']));
    expect(meetings.filter(({ isPublic }) => isPublic).length).toBeGreaterThanOrEqual(4);
    const states = await Promise.all(meetings.map(async ({ id }) => replay(await app.eventsOf(id))));
    expect(new Set(states.map(({ minutes }) => minutes.status))).toEqual(new Set(['draft', 'comments', 'approved']));
    for (const state of states.filter(({ phase }) => phase === 'closed')) {
      expect(
        state.agenda.some(({ state: stands }) => stands === 'done'),
        state.title,
      ).toBe(true);
      expect(state.agreements.length, state.title).toBeGreaterThan(0);
      const minutes = await app.minutesVersions.minutesVersion(state.id, 1);
      expect(minutes === null, state.title).toBe(state.minutes.status !== 'approved');
    }
    const [talk] = states.filter(({ school, phase }) => school === 'Kirkebyskolen' && phase === 'running');
    expect(talk?.activities.some(({ endedAtMs }) => endedAtMs === null)).toBe(true);
    expect(talk?.speakers.queue.length).toBeGreaterThan(0);
    expect((await app.notes.text(talk?.notes.shared ?? '')).share.size).toBeGreaterThan(0);
    const seasons = await app.seasons.list(FJORDBY.id);
    expect(seasons.flatMap(({ content }) => content.talks).length).toBe(8);
  });

  test('[FJ2] [FJ4] lies around its day, on days on which people meet, and is there once', async () => {
    for (const { startsAtMs, phase } of await meetingsOf(FJORDBY.id)) {
      const day = Temporal.Instant.fromEpochMilliseconds(startsAtMs).toZonedDateTimeISO('Europe/Copenhagen');
      expect(isHoliday(day.toPlainDate()) || day.dayOfWeek > 5, day.toString()).toBe(false);
      expect(startsAtMs < NOW_MS).toBe(phase === 'closed' || phase === 'running');
    }
    const before = everything();
    expect(await app.demo.load(FJORDBY, NOW_MS, minutesWords, BY_SYSTEM)).toBe('taken');
    expect(everything()).toEqual(before);
  });

  test('[FJ3] the audit log tells who loaded it, and nothing of what is only told', async () => {
    const entries = await app.audit.page(FJORDBY.id, {}, 50);
    expect(entries.map(({ act }) => act)).toEqual(['demo.loaded']);
    expect(isBreak(await app.audit.check(FJORDBY.id))).toBe(false);
  });

  test('[FJ5] nobody in it has a mail address', () => {
    const { invitation, mail, forum, school } = database.tables;
    for (const table of [invitation, mail]) expect(database.orm.select().from(table).all()).toEqual([]);
    for (const table of [forum, school]) {
      expect(JSON.stringify(database.orm.select().from(table).all())).not.toMatch(/mail|@/i);
    }
  });

  test('[FJ2] [FJ3] is the same on the same day, and leaves nothing behind but what is not part of it', async () => {
    const first = withoutLots(everything());
    const [open] = await meetingsOf(FJORDBY.id);
    const leave = (await app.rooms.open(open?.id ?? ''))?.subscribe(() => undefined);
    expect(await app.demo.remove(FJORDBY.id, BY_SYSTEM)).toBe('inUse');
    expect(withoutLots(everything())).toEqual(first);
    leave?.();
    expect(await app.demo.remove(FJORDBY.id, BY_SYSTEM)).toBe('done');
    expect(everything()).toEqual([]);
    await app.schools.add(FJORDBY.id, 'Vores skole', NEW_SCHOOL);
    const own = everything();
    const twice = [NOW_MS, NOW_MS + 1].map((nowMs) => app.demo.load(ANDEBY, nowMs, minutesWords, BY_SYSTEM));
    expect((await Promise.all(twice)).toSorted()).toEqual(['done', 'taken']);
    const theirs = everything();
    expect(await app.demo.load(FJORDBY, NOW_MS, minutesWords, BY_SYSTEM)).toBe('done');
    const both = withoutLots(everything());
    for (const row of first) expect(both).toContain(row);
    expect(await app.demo.remove(FJORDBY.id, BY_SYSTEM)).toBe('done');
    expect(everything().sort()).toEqual(theirs.sort());
    expect(await app.demo.remove(FJORDBY.id, BY_SYSTEM)).toBe('none');
    expect(await app.demo.remove(ANDEBY.id, BY_SYSTEM)).toBe('done');
    expect(everything()).toEqual(own);
  });

  test('[FJ4] is loaded and removed by command beside the running server, from any day; a name in use stays its owner’s', async () => {
    const own = await app.schools.add(FJORDBY.id, 'Fjordskolen', { ...NEW_SCHOOL, leader: 'Vores egen' });
    const dataDirBefore = process.env['DATA_DIR'];
    process.env['DATA_DIR'] = dataDir;
    try {
      await demoLoad.run(['--organisation', 'fjordby', '--day', '2027-08-02']);
      await expect(demoLoad.run(['--organisation', 'fjordby'])).rejects.toThrow('already');
      expect((await meetingsOf(FJORDBY.id)).filter(({ phase }) => phase === 'running')).toHaveLength(1);
      const schools = await app.schools.list(FJORDBY.id);
      expect(schools.filter(({ name }) => name === 'Fjordskolen').map(({ id }) => id)).toEqual([own]);
      await demoRemove.run(['--organisation', 'fjordby']);
      expect((await app.schools.list(FJORDBY.id)).map(({ name }) => name)).toEqual(['Fjordskolen', 'Vores skole']);
      await expect(demoRemove.run(['--organisation', 'fjordby'])).rejects.toThrow('does not have');
      await expect(demoLoad.run(['--organisation', 'fjordby', '--day', 'i morgen'])).rejects.toThrow('--day');
    } finally {
      if (dataDirBefore === undefined) delete process.env['DATA_DIR'];
      else process.env['DATA_DIR'] = dataDirBefore;
    }
  });
});
