// The houses of the gallery: one with the example municipality, one with nothing in it, one that nobody has set up. The clock of the
// first stands on a morning on which a meeting runs, so that the same pictures come of it each time.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { projectPath } from '../../server/project-path.ts';
import { AccountsStore } from '../../server/store/accounts-store.ts';
import { databaseFile, openDatabase } from '../../server/store/database.ts';
import { MeetingDirectory } from '../../server/store/meeting-directory.ts';
import { House } from '../e2e/house.ts';
import { startServer } from '../support/server.ts';
import type { Sights, Viewer } from './pages.ts';

const DAY = '2026-11-24';
const NOW_MS = Date.parse(`${DAY}T10:20:30+01:00`);

interface Furnished {
  readonly house: House;
  readonly close: () => Promise<void>;
}

async function furnish(browser: Browser): Promise<Furnished> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-gallery-'));
  const clockFile = join(dataDir, 'ahead');
  await writeFile(clockFile, String(NOW_MS - Date.now()));
  const preload = projectPath('test', 'support', 'clock-ahead.ts');
  const server = await startServer({ dataDir, env: { CLOCK_AHEAD_FILE: clockFile }, preload });
  const house = new House(server, dataDir, browser);
  return {
    house,
    close: async () => {
      await house.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Whoever looks, each with a page of their own, and what there is to see. */
export async function galleryHouses(browser: Browser): Promise<{
  pages: Record<Viewer, Page>;
  sights: Sights;
  close: () => Promise<void>;
}> {
  const [full, empty, bare] = [await furnish(browser), await furnish(browser), await furnish(browser)];
  const administrator = await full.house.setUp();
  await full.house.cli('demo', 'load', '--day', DAY);
  const sights = await sightsOf(full.house.dataDir);
  const running = sights.meetings.find(({ phase }) => phase === 'running');
  const pages = {
    administrator,
    guest: await full.house.join(running?.joinCode ?? '', 'Eva Toft', 'Forælder'),
    nobody: await full.house.newPage(),
    empty: await empty.house.setUp(),
    setup: await bare.house.newPage(),
  };
  return { pages, sights, close: async () => void (await Promise.all([full, empty, bare].map((one) => one.close()))) };
}

async function sightsOf(dataDir: string): Promise<Sights> {
  const database = openDatabase(databaseFile(dataDir));
  try {
    const [organisation] = await new AccountsStore(database).organisations();
    const { orm, tables } = database;
    const first = (table: typeof tables.forum | typeof tables.school | typeof tables.season) =>
      orm.select({ id: table.id, name: table.name }).from(table).orderBy(table.name).all();
    return {
      meetings: await new MeetingDirectory(database).list(organisation?.id ?? ''),
      publicId: orm.select().from(tables.publication).all()[0]?.publicId ?? '',
      agreementId: orm.select().from(tables.agreement).all()[0]?.id ?? '',
      forumId: first(tables.forum)[0]?.id ?? '',
      schoolId: first(tables.school).find(({ name }) => name === 'Fjordskolen')?.id ?? '',
      seasonId: first(tables.season).at(-1)?.id ?? '',
    };
  } finally {
    database.close();
  }
}
