// Five people and a facilitator speak in turn: kinds and their order, a closed list, a round with a pass and somebody who
// comes later; and what only the facilitator is to know.

import type { Page } from '@playwright/test';
import { expectAccessible, tabTo } from './access-checks.ts';
import { expect, open, test } from './house.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const alert = (page: Page) => page.getByRole('alert');

/** Who waits on the facilitator's desk, in order, with what stands beside the name. */
async function expectWaiting(lead: Page, waiting: (string | RegExp)[]): Promise<void> {
  const list = lead.getByRole('region', { name: /^(Taleliste|Runde)/ });
  await expect(list.getByRole('listitem')).toHaveText(waiting);
}

test('[SP2] [SP3] [SP4] [SP7] [RO1] [RO2] [RO3] a room of five speaks in turn', async ({ house }) => {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await open(lead, `/meetings/${id}/facilitate`);
  const names = ['Carla Juhl', 'Dan Lund', 'Eva Toft', 'Finn Holt'];
  const [carla, dan, eva, finn] = (await Promise.all(
    names.map((name) => house.join(joinCode, name, undefined, PHONE)),
  )) as [Page, Page, Page, Page];
  const screen = await lead.context().newPage();
  await open(screen, `/meetings/${id}/screen`);
  await button(lead, 'Start mødet').first().click();
  await button(lead, /^Første punkt/).click();

  await test.step('each asks in their own way, and the most urgent stands first', async () => {
    await button(carla, 'Bed om ordet').click();
    await expectWaiting(lead, [/Carla Juhl/]);
    await button(dan, 'Bed om ordet').click();
    await expectWaiting(lead, [/Carla Juhl/, /Dan Lund/]);
    await button(eva, 'Replik og forretningsorden').click();
    await button(eva, /^Replik Et kort svar/).click();
    await expectWaiting(lead, [/Eva Toft\s+Replik/, /Carla Juhl/, /Dan Lund/]);
    await tabTo(finn, button(finn, 'Replik og forretningsorden'));
    await finn.keyboard.press('Enter');
    await tabTo(finn, button(finn, /^Til forretningsordenen Om hvordan/));
    await finn.keyboard.press('Enter');
    await expectWaiting(lead, [/Finn Holt\s+Til forretningsordenen/, /Eva Toft/, /Carla Juhl/, /Dan Lund/]);
    await expect(button(dan, 'Nr. 4 på talelisten · fortryd')).toBeVisible();
  });

  await test.step('whoever is called is told on their own device, and the room sees who speaks', async () => {
    await lead.keyboard.press('t');
    await expect(alert(finn)).toHaveText('Du har ordet.');
    await expect(button(eva, 'Du er den næste · fortryd')).toBeVisible();
    await expect(screen.getByText('dernæst Eva Toft')).toBeVisible();
    await expect(screen.getByText('Finn Holt')).toBeVisible();
    await button(finn, 'Færdig').click();
    await expect(alert(finn)).toHaveText('');
    await lead.keyboard.press('t');
    await expect(alert(eva)).toHaveText('Du har ordet.');
  });

  await test.step('the facilitator puts one last, takes one off, and calls somebody who has not asked', async () => {
    await button(lead, 'Sæt Carla Juhl bagest').click();
    await expectWaiting(lead, [/Dan Lund/, /Carla Juhl/]);
    await button(lead, 'Flyt Carla Juhl op').click();
    await expectWaiting(lead, [/Carla Juhl/, /Dan Lund/]);
    await button(lead, 'Tag Dan Lund af listen').click();
    await expectWaiting(lead, [/Carla Juhl/]);
    await expect(button(dan, 'Bed om ordet')).toBeVisible();
    await lead.getByLabel('Sæt en person på talelisten').selectOption('Dan Lund');
    await expectWaiting(lead, [/Carla Juhl/, /Dan Lund/]);
  });

  await test.step('on a closed list one can still speak to the order', async () => {
    await lead.keyboard.press('r');
    await button(lead, 'Luk talelisten').click();
    await lead.keyboard.press('Escape');
    await expect(button(finn, 'Talelisten er lukket')).toBeDisabled();
    await button(finn, 'Replik og forretningsorden').click();
    await expect(button(finn, /^Replik Et kort svar/)).toBeHidden();
    await button(finn, /^Til forretningsordenen/).click();
    await expectWaiting(lead, [/Finn Holt/, /Carla Juhl/, /Dan Lund/]);
    await button(finn, 'Du er den næste · fortryd').click();
    for (const name of ['Carla Juhl', 'Dan Lund']) await button(lead, `Tag ${name} af listen`).click();
    await button(lead, 'Ordet er frit').click();
    await expect(screen.getByText('dernæst')).toBeHidden();
  });

  await test.step('the facilitator alone is told who has not been heard', async () => {
    await lead.keyboard.press('r');
    const dialog = lead.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Åbn talelisten' }).click();
    const unheard = dialog.getByRole('listitem');
    await expect(unheard.filter({ hasText: 'Dan Lund' })).toBeVisible();
    await expect(unheard.filter({ hasText: 'Eva Toft' })).toHaveCount(0);
    await expectAccessible(lead, 'the dialog of the list');
    for (const page of [carla, dan]) {
      const html = await (await page.request.get(page.url())).text();
      expect(html).toContain('spoken:[]');
    }
  });

  await test.step('a round gives everyone a turn; one passes, and who comes later is last', async () => {
    const dialog = lead.getByRole('dialog');
    await dialog.getByLabel('Rækkefølge').selectOption({ label: 'Efter navn' });
    await dialog.getByRole('button', { name: 'Start runden' }).click();
    await expectWaiting(
      lead,
      names.map((name) => new RegExp(name)),
    );
    await lead.keyboard.press('t');
    await expect(carla.getByText(/^0:\d\d af 1:00$/)).toBeVisible();
    await expect(dan.getByText('Runde: du er den næste')).toBeVisible();
    await button(dan, 'Meld pas').click();
    await expectWaiting(lead, [/Eva Toft/, /Finn Holt/]);
    const gry = await house.join(joinCode, 'Gry Bach', undefined, PHONE);
    await expectWaiting(lead, [/Eva Toft/, /Finn Holt/, /Gry Bach/]);
    await expect(gry.getByText('Runde: du er nr. 3')).toBeVisible();
    await expectAccessible(gry, 'a phone in a round');
    await lead.keyboard.press('t');
    await expect(alert(eva)).toHaveText('Du har ordet.');
    await button(lead, 'Sæt Finn Holt bagest').click();
    await expectWaiting(lead, [/Gry Bach/, /Finn Holt/]);
    await button(lead, 'Finn Holt melder pas').click();
    await lead.keyboard.press('t');
    await button(gry, 'Færdig').click();
    await expect(lead.getByRole('heading', { name: 'Taleliste', exact: true })).toBeVisible();
    await expect(button(gry, 'Bed om ordet')).toBeVisible();
  });
});
