// Time as people meet it: late start, the question when time runs out, undo, reopening, the time line, and a rehearsal.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, open, test } from './house.ts';

const agenda = [
  { title: 'Velkomst', minutes: 10, kind: 'orientation' },
  { title: 'Drøftelse', minutes: 30, kind: 'discussion' },
  { title: 'Orientering', minutes: 20, kind: 'orientation' },
];

test('[CL14] a late meeting keeps its end from the plan, and the desk says so beforehand', async ({ house }) => {
  const desk = await house.signIn();
  const startsAt = new Date(Date.now() - 12 * 60_000).toISOString();
  const { id } = await house.makeMeeting({ startsAt, agenda });
  await open(desk, `/meetings/${id}/facilitate`);
  await expect(desk.getByText(/minutter over den planlagte tid/)).toBeVisible();
  await desk.getByRole('button', { name: /Hold sluttiden/ }).click();
  await expect.poll(async () => (await house.stateOf(id)).addedMs).toBeLessThan(-11 * 60_000);
});

test('[OV1] [OV4] the room answers by one tap, may change it, and the facilitator decides with one click', async ({
  house,
}) => {
  const desk = await house.signIn();
  const { id, joinCode } = await house.makeMeeting({ agenda });
  const phone = { viewport: { width: 390, height: 844 } };
  const carla = await house.join(joinCode, 'Carla Juhl', undefined, phone);
  const dora = await house.join(joinCode, 'Dora Friis', undefined, phone);
  await open(desk, `/meetings/${id}/facilitate`);
  await desk.keyboard.press('s');
  await expect(desk.getByRole('button', { name: /^Første punkt/ })).toBeVisible();
  await desk.keyboard.press('n');
  await expect(desk.getByRole('button', { name: /^Første punkt/ })).toHaveCount(0);
  await desk.keyboard.press('g');
  await carla.getByRole('button', { name: 'Forlæng' }).click();
  await dora.getByRole('button', { name: 'Parkér', exact: true }).click();
  await expect(desk.getByRole('button', { name: 'Forlæng 5 min. 1' })).toBeVisible();
  await carla.getByRole('button', { name: 'Parkér', exact: true }).click();
  await expect(carla.getByRole('button', { name: 'Parkér', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await desk.getByRole('button', { name: 'Parkér punktet 2' }).click();
  await expect(desk.getByRole('heading', { name: 'Drøftelse' })).toBeVisible();
  await expect(carla.getByText('Hvad skal vi?')).toHaveCount(0);
  expect((await house.stateOf(id)).parking).toMatchObject([{ text: 'Velkomst' }]);
});

test('[LS1] [UN1] a change tells what it leads to, has a way out, and is taken back', async ({ house }) => {
  const desk = await house.signIn();
  const { id } = await house.makeMeeting({ agenda });
  await open(desk, `/meetings/${id}/facilitate`);
  await desk.keyboard.press('s');
  await expect(desk.getByRole('button', { name: /^Første punkt/ })).toBeVisible();
  await desk.keyboard.press('n');
  await expect(desk.getByRole('heading', { name: 'Velkomst' })).toBeVisible();
  const fiveMore = desk.getByRole('button', { name: 'Fem minutter mere' });
  await expect(fiveMore).toBeEnabled();
  await fiveMore.focus();
  await expect(desk.getByRole('tooltip').filter({ hasText: 'i stedet for' })).toBeVisible();
  await desk.keyboard.press('f');
  await desk.getByRole('button', { name: 'Udveje' }).click();
  await desk.getByRole('button', { name: 'Tag det jævnt fra resten' }).click();
  await expect(desk.getByText('Mødet holder tiden.')).toBeVisible();
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('x');
  await expect(desk.getByRole('heading', { name: 'Drøftelse' })).toBeVisible();
  await desk.getByRole('button', { name: /^Fortryd: »Velkomst« sprunget over/ }).click();
  await expect(desk.getByRole('heading', { name: 'Velkomst' })).toBeVisible();
});

test('[MT8] [TL2] a meeting is opened again with a reason, and its time line tells all of it', async ({ house }) => {
  const desk = await house.signIn();
  const { id } = await house.makeMeeting({ agenda });
  await open(desk, `/meetings/${id}/facilitate`);
  await desk.keyboard.press('s');
  await expect(desk.getByRole('button', { name: /^Første punkt/ })).toBeVisible();
  await desk.keyboard.press('n');
  await expect(desk.getByRole('heading', { name: 'Velkomst' })).toBeVisible();
  await desk.keyboard.press('l');
  await desk.getByRole('dialog').getByRole('button', { name: 'Luk mødet' }).click();
  await desk.getByRole('button', { name: 'Genåbn mødet' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Hvorfor genåbnes mødet?').fill('Punkt 2 manglede');
  await dialog.getByRole('button', { name: 'Genåbn mødet' }).click();
  await expect.poll(async () => (await house.stateOf(id)).phase).toBe('running');
  await open(desk, `/meetings/${id}/timeline`);
  await expect(desk.getByText('Mødet blev genåbnet: Punkt 2 manglede')).toBeVisible();
  await expect(desk.getByRole('rowheader', { name: '1 Velkomst' })).toBeVisible();
});

test('[RH1] [RH2] a rehearsal is marked on every page and leaves not a byte behind', async ({ house }) => {
  const desk = await house.signIn();
  const { id } = await house.makeMeeting({ agenda });
  await open(desk, `/meetings/${id}/prepare`);
  await desk.getByRole('button', { name: 'Prøvekør mødet' }).click();
  await desk.waitForURL(/proeve-.*\/facilitate/);
  await desk.locator('html[data-hydrated]').waitFor();
  await expect(desk.getByRole('note')).toContainText('Prøve');
  const code =
    (
      await desk
        .getByText(/\d{3} \d{3}/)
        .first()
        .textContent()
    )?.match(/\d{3} \d{3}/)?.[0] ?? '';
  const carla = await house.join(code, 'Kvistgaard-Prøvesen');
  await expect(carla.getByRole('note')).toContainText('Prøve');
  await desk.keyboard.press('s');
  await expect(desk.getByRole('button', { name: /^Første punkt/ })).toBeVisible();
  await desk.keyboard.press('n');
  await desk.locator('[contenteditable="true"]').first().click();
  await desk.keyboard.type('Lindetræet i skolegården');
  await expect(carla.getByText('Lindetræet i skolegården')).toBeVisible();
  const files = await readdir(house.dataDir, { recursive: true, withFileTypes: true });
  const bytes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name))),
  );
  const all = Buffer.concat(bytes).toString('utf8');
  for (const trace of ['Lindetræet', 'Kvistgaard', 'proeve-']) expect(all).not.toContain(trace);
  await desk.getByRole('button', { name: 'Slut prøven' }).click();
  await desk.waitForURL('/');
});
