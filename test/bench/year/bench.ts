// The pages of the office and the wheel of the year over a hall's worth of years: 50,000 agreements and 5,000 meetings, forty fora with a rhythm, a season. What
// the built server takes for each page and file, and what a browser takes to draw another year. `node test/bench/year/bench.ts`.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { databaseFile, openDatabase } from '../../../server/store/database.ts';
import { NEW_FORUM } from '../../../src/lib/core/fora/forum.ts';
import { newSeason } from '../../../src/lib/core/fora/season.ts';
import { findChromium } from '../../support/chromium.ts';
import { FJORDBY, granted, visitor } from '../../support/accounts.ts';
import { startServer } from '../../support/server.ts';
import { fillHall } from '../support/full-hall.ts';
import { median } from '../support/figures.ts';
import { mainThreadUs } from '../support/process-figures.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const FORA = 40;

async function prepare(dataDir: string): Promise<void> {
  const app = await createApp(readConfig({ LOG_LEVEL: 'silent', DATA_DIR: dataDir }));
  granted(await app.accounts.setUp(FJORDBY, visitor()));
  const organisationId = (await app.accounts.organisations())[0]?.id ?? '';
  for (let n = 0; n < FORA; n += 1) {
    const rhythm = { every: 'weeks', count: 1 + (n % 6), weekday: 1 + (n % 5) } as const;
    await app.fora.add(organisationId, `Forum ${n}`, { ...NEW_FORUM, rhythm });
  }
  await app.seasons.add(organisationId, 'Samtaler 2026/27', newSeason(2026, 'da'));
  await app.close();
  const database = openDatabase(databaseFile(dataDir));
  fillHall(database, organisationId);
  database.close();
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('html[data-hydrated]').waitFor();
  await page.getByLabel('E-mail').fill(FJORDBY.email);
  await page.getByLabel('Adgangskode', { exact: true }).fill(FJORDBY.password);
  await page.getByRole('button', { name: 'Log ind' }).click();
  await page.waitForURL('/');
}

/** The median of each figure, after one round that warms up. */
async function timed(name: string, ask: () => Promise<Record<string, number>>): Promise<void> {
  await ask();
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await ask());
  const figures = Object.keys(rounds[0] ?? {}).map((key) => {
    const ms = median(rounds.map((round) => round[key] ?? Number.NaN));
    return `${ms.toFixed(1).padStart(8)} ms ${key}`;
  });
  console.log(`${figures.join('')}  ${name}`);
}

/** How long the answer takes, whole; and what its thread does for it, which other work on the machine hardly changes. */
function asked(page: Page, pid: number, path: string): () => Promise<Record<string, number>> {
  return async () => {
    const [startMs, startUs] = [performance.now(), mainThreadUs(pid)];
    const response = await page.request.get(path);
    await response.body();
    if (!response.ok()) throw new Error(`${path} answered ${response.status()}`);
    return { answered: performance.now() - startMs, cpu: (mainThreadUs(pid) - startUs) / 1_000 };
  };
}

/** From the data of another year to its wheel on the screen: what the browser computes, lays out and paints. */
async function drawn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const wheel = document.querySelector('.wheel svg');
        const link = document.querySelector<HTMLAnchorElement>('.turns a');
        if (!wheel || !link) throw new Error('there is no wheel');
        let answeredMs = 0;
        const real = window.fetch;
        window.fetch = async (...args) => {
          const response = await real(...args);
          const text = await response.clone().text();
          answeredMs = performance.now();
          return new Response(text, response);
        };
        new MutationObserver((_changes, observer) => {
          observer.disconnect();
          window.fetch = real;
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - answeredMs)));
        }).observe(wheel, { subtree: true, childList: true, attributes: true });
        link.click();
      }),
  );
}

const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-bench-'));
await prepare(dataDir);
const server = await startServer({ dataDir });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ baseURL: server.origin });
await signIn(page);
for (const path of [
  ...['/', '/meetings', '/agreements', '/agreements?view=board', '/agreements/mine', '/coverage', '/summary'],
  ...['/fora', '/schools', '/seasons'],
  ...['/year?year=2024', '/year?year=2026', '/year?kind=calendar&year=2025', '/year?year=2026&month=2027-03'],
  ...['/year?year=2026&of=followUps&from=2027-03-01&to=2027-03-05', '/year/wheel.svg?year=2026'],
  '/year/wheel.pdf?year=2026',
]) {
  await timed(path, asked(page, server.pid, path));
}
await timed('the wheel of another year', async () => {
  await page.goto('/year?year=2026');
  await page.locator('html[data-hydrated]').waitFor();
  return { drawn: await drawn(page) };
});
await browser.close();
await server.kill('SIGKILL');
await rm(dataDir, { recursive: true, force: true });
