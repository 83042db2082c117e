// The editor of the notes in real browsers: what is typed, pasted, drawn up as a table, marked and made something of.

import { readFileSync } from 'node:fs';
import { expectAccessible } from './access-checks.ts';
import { expect, test } from './house.ts';
import { notes, paste, saved, shapeOf, twoWriters } from './notes-pages.ts';

const clipboard = (program: string) => readFileSync(new URL(`clipboard/${program}.html`, import.meta.url), 'utf8');

const PASTED: Record<string, string> = {
  word: `<h1>Status på læsning</h1>
<p>Skolen har <strong>tre</strong> indsatser, og <em>én</em> er ny. Se <a https://www.uvm.dk/folkeskolen>ministeriets side</a>.</p>
<ul><li><p>Makkerlæsning</p><ul><li><p>i 2. klasse</p></li></ul></li><li><p>Læsebånd</p></li></ul>
<p>Rækkefølgen er:</p>
<ol><li><p>Plan</p></li><li><p>Prøve</p></li></ol>
<table><tr><td><p><strong>Hvem</strong></p></td><td><p><strong>Hvornår</strong></p></td></tr><tr><td><p>Skoleleder</p></td><td><p>1. marts</p></td></tr></table>`,
  'word-online': `<h1>Skolevej</h1>
<ul><li><p><strong>Lysregulering</strong></p><ul><li><p>ved Havnevej</p></li></ul></li><li><p>Cykelsti</p></li></ul>`,
  'google-docs': `<h2>Trivsel</h2>
<p><strong>Fraværet falder</strong>, men ikke i <em>7. klasse</em></p>
<ul><li><p>Elevråd</p><ul><li><p>hver måned</p></li></ul></li><li><p>Forældre</p></li></ul>
<ul><li ✓><p>Spørgeskema sendt</p></li><li –><p>Svar samlet</p></li></ul>`,
  libreoffice: `<h2>Byggesager</h2>
<p><strong>Hal B</strong> er forsinket.</p>
<ol><li><p>Udbud</p><ol><li><p>Rådgiver</p></li></ol></li><li><p>Byggestart</p></li></ol>
<table><tr><th><p>Fase</p></th><th><p>Måned</p></th></tr><tr><td><p>Udbud</p></td><td><p>Maj</p></td></tr></table>`,
};

test('[NE2] what comes from Word, Google Docs and LibreOffice keeps its structure and nothing of its looks', async ({
  house,
}) => {
  const { lead } = await twoWriters(house);
  for (const [program, shape] of Object.entries(PASTED)) {
    await notes(lead).click();
    await lead.keyboard.press('Control+A');
    await lead.keyboard.press('Delete');
    await lead.keyboard.press('Control+Alt+0');
    await paste(lead, { html: clipboard(program) });
    expect((await shapeOf(lead)).replace(/\n<p><\/p>$/, ''), program).toBe(shape);
  }
});

test('[NE3] fifty pages go in part by part; what is too long is not put in, and what fits is offered', async ({
  house,
}) => {
  const { lead, guest } = await twoWriters(house);
  await notes(lead).click();
  const line = `<p>${'Skolens arbejde med læsning drøftes i udvalget. '.repeat(9)}</p>`;
  const pages = Array.from({ length: 50 }, (_, page) => `<h2>Side ${page + 1}</h2>${line.repeat(5)}`);
  await paste(lead, { html: pages.join('') });
  for (const page of [lead, guest]) await expect(notes(page).locator('h2')).toHaveCount(50);
  await expect(notes(guest).locator('p').filter({ hasText: 'Skolens arbejde' })).toHaveCount(250);
  await expect(saved(lead)).toBeVisible();

  const endless = `<table><tr><td>${'<p>Endnu en række ord i samme felt</p>'.repeat(8_000)}</td></tr></table>`;
  await lead.keyboard.press('Control+End');
  await paste(lead, { html: `<p>Den del, der er plads til.</p>${endless}` });
  const offer = lead.getByRole('alert');
  await expect(offer).toContainText('Der er ikke sat noget ind');
  await expect(notes(lead)).not.toContainText('plads til');
  await offer.getByRole('button', { name: /^Sæt de første/ }).click();
  await expect(notes(guest)).toContainText('Den del, der er plads til.');
  await expect(notes(guest)).not.toContainText('Endnu en række');
});

test('[NE4] undo takes back one’s own writing and leaves what others wrote', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(lead).click();
  await lead.keyboard.type('Lederens linje.');
  await expect(notes(guest)).toContainText('Lederens linje.');
  await notes(guest).click();
  await guest.keyboard.press('Control+Home');
  await guest.keyboard.type('Gæstens ord. ');
  await expect.poll(() => shapeOf(lead)).toContain('Gæstens ord. Lederens linje.');
  await notes(lead).click();
  await lead.keyboard.press('Control+Z');
  await expect.poll(() => shapeOf(lead)).toMatch(/^<p>Gæstens ord\.\s*<\/p>$/);
  await lead.keyboard.press('Control+Y');
  await expect.poll(() => shapeOf(guest)).toContain('Gæstens ord. Lederens linje.');
});

test('[NE5] a page that only hears an address being typed changes nothing in answer', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await expect(saved(lead)).toBeVisible();
  const sent: number[][] = [];
  await lead.reload();
  lead.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      if (typeof payload !== 'string' && socket.url().includes('/notes/')) sent.push([...payload.subarray(0, 2)]);
    }),
  );
  await lead.reload();
  await expect(notes(lead)).toBeEditable();
  await notes(guest).click();
  await guest.keyboard.type('se https://fjordby.example nu');
  await expect(notes(lead).locator('a')).toHaveText('https://fjordby.example');
  await expect(notes(lead)).toContainText('se https://fjordby.example nu');
  // Message 0, step 2: a change of this page's own.
  expect(sent.filter(([kind, step]) => kind === 0 && step === 2)).toEqual([]);
});

test('a table is made, filled, grown and left by the keyboard alone', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(lead).click();
  await lead.keyboard.press('Alt+F10');
  await lead.getByRole('button', { name: 'Tabel', exact: true }).focus();
  await lead.keyboard.press('Enter');
  await lead.keyboard.type('Hvem');
  await lead.keyboard.press('Tab');
  await lead.keyboard.type('Hvornår');
  await expect(notes(guest).locator('th')).toHaveText(['Hvem', /^Hvornår/, '']);
  await lead.keyboard.press('Alt+F10');
  await lead.getByRole('button', { name: 'Fjern kolonne' }).focus();
  await lead.keyboard.press('Enter');
  await expect(notes(guest).locator('th')).toHaveCount(2);
  for (let cell = 0; cell < 6; cell += 1) await lead.keyboard.press('Tab');
  await expect(notes(guest).locator('tr')).toHaveCount(4);
  await lead.getByRole('button', { name: 'Fjern tabel' }).click();
  await expect(notes(guest).locator('table')).toHaveCount(0);
});

test('[NE8] the notes are written and left by the keyboard alone', async ({ house }) => {
  const { lead } = await twoWriters(house);
  const toolbar = lead.getByRole('toolbar', { name: 'Formatering' });
  await notes(lead).click();
  await lead.keyboard.press('Alt+F10');
  await expect(toolbar.getByRole('button', { name: 'Fed' })).toBeFocused();
  await lead.keyboard.press('End');
  await expect(toolbar.getByRole('button', { name: 'Taster' })).toBeFocused();
  await lead.keyboard.press('Escape');
  await expect(notes(lead)).toBeFocused();
  await lead.keyboard.press('Control+Shift+9');
  await expect(toolbar.getByRole('button', { name: 'Tjekliste' })).toHaveAttribute('aria-pressed', 'true');
  await lead.keyboard.type('ring til skolen');
  await lead.keyboard.press('Control+Enter');
  await expect(notes(lead).getByRole('checkbox', { name: 'Udført: ring til skolen' })).toBeChecked();
  await lead.keyboard.press('Control+/');
  await expect(lead.getByRole('dialog', { name: 'Taster i noterne' })).toBeVisible();
  await lead.keyboard.press('Escape');
  await expect(notes(lead)).toBeFocused();
  await lead.keyboard.press('Escape');
  await lead.keyboard.press('Tab');
  await expect(notes(lead)).not.toBeFocused();
  await expect(notes(lead).getByRole('checkbox')).not.toBeFocused();
});

test('a link is made by Ctrl+K, and only of an address that may be linked to', async ({ house }) => {
  const { lead } = await twoWriters(house);
  await notes(lead).click();
  await lead.keyboard.type('loven');
  await lead.keyboard.press('Control+Shift+ArrowLeft');
  await expect(lead.getByRole('group', { name: 'Gør det markerede til' })).toBeVisible();
  await lead.keyboard.press('Control+K');
  const dialog = lead.getByRole('dialog', { name: 'Indsæt link' });
  await dialog.getByLabel('Adresse').fill('javascript:alert(1)');
  await lead.keyboard.press('Enter');
  await expect(dialog).toContainText('Det er ikke en adresse, der kan linkes til.');
  await dialog.getByLabel('Adresse').fill('www.retsinformation.dk');
  await lead.keyboard.press('Enter');
  await expect(notes(lead).getByRole('link', { name: 'loven' })).toHaveAttribute(
    'href',
    'https://www.retsinformation.dk',
  );
  await expect(notes(lead)).toBeFocused();
});

test('[RC5] marked text becomes an agreement that leads back to it, the decision, and a parked topic', async ({
  house,
}) => {
  const { id, lead, guest } = await twoWriters(house);
  await notes(lead).click();
  await lead.keyboard.type('Vi inviterer elevrådet');
  await lead.keyboard.press('Shift+Home');
  await lead.getByRole('group', { name: 'Gør det markerede til' }).getByRole('button', { name: 'Aftale' }).click();
  const dialog = lead.getByRole('dialog', { name: 'Gør til aftale' });
  await expect(dialog.getByLabel('Hvad er aftalt?')).toHaveValue('Vi inviterer elevrådet');
  await expect(dialog.getByLabel('Ansvarlig')).toBeFocused();
  await lead.keyboard.type('Skolechefen');
  await lead.keyboard.press('Enter');
  await expect(lead.getByRole('listitem').filter({ hasText: 'Skolechefen' })).toBeVisible();

  await notes(lead).click();
  await lead.keyboard.press('Control+A');
  await lead.keyboard.press('Control+Alt+B');
  await lead.keyboard.press('Control+Alt+P');
  await expect.poll(async () => (await house.stateOf(id)).agenda[0]?.decision).toBe('Vi inviterer elevrådet');
  await expect.poll(async () => (await house.stateOf(id)).parking.length).toBe(1);

  await notes(guest).click();
  await guest.keyboard.press('Control+Home');
  await guest.keyboard.type('Efter pausen: ');
  await guest.getByRole('tab', { name: /Aftaler/ }).click();
  await guest.getByRole('button', { name: 'Vis i noterne: Vi inviterer elevrådet' }).click();
  await expect.poll(() => guest.evaluate(() => getSelection()?.toString())).toBe('Vi inviterer elevrådet');
});

test('somebody who is followed is kept in view, until one writes oneself', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(lead).click();
  for (let line = 0; line < 40; line += 1) await lead.keyboard.type(`Linje ${line}\n`);
  await notes(guest).click();
  await guest.keyboard.press('Control+Home');
  await expect(notes(guest).getByText('Linje 0', { exact: true })).toBeInViewport();
  await lead.keyboard.type('her er jeg');
  await guest.getByRole('button', { name: /^Følg anna/i }).click();
  await expect(notes(guest).getByText('her er jeg')).toBeInViewport();
  await expect(guest.getByText(/^Følger anna/i)).toBeVisible();
  await notes(guest).click();
  await guest.keyboard.type('x');
  await expect(guest.getByText(/^Følger anna/i)).toHaveCount(0);
});

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('[MI16] a picture is asked for in words, seen by the others, and stands in the minutes', async ({ house }) => {
  const { id, lead, guest } = await twoWriters(house);
  await notes(guest).click();
  const chooser = guest.waitForEvent('filechooser');
  await guest.getByRole('button', { name: 'Billede', exact: true }).click();
  await (await chooser).setFiles({ name: 'tavle.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') });
  const dialog = guest.getByRole('dialog', { name: 'Indsæt billede' });
  await dialog.getByRole('button', { name: 'Indsæt' }).click();
  await expect(dialog).toContainText('Skriv, hvad billedet viser');
  await dialog.getByLabel('Hvad viser billedet?').fill('Tavlen med tre indsatser');
  await dialog.getByRole('button', { name: 'Indsæt' }).click();
  const picture = notes(lead).getByRole('img', { name: 'Tavlen med tre indsatser' });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expect(saved(guest)).toBeVisible();
  await lead.goto(`/meetings/${id}/minutes`);
  await expect(lead.getByRole('img', { name: 'Tavlen med tre indsatser' })).toBeVisible();
});

test('[NE9] pictures that a pasted text holds come along as files of the meeting; what cannot be read is told', async ({
  house,
}) => {
  const { lead, guest } = await twoWriters(house);
  await notes(lead).click();
  const own = `<img src="data:image/png;base64,${PIXEL}" alt="Søjler over fravær">`;
  const broken = '<img src="data:image/png;base64,bm90aGluZw==" alt="Et brudt billede">';
  const strange = '<img src="file:///C:/Users/anna/billede.png" alt="Et fremmed billede">';
  await paste(lead, { html: `<p>Fravær i 7. klasse</p><p>${own}</p><p>${broken}${strange}</p><p>Slut</p>` });
  const picture = notes(guest).getByRole('img', { name: 'Søjler over fravær' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  // ProseMirror sets a picture of its own beside somebody else's caret.
  await expect(notes(guest).locator('img:not(.ProseMirror-separator), .notes-image')).toHaveCount(1);
  await expect(notes(guest)).toContainText('Slut');
  expect(await picture.getAttribute('src')).toMatch(/^\/meetings\/.*\/attachments\//);
  // Messages pass; those of both that stayed behind can be read again.
  await lead.getByRole('button', { name: 'Læs de seneste beskeder igen' }).click();
  const told = lead
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ hasText: 'Et billede fra teksten kom ikke med' });
  await expect(told).toHaveCount(2);
});

test('axe finds nothing in the editor and its dialogs, in light and dark', async ({ house }) => {
  const { lead, guest } = await twoWriters(house);
  await notes(guest).click();
  await guest.keyboard.type('Skrevet af Carla');
  await notes(lead).click();
  await paste(lead, { html: clipboard('word') });
  await lead.keyboard.press('Control+A');
  await expect(lead.getByRole('group', { name: 'Gør det markerede til' })).toBeVisible();
  await expectAccessible(lead, 'the editor', '.notes');
  for (const keys of ['Control+K', 'Control+/', 'Control+Alt+A']) {
    await lead.keyboard.press(keys);
    await expect(lead.getByRole('dialog')).toBeVisible();
    await expectAccessible(lead, `the dialog of ${keys}`, 'dialog[open]');
    await lead.keyboard.press('Escape');
    await expect(lead.getByRole('dialog')).toHaveCount(0);
    await expect(notes(lead)).toBeFocused();
  }
});
