import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { open, test } from './house.ts';

const OUT = '/tmp/w/flow-pics';
let n = 0;
const only = process.env['LOOK_ONLY'];
async function shoot(page: Page, name: string, full = true) {
  n += 1;
  if (process.env['LOOK_FROM'] && n < Number(process.env['LOOK_FROM'])) return;
  const at = String(n).padStart(2, '0');
  const was = page.viewportSize();
  for (const [size, scheme, w, h] of [
    ['wide', 'light', 1280, 720],
    ['phone', 'dark', 390, 844],
  ] as const) {
    await page.setViewportSize({ width: w, height: h });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${OUT}/${at}-${name}-${size}.png`, fullPage: full });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log(`OVERFLOW ${name} ${size} ${over}`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const v of violations)
      for (const node of v.nodes)
        console.log(`AXE ${name} ${size} ${v.id} ${node.target.join(' ')} ${node.failureSummary}`);
  }
  if (was) await page.setViewportSize(was);
  await page.emulateMedia({ colorScheme: 'light' });
}
async function english(page: Page, path: string, name: string) {
  await page.context().addCookies([{ name: 'PARAGLIDE_LOCALE', value: 'en', url: page.url() }]);
  await open(page, path);
  await shoot(page, name);
  await page.context().clearCookies({ name: 'PARAGLIDE_LOCALE' });
  await open(page, path);
}
const SIZE = { viewport: { width: 1280, height: 720 } };

test('look', async ({ house }) => {
  await house.cli(
    'user',
    'create',
    '--email',
    'rikke@fjordby.dk',
    '--name',
    'Rikke Vang',
    '--role',
    'secretary',
    '--password',
    'fjorden ligger stille',
  );
  const { id, joinCode } = await house.makeMeeting({
    title: 'Skoleudviklingssamtale på Strandskolen',
    forum: 'Skoleudvalget',
    school: 'Strandskolen',
    place: 'Byrådssalen',
    agenda: [
      { title: 'Velkomst og opfølgning på sidste års samtale', minutes: 10, kind: 'orientation' },
      { title: 'Ny skolestruktur', minutes: 30, kind: 'decision' },
      { title: 'Personsag', minutes: 10, closed: true },
      { title: 'Drøftelse', minutes: 30, kind: 'discussion' },
    ],
  });
  const leader = await house.signIn(undefined, SIZE);
  await open(leader, `/meetings/${id}/facilitate`);
  const referent = await house.signIn({ email: 'rikke@fjordby.dk', password: 'fjorden ligger stille' }, SIZE);
  await open(referent, '/phrases');
  await referent.getByLabel('Ny formulering').fill('Sendes i høring.');
  await referent.getByRole('button', { name: /Tilføj/ }).click();
  await shoot(referent, 'phrases');
  await english(referent, '/phrases', 'phrases-en');
  await open(referent, `/meetings/${id}/secretary`);
  await house.join(joinCode, 'Carla Juhl', 'Skoleleder');
  const carla = await house.join(joinCode, 'Dan Lund', undefined, SIZE);
  const send = await house.desk(id);
  for (const name of ['Eva Toft', 'Finn Holt', 'Gerda Krogh'])
    await send({ type: 'participant.add', name, tableRole: 'udvalgsmedlem' });
  let state = await house.stateOf(id);
  for (const p of state.participants.filter(({ name }) => /Toft|Holt|Krogh/.test(name)))
    await send({ type: 'attendance.arrive', for: p.id });
  await send({ type: 'meeting.start' });
  const items = state.agenda.map((i) => i.id);
  await send({ type: 'item.start', itemId: items[1] ?? '' });
  await send({ type: 'decision.record', itemId: items[0] ?? '', text: 'Taget til efterretning.' });
  await send({
    type: 'agreement.add',
    itemId: items[1] ?? '',
    what: 'Forvaltningen inviterer skolebestyrelserne til dialog',
    owner: { name: 'Forvaltningen' },
    followUpOn: '2027-02-01',
  });
  await referent.getByRole('heading', { name: 'Ny skolestruktur' }).waitFor();
  await referent.keyboard.press('Alt+Digit6');
  await referent.getByRole('button', { name: 'Finn Holt er inhabil' }).click();
  await referent.getByLabel('Hvorfor Finn Holt ikke deltager').fill('nær familie');
  await referent.keyboard.press('Tab');
  await shoot(referent, 'secretary-inhabil');
  await referent.keyboard.press('Alt+Digit2');
  await referent.keyboard.press('Alt+Shift+Digit1');
  await shoot(referent, 'secretary-phrase');
  await referent.keyboard.press('Alt+Digit4');
  await referent.getByRole('button', { name: 'Alle for' }).click();
  await shoot(referent, 'vote', false);
  await referent.getByLabel('Som tal').check();
  await shoot(referent, 'vote-numbers', false);
  await referent
    .getByLabel('Ved navn')
    .check()
    .catch(() => undefined);
  await referent.keyboard.press('Escape');
  await referent.keyboard.press('Alt+Digit5');
  await referent.getByRole('dialog').getByLabel('Eva Toft').check();
  await referent.getByLabel('Ordlyd').fill('Vi ønsker sagen udsat, til der ligger en høring fra skolebestyrelserne.');
  await shoot(referent, 'statement', false);
  await referent.keyboard.press('Control+Enter');
  await referent.keyboard.press('Alt+Digit1');
  await referent.keyboard.type(
    'Formanden fremlagde sagen. I overgangstesten lå 38 procent af eleverne under middel. Udvalget drøftede forslaget.',
  );
  await referent.keyboard.press('Alt+Digit7');
  await referent.locator('.paper').waitFor();
  await referent.waitForTimeout(2500);
  await shoot(referent, 'preview');
  await referent.getByLabel('Skabelon').selectOption({ label: 'Mødereferat (Kolding)' });
  await referent.waitForTimeout(1500);
  await shoot(referent, 'preview-kolding', false);
  await referent.getByLabel('Skabelon').selectOption({ label: 'Beslutningsreferat' });
  await referent.keyboard.press('Alt+Digit8');
  await referent.waitForTimeout(1500);
  await shoot(referent, 'preview-held', false);
  await english(referent, `/meetings/${id}/secretary`, 'secretary-en');
  await send({ type: 'meeting.close' });
  await open(referent, `/meetings/${id}/minutes`);
  await shoot(referent, 'minutes-draft');
  await referent
    .locator('summary', { hasText: 'Flere' })
    .or(referent.locator('summary', { hasText: 'Hent' }))
    .first()
    .click();
  await shoot(referent, 'download-menu', false);
  await referent.keyboard.press('Escape');
  await open(referent, `/meetings/${id}/minutes?template=nyborg`);
  await shoot(referent, 'template-asked', false);
  await open(referent, `/meetings/${id}/minutes/edit`);
  await shoot(referent, 'edit');
  await referent
    .getByRole('button', { name: /^Redigér/ })
    .nth(1)
    .click();
  await referent.getByRole('textbox', { name: /^Referat af/ }).press('Control+a');
  await referent.keyboard.type('Udvalget drøftede den nye skolestruktur.');
  await referent.waitForTimeout(500);
  await referent.reload();
  await referent.getByRole('textbox', { name: /^Referat af/ }).waitFor();
  await shoot(referent, 'edit-found');
  await referent.getByRole('button', { name: 'Gem', exact: true }).click();
  await referent.getByText('Redigeret af').waitFor();
  await open(leader, `/meetings/${id}/minutes/edit`);
  for (const page of [leader, referent]) {
    await page
      .getByRole('button', { name: /^Redigér/ })
      .nth(1)
      .click();
    await page.getByRole('textbox', { name: /^Referat af/ }).press('Control+a');
    await page.keyboard.type(`Udvalget drøftede skolestrukturen ${page === leader ? 'længe' : 'kort'}.`);
  }
  await leader.getByRole('button', { name: 'Gem', exact: true }).click();
  await leader.getByText('Redigeret af Anna').waitFor();
  await referent.getByRole('button', { name: 'Gem', exact: true }).click();
  await referent.getByRole('group', { name: /Imens/ }).waitFor();
  await shoot(referent, 'edit-conflict');
  await referent.getByRole('button', { name: 'Gem min tekst' }).click();
  await referent.getByText('Redigeret af Rikke').waitFor();
  await english(referent, `/meetings/${id}/minutes/edit`, 'edit-en');
  await open(referent, `/meetings/${id}/minutes`);
  await referent.getByRole('button', { name: 'Send til kommentering' }).click();
  await shoot(referent, 'send-dialog', false);
  await referent.getByRole('button', { name: 'Send', exact: true }).click();
  await referent.getByText(/Til kommentering til/).first().waitFor();
  await open(carla, `/meetings/${id}/minutes`);
  await shoot(carla, 'minutes-guest');
  await carla.getByRole('link', { name: 'Kommentér og godkend' }).click();
  await carla.getByRole('button', { name: /^Kommentér.*1 Velkomst/ }).click();
  await carla.getByLabel(/Kommentar til 1/).fill('Der mangler, at næstformanden bød velkommen.');
  await shoot(carla, 'comment');
  await carla.getByRole('button', { name: 'Send kommentar' }).click();
  await carla.getByRole('button', { name: 'Godkend referatet' }).click();
  await carla.getByText('Du har godkendt').waitFor();
  await shoot(carla, 'comment-approved');
  await english(carla, carla.url(), 'comment-en');
  await open(referent, `/meetings/${id}/minutes/edit`);
  await shoot(referent, 'edit-comments');
  await referent.getByLabel('Svar til den, der skrev').fill('Tak, det er rettet.');
  await referent.getByRole('button', { name: 'Taget med', exact: true }).click();
  await referent.getByText('Taget med. Tak').waitFor();
  await open(leader, `/meetings/${id}/minutes`);
  await shoot(leader, 'minutes-comments');
  await leader.getByRole('button', { name: 'Godkend for alle' }).click();
  await shoot(leader, 'approve-dialog', false);
  await leader.getByRole('dialog').getByRole('button', { name: 'Godkend', exact: true }).click();
  await leader
    .getByText(/Godkendt .* af Anna Holm/)
    .first()
    .waitFor();
  await shoot(leader, 'minutes-approved');
  await open(leader, `/meetings/${id}/minutes?audience=offentlig`);
  await shoot(leader, 'publicity');
  for (let left = await leader.getByRole('button', { name: 'Udelad sætningen' }).count(); left > 0; left -= 1) {
    await leader.getByRole('button', { name: 'Udelad sætningen' }).first().click();
    await leader.waitForTimeout(700);
  }
  await open(leader, `/meetings/${id}/minutes`);
  await shoot(leader, 'publish');
  await leader.getByRole('button', { name: /Offentliggør version 1/ }).click();
  await leader.getByText('Version 1 er offentlig').waitFor();
  await leader.getByLabel('Skabelon').selectOption({ label: 'Mødereferat (Kolding)' });
  await leader.getByRole('button', { name: 'Skift skabelon på siden' }).waitFor();
  await leader.locator('summary', { hasText: 'Vis referatet på en hjemmeside' }).click();
  await shoot(leader, 'published-reshape');
  await english(leader, `/meetings/${id}/minutes`, 'published-en');
  const address = new URL(await leader.getByLabel('Adressen at linke til').inputValue()).pathname;
  const stranger = await house.newPage(SIZE);
  await stranger.goto(address);
  await shoot(stranger, 'public');
  await stranger.goto(`${address}/embed`);
  await shoot(stranger, 'embed');
  await leader.getByRole('button', { name: 'Træk tilbage' }).click();
  await shoot(leader, 'withdraw-dialog', false);
  await leader.getByLabel('Begrundelse').fill('Et navn var forkert.');
  await leader.getByRole('dialog').getByRole('button', { name: 'Træk tilbage' }).click();
  await leader.getByText('Trukket tilbage').waitFor();
  await shoot(leader, 'withdrawn-panel', false);
  await stranger.goto(`${address}?x`);
  await shoot(stranger, 'withdrawn');
  await leader.getByRole('button', { name: 'Ret referatet' }).click();
  await shoot(leader, 'correct-dialog', false);
  await leader.getByLabel('Hvorfor rettes referatet?').fill('Næstformanden bød velkommen.');
  await leader.getByRole('button', { name: 'Begynd rettelsen' }).click();
  await leader.getByText('Version 2: Kladde').waitFor();
  await open(leader, `/meetings/${id}/minutes/edit`);
  await leader
    .getByRole('button', { name: /^Redigér/ })
    .nth(1)
    .click();
  await leader.getByRole('textbox', { name: /^Referat af/ }).press('Control+a');
  await leader.keyboard.type('Udvalget drøftede skolestrukturen i en time og hørte skolelederen.');
  await leader.getByRole('button', { name: 'Gem', exact: true }).click();
  await leader.getByText('Redigeret af Anna').waitFor();
  await open(leader, `/meetings/${id}/minutes/versions`);
  await shoot(leader, 'versions');
  await english(leader, `/meetings/${id}/minutes/versions`, 'versions-en');
  await open(leader, `/meetings/${id}/timeline`);
  await shoot(leader, 'timeline');
  await open(leader, '/');
  await leader
    .getByText('Flere møders referater', { exact: false })
    .or(leader.locator('summary', { hasText: 'referat' }))
    .first()
    .click()
    .catch(() => undefined);
  await shoot(leader, 'overview-joined');
});
