// The pictures of README and guide, taken of the running app: `npm run pictures`. No test, though it uses the same house.
// Fjordby and everybody in it are invented; the server's clock is set, so that the afternoon looks like one.

import type { Locator, Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../../server/project-path.ts';
import { startServer } from '../support/server.ts';
import { House, expect, open, test } from './house.ts';

const STARTS_AT = '2026-11-24T15:00:00+01:00';
const REFERENT = { email: 'bodil.krag@fjordby.example', password: 'Referater-er-ogsaa-skrevet-26' };
const PHONE = { width: 390, height: 844 };

const notes = (page: Page): Locator => page.getByRole('textbox', { name: /^Noter til »/ });
const next = (lead: Page) => lead.getByRole('button', { name: /^(Næste|Første) punkt/ }).click();

/** A page stays at the item that somebody writes at; loaded anew, it is where the meeting is. */
const catchUp = (page: Page) => open(page, page.url());

/** Writes a line of its own below what stands there. */
async function say(page: Page, text: string): Promise<void> {
  await catchUp(page);
  await notes(page).click();
  await page.keyboard.press('Control+End');
  if ((await notes(page).innerText()).trim() !== '') await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await expect(page.getByText('Gemt').first()).toBeVisible();
}

async function agree(referent: Page, what: string, owner: string, followUpOn: string): Promise<void> {
  await catchUp(referent);
  await referent.getByLabel('Hvad er aftalt?').fill(what);
  await referent.getByLabel('Ansvarlig').fill(owner);
  await referent.getByLabel('Følges op').fill(followUpOn);
  await referent.getByRole('button', { name: 'Tilføj aftale' }).click();
  await expect(referent.getByText(what).first()).toBeVisible();
}

async function decide(referent: Page, text: string): Promise<void> {
  await catchUp(referent);
  await referent.getByRole('textbox', { name: 'Beslutning' }).fill(text);
  await referent.keyboard.press('Control+Enter');
  await expect(referent.getByText('Gemt').first()).toBeVisible();
}

/** What a page shows is settled when its letters are. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: projectPath('docs', 'pictures', `${name}.png`), animations: 'disabled' });
}

test('an afternoon in Fjordby', async ({ browser }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'samtalerum-pictures-'));
  const clockFile = join(dataDir, 'ahead');
  const setClock = (minute: number) =>
    writeFile(clockFile, String(Date.parse(STARTS_AT) + minute * 60_000 - Date.now()));
  await setClock(-4);
  const env = {
    NODE_OPTIONS: `--import=${projectPath('test', 'support', 'clock-ahead.ts')}`,
    CLOCK_AHEAD_FILE: clockFile,
  };
  const server = await startServer({ dataDir, env });
  const house = new House(server, dataDir, browser);
  const lead = await house.setUp();
  const user = ['--email', REFERENT.email, '--name', 'Bodil Krag', '--role', 'secretary'];
  await house.cli('user', 'create', ...user, '--password', REFERENT.password);
  const referent = await house.signIn(REFERENT);
  const { id, joinCode } = await house.makeMeeting({
    template: 'kl-dialogworkshop',
    title: 'Dialog om skolernes udvikling',
    forum: 'Børne- og Skoleudvalget',
    place: 'Byrådssalen, Fjordby Rådhus',
    startsAt: STARTS_AT,
    minutes: 120,
    agenda: undefined,
  });
  const people = await Promise.all(
    [
      ['Eva Toft', 'Udvalgsformand'],
      ['Dan Lund', 'Udvalgsmedlem'],
      ['Carla Juhl', 'Udvalgsmedlem'],
      ['Farid Aziz', 'Skolechef'],
      ['Grethe Bruun', 'Skoleleder'],
    ].map(([name, role]) => house.join(joinCode, name ?? '', role, { viewport: PHONE, hasTouch: true })),
  );
  const [eva, dan, carla, farid, grethe] = people as [Page, Page, Page, Page, Page];

  await open(lead, `/meetings/${id}/facilitate`);
  await open(referent, `/meetings/${id}/secretary`);
  await setClock(1);
  await lead.getByRole('button', { name: 'Start mødet' }).first().click();
  await next(lead);
  await say(farid, 'Skolebestyrelserne efterspørger at blive hørt, før rammerne ligger fast.');
  await decide(referent, 'Udvalget mødes med skolebestyrelser og fælleselevråd hvert halve år, første gang i marts.');
  await agree(referent, 'Invitér skolebestyrelser og fælleselevråd til dialogmøde', 'Farid Aziz', '2027-01-15');
  await setClock(20);
  await next(lead);
  await say(carla, 'Formålsparagraffen bør indlede vores næste kvalitetsrapport.');
  await setClock(37);
  await next(lead);
  await say(grethe, 'Vi har tillid til hinanden på skolerne. Beslutningsgangene kender færre.');
  await agree(referent, 'Beskriv, hvem der beslutter hvad på skoleområdet, på én side', 'Grethe Bruun', '2027-02-02');
  await setClock(60);
  await next(lead);
  await say(dan, 'Rammer og retning er vores. Metoderne er skolernes.');
  await setClock(81);
  await next(lead);

  await lead.getByRole('button', { name: /Det vigtigste for os/ }).click();
  await say(eva, 'Overgangen fra dagtilbud til skole går igen i alle fire distrikter.');
  await say(dan, 'Elevernes egne stemmer mangler ved bordet, når vi taler om trivsel.');
  await say(grethe, 'Korte besøg på skolerne giver mere end lange høringssvar.');
  for (const speaker of [dan, carla]) await speaker.getByRole('button', { name: 'Bed om ordet' }).click();
  await setClock(89);

  const screen = await lead.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  await take(screen, 'skaerm');
  await catchUp(lead);
  await lead.getByRole('tab', { name: /^Deltagere/ }).click();
  await lead.setViewportSize({ width: 1280, height: 800 });
  await take(lead, 'moedeleder');
  await catchUp(grethe);
  await take(grethe, 'deltager');

  await decide(
    referent,
    'Udvalget besøger alle fire skoledistrikter i foråret 2027 og taler med elever og medarbejdere.',
  );
  await agree(referent, 'Læg en plan for besøgene i de fire distrikter', 'Eva Toft', '2026-12-08');
  await setClock(104);
  await next(lead);
  await setClock(116);
  await lead.getByRole('button', { name: 'Luk mødet' }).click();
  await lead.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
  await open(lead, `/meetings/${id}/minutes`);
  await lead.setViewportSize({ width: 1000, height: 1300 });
  await take(lead, 'beslutningsreferat');

  await house.close();
  await rm(dataDir, { recursive: true });
});
